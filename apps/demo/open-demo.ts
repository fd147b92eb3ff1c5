import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AuditJobsModule } from '#audit/jobs';
import { SurveysModule } from '#surveys';
import { CaseworkModule } from '#casework';
import { departments } from '#departments';
import { DepartmentsModule, jobsDoorsOf } from '#departments/contract';
import { IdentityModule } from '#identity';
import { KernelModule, type KernelParts } from '#kernel';
import { InlineDispatcher, KernelJobsModule } from '#kernel/jobs';
import { NotificationsModule, type GatewayAccess } from '#notifications';
import { NotificationsJobsModule } from '#notifications/jobs';
import { QueueingModule } from '#queueing';
import { QueueingJobsModule } from '#queueing/jobs';
import { SchedulingModule } from '#scheduling';
import { SchedulingJobsModule } from '#scheduling/jobs';
import { smsModule } from './sms.ts';

/** The libs' use cases; with a gateway also everything that a worker would do, done in this process when asked. */
export const openDemo = async (
  parts: KernelParts,
  options: { jobsWith?: GatewayAccess } = {},
): Promise<INestApplicationContext> => {
  const jobs = options.jobsWith
    ? [
        KernelJobsModule.with(new InlineDispatcher()),
        AuditJobsModule,
        SchedulingJobsModule,
        QueueingJobsModule,
        NotificationsJobsModule,
        smsModule(options.jobsWith),
        ...(await jobsDoorsOf(departments)),
      ]
    : [];
  return NestFactory.createApplicationContext(
    {
      module: class DemoModule {},
      imports: [
        KernelModule.of(parts),
        AuditModule,
        IdentityModule,
        SchedulingModule,
        QueueingModule,
        CaseworkModule,
        SurveysModule,
        NotificationsModule,
        DepartmentsModule.of(departments),
        ...jobs,
      ],
    },
    { logger: ['error', 'warn', 'fatal'] },
  );
};
