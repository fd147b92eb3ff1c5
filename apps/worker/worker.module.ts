import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AuditJobsModule } from '#audit/jobs';
import { DepartmentsModule, jobsDoorsOf, type Department } from '#departments/contract';
import { IdentityModule } from '#identity';
import { KernelModule, type KernelParts } from '#kernel';
import { KernelJobsModule, type Dispatcher } from '#kernel/jobs';
import { PushService, SmsProvider } from '#notifications';
import { NotificationsJobsModule } from '#notifications/jobs';
import { FloorZones, QueueingModule } from '#queueing';
import { QueueingJobsModule } from '#queueing/jobs';
import { TopicPublisher, ZonesOnFloor } from '#realtime';
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

/** What lies outside: where nudges go, who delivers messages and pushes, who tells the screens. */
export interface Outside {
  dispatcher: Dispatcher;
  smsProvider: SmsProvider;
  pushService?: PushService | undefined;
  topicPublisher: TopicPublisher;
}

@Module({})
class OutsideModule {
  static of({ smsProvider, pushService, topicPublisher }: Outside): DynamicModule {
    const push = pushService ? [{ provide: PushService, useValue: pushService }] : [];
    return {
      module: OutsideModule,
      global: true,
      providers: [
        { provide: SmsProvider, useValue: smsProvider },
        { provide: TopicPublisher, useValue: topicPublisher },
        ...push,
      ],
      exports: [SmsProvider, TopicPublisher, ...push],
    };
  }
}

/** Joins realtime's question which zone sees a change to the lib that knows. */
@Global()
@Module({
  imports: [QueueingModule],
  providers: [{ provide: ZonesOnFloor, useExisting: FloorZones }],
  exports: [ZonesOnFloor],
})
class PortsModule {}

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
        PortsModule,
        ...coreDoors,
        ...(await jobsDoorsOf(departments)),
      ],
    };
  }
}
