import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditModule } from '#audit';
import { DepartmentsModule, httpDoorsOf, type Department } from '#departments/contract';
import { AccessGuard } from '#identity';
import { IdentityHttpModule } from '#identity/http';
import { KernelModule, type KernelParts } from '#kernel';
import { NotificationsHttpModule } from '#notifications/http';
import { QueueingModule, VisitPerson } from '#queueing';
import { QueueingHttpModule } from '#queueing/http';
import { VisitOwners } from '#realtime';
import { RealtimeHttpModule } from '#realtime/http';
import { SchedulingHttpModule } from '#scheduling/http';
import { ClockController } from './http/clock.http.ts';
import { HealthController } from './http/health.http.ts';
import { IdempotencyGuard } from './http/idempotency.guard.ts';

/** The http doors of the core's libs. */
const coreDoors: Type[] = [
  IdentityHttpModule,
  SchedulingHttpModule,
  QueueingHttpModule,
  NotificationsHttpModule,
  RealtimeHttpModule,
];

/** Joins realtime's question whose visit it is to the lib that knows. */
@Global()
@Module({
  imports: [QueueingModule],
  providers: [{ provide: VisitOwners, useExisting: VisitPerson }],
  exports: [VisitOwners],
})
class PortsModule {}

@Module({})
export class ApiModule {
  static async of(parts: KernelParts, departments: readonly Department[]): Promise<DynamicModule> {
    return {
      module: ApiModule,
      imports: [
        KernelModule.of(parts),
        AuditModule,
        DepartmentsModule.of(departments),
        PortsModule,
        ...coreDoors,
        ...(await httpDoorsOf(departments)),
      ],
      controllers: [ClockController, HealthController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: IdempotencyGuard },
      ],
    };
  }
}
