import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AuditModule } from '#audit';
import { SurveysModule } from '#surveys';
import { CaseworkModule } from '#casework';
import { departments } from '#departments';
import { DepartmentsModule, entitiesOf, SetUpDepartments } from '#departments/contract';
import { IdentityModule } from '#identity';
import { Database, KernelModule, openLog, readEnvironment, SystemClock, Vault, type Clock } from '#kernel';
import { NotificationsModule } from '#notifications';
import { QueueingModule } from '#queueing';
import { SchedulingModule } from '#scheduling';
import { consoleEnvironment } from './environment.ts';

export interface ConsoleContext {
  app: INestApplicationContext;
  database: Database;
  mode: 'demo' | 'live';
  demoFile: string | undefined;
}

/** Opens the libs without any transport, runs the work, closes. */
export const inConsole = async <T>(
  work: (context: ConsoleContext) => Promise<T>,
  clock: Clock = new SystemClock(),
): Promise<T> => {
  const environment = readEnvironment(consoleEnvironment);
  const database = await Database.open({
    url: environment.DATABASE_URL,
    entities: entitiesOf(departments),
    applicationName: 'charye console',
    poolSize: 4,
  });
  const mode = environment.CHARYE_MODE;
  const parts = {
    database,
    clock,
    vault: new Vault(environment.SECRET_KEY),
    log: openLog('console', 'warn'),
    mode,
  };
  const app = await NestFactory.createApplicationContext(
    {
      module: class ConsoleModule {},
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
      ],
      providers: [SetUpDepartments],
    },
    { logger: ['error', 'warn', 'fatal'] },
  );
  try {
    return await work({ app, database, mode, demoFile: environment.CHARYE_DEMO_FILE });
  } finally {
    await app.close();
    await database.close();
  }
};
