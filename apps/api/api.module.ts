import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditModule } from '#audit';
import { CaseworkHttpModule } from '#casework/http';
import { DepartmentsModule, httpDoorsOf, type Department } from '#departments/contract';
import { AccessGuard } from '#identity';
import { IdentityHttpModule } from '#identity/http';
import { KernelModule, type KernelParts } from '#kernel';
import { PushSettings } from '#notifications';
import { NotificationsHttpModule } from '#notifications/http';
import { FloorZones, FollowedVisits, QueueingModule } from '#queueing';
import { QueueingHttpModule } from '#queueing/http';
import { VisitFollowers, ZonesOnFloor } from '#realtime';
import { RealtimeHttpModule } from '#realtime/http';
import { SchedulingHttpModule } from '#scheduling/http';
import { SurveysHttpModule } from '#surveys/http';
import { ClockController } from './http/clock.http.ts';
import { HealthController } from './http/health.http.ts';
import { IdempotencyGuard } from './http/idempotency.guard.ts';
import { SeenRevisionGuard } from './http/seen-revision.guard.ts';

/** The http doors of the core's libs. */
const coreDoors: Type[] = [
  IdentityHttpModule,
  SchedulingHttpModule,
  QueueingHttpModule,
  CaseworkHttpModule,
  SurveysHttpModule,
  NotificationsHttpModule,
  RealtimeHttpModule,
];

/** Joins realtime's questions who may follow a visit and where a screen hangs to the lib that knows. */
@Global()
@Module({
  imports: [QueueingModule],
  providers: [
    { provide: VisitFollowers, useExisting: FollowedVisits },
    { provide: ZonesOnFloor, useExisting: FloorZones },
  ],
  exports: [VisitFollowers, ZonesOnFloor],
})
class PortsModule {}

@Module({})
class PushModule {
  static of(push: PushSettings): DynamicModule {
    return {
      module: PushModule,
      global: true,
      providers: [{ provide: PushSettings, useValue: push }],
      exports: [PushSettings],
    };
  }
}

@Module({})
export class ApiModule {
  static async of(
    parts: KernelParts,
    departments: readonly Department[],
    push = new PushSettings(),
  ): Promise<DynamicModule> {
    return {
      module: ApiModule,
      imports: [
        KernelModule.of(parts),
        AuditModule,
        DepartmentsModule.of(departments),
        PortsModule,
        PushModule.of(push),
        ...coreDoors,
        ...(await httpDoorsOf(departments)),
      ],
      controllers: [ClockController, HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: IdempotencyGuard },
        { provide: APP_GUARD, useClass: SeenRevisionGuard },
      ],
    };
  }
}
