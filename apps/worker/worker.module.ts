import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AuditJobsModule } from '#audit/jobs';
import { CaseworkJobsModule } from '#casework/jobs';
import { DepartmentsModule, jobsDoorsOf, type Department } from '#departments/contract';
import { IdentityModule } from '#identity';
import { KernelModule, Metrics, type KernelParts } from '#kernel';
import { KernelJobsModule, type Dispatcher } from '#kernel/jobs';
import { meteredRoutes, PushService, SmsRoutes } from '#notifications';
import { NotificationsJobsModule } from '#notifications/jobs';
import { FloorZones, QueueingModule } from '#queueing';
import { QueueingJobsModule } from '#queueing/jobs';
import { TopicPublisher, ZonesOnFloor } from '#realtime';
import { RealtimeJobsModule } from '#realtime/jobs';
import { SchedulingJobsModule } from '#scheduling/jobs';
import { VoiceCaller } from '#surveys';
import { SurveysJobsModule } from '#surveys/jobs';

/** The jobs doors of the core's libs. */
const coreDoors: Type[] = [
  AuditJobsModule,
  SchedulingJobsModule,
  QueueingJobsModule,
  CaseworkJobsModule,
  NotificationsJobsModule,
  RealtimeJobsModule,
];

/** What lies outside: where nudges go, who delivers messages and pushes, who tells the screens. */
export interface Outside {
  dispatcher: Dispatcher;
  smsRoutes: SmsRoutes;
  pushService?: PushService | undefined;
  /** Undefined where nobody is called: then nobody is asked either. */
  voiceCaller?: VoiceCaller | undefined;
  topicPublisher: TopicPublisher;
}

@Module({})
class OutsideModule {
  static of({ smsRoutes, pushService, voiceCaller, topicPublisher }: Outside): DynamicModule {
    const push = pushService ? [{ provide: PushService, useValue: pushService }] : [];
    const voice = voiceCaller ? [{ provide: VoiceCaller, useValue: voiceCaller }] : [];
    return {
      module: OutsideModule,
      global: true,
      providers: [
        {
          provide: SmsRoutes,
          inject: [Metrics],
          useFactory: (metrics: Metrics) => meteredRoutes(smsRoutes, metrics),
        },
        { provide: TopicPublisher, useValue: topicPublisher },
        ...push,
        ...voice,
      ],
      exports: [SmsRoutes, TopicPublisher, ...push, ...voice],
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
        ...(outside.voiceCaller ? [SurveysJobsModule] : []),
        ...(await jobsDoorsOf(departments)),
      ],
    };
  }
}
