import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AuditJobsModule } from '#audit/jobs';
import { DepartmentsModule, jobsDoorsOf, type Department } from '#departments/contract';
import { IdentityModule } from '#identity';
import { KernelModule, type KernelParts } from '#kernel';
import { KernelJobsModule, type Dispatcher } from '#kernel/jobs';
import { SmsProvider } from '#notifications';
import { NotificationsJobsModule } from '#notifications/jobs';
import { QueueingJobsModule } from '#queueing/jobs';
import { TopicPublisher } from '#realtime';
import { RealtimeJobsModule } from '#realtime/jobs';
import { SchedulingJobsModule } from '#scheduling/jobs';

/** The jobs doors of the core's libs. */
const coreDoors: Type[] = [
  AuditJobsModule,
  SchedulingJobsModule,
  QueueingJobsModule,
  NotificationsJobsModule,
  RealtimeJobsModule,
];

/** What lies outside: where nudges go, who delivers messages, who tells the screens. */
export interface Outside {
  dispatcher: Dispatcher;
  smsProvider: SmsProvider;
  topicPublisher: TopicPublisher;
}

@Module({})
class OutsideModule {
  static of({ smsProvider, topicPublisher }: Outside): DynamicModule {
    return {
      module: OutsideModule,
      global: true,
      providers: [
        { provide: SmsProvider, useValue: smsProvider },
        { provide: TopicPublisher, useValue: topicPublisher },
      ],
      exports: [SmsProvider, TopicPublisher],
    };
  }
}

@Module({})
export class WorkerModule {
  static async of(
    parts: KernelParts,
    departments: readonly Department[],
    outside: Outside,
  ): Promise<DynamicModule> {
    return {
      module: WorkerModule,
      imports: [
        KernelModule.of(parts),
        KernelJobsModule.with(outside.dispatcher),
        OutsideModule.of(outside),
        AuditModule,
        IdentityModule,
        DepartmentsModule.of(departments),
        ...coreDoors,
        ...(await jobsDoorsOf(departments)),
      ],
    };
  }
}
