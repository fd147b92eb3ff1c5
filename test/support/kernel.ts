import 'reflect-metadata';
import { Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database, KernelModule, ManualClock, openLog, UnitOfWork, Vault } from '#kernel';
import { Delivery, InlineDispatcher, KernelJobsModule, OutboxRelay } from '#kernel/jobs';
import { createTestDatabase } from './database.ts';

@Module({})
class OutsideModule {}

/** The kernel alone over a database of its own, with a table to write to. */
export const openKernel = async () => {
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities: [],
    poolSize: 10,
    applicationName: 'kernel test',
  });
  await database.sql`create table note (id integer primary key, text text not null)`;
  const clock = new ManualClock('2021-05-26T00:00:00Z');
  const unitOfWork = new UnitOfWork(database, clock);
  const apps: INestApplicationContext[] = [];
  const { sql } = database;
  return {
    url: disposable.url,
    database,
    sql,
    clock,
    unitOfWork,

    /** What one worker process holds, with these reactions and wake-ups in it. */
    async worker(...providers: { provide: Type; useValue: object }[]) {
      const dispatcher = new InlineDispatcher();
      const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
      const log = openLog('test', 'silent');
      const app = await NestFactory.createApplicationContext(
        {
          module: OutsideModule,
          imports: [
            KernelModule.of({ database, clock, vault, log, mode: 'demo' }),
            KernelJobsModule.with(dispatcher),
          ],
          providers,
        },
        { logger: false, abortOnError: false },
      );
      apps.push(app);
      const delivery = app.get(Delivery);
      return {
        relay: app.get(OutboxRelay),
        delivery,
        dispatcher,
        /** Carries out the nudges that are waiting; failures are left to the next attempt. */
        async carryOut(): Promise<void> {
          for (const nudge of dispatcher.waiting.splice(0)) {
            await delivery.carryOut(nudge).catch(() => undefined);
          }
        },
      };
    },

    async notes(): Promise<string[]> {
      return (await sql<{ text: string }>`select text from note order by id`).map((row) => row.text);
    },

    async close(): Promise<void> {
      for (const app of apps) await app.close();
      await database.close();
      await disposable.drop();
    },
  };
};

export type Kernel = Awaited<ReturnType<typeof openKernel>>;
