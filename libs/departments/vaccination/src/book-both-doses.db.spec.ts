import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '#audit';
import { CaseworkModule } from '#casework';
import { DepartmentsModule, entitiesOf, SetUpDepartments } from '#departments/contract';
import { IdentityModule, RegisterPerson } from '#identity';
import { Database, KernelModule, ManualClock, openLog, Vault } from '#kernel';
import { NotificationsModule } from '#notifications';
import { QueueingModule } from '#queueing';
import { BookSlots, PublishSessions, SchedulingModule } from '#scheduling';
import { SurveysModule } from '#surveys';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { OpeningRules } from './eligibility/opening-rules.ts';
import { vaccination } from './index.ts';

const DAYS = ['2021-05-26', '2021-06-15', '2021-06-16', '2021-06-22', '2021-06-23'];

let disposable: TestDatabase;
let database: Database;
let app: INestApplicationContext;
const clock = new ManualClock('2021-05-24T10:00:00+09:00');
beforeAll(async () => {
  disposable = await createTestDatabase();
  database = await Database.open({
    url: disposable.url,
    entities: entitiesOf([vaccination]),
    applicationName: 'vaccination test',
  });
  class TestModule {}
  app = await NestFactory.createApplicationContext(
    {
      module: TestModule,
      imports: [
        KernelModule.of({
          database,
          clock,
          vault: new Vault(Buffer.alloc(32, 7).toString('base64')),
          log: openLog('test', 'silent'),
          mode: 'demo',
        }),
        AuditModule,
        IdentityModule,
        SchedulingModule,
        QueueingModule,
        NotificationsModule,
        CaseworkModule,
        SurveysModule,
        DepartmentsModule.of([vaccination]),
      ],
      providers: [SetUpDepartments],
    },
    { logger: false, abortOnError: false },
  );
  await app.get(SetUpDepartments).run([vaccination]);
  for (const day of DAYS) {
    const date = Temporal.PlainDate.from(day);
    await app.get(PublishSessions).run({ centreCode: 'seongbuk-1', from: date, to: date });
  }
});
afterAll(async () => {
  await app.close();
  await database.close();
  await disposable.drop();
});

const book = async (product: string, birthDate: string, dates: string[], priorityGroup?: string) => {
  const details = { name: '홍길동', birthDate, phone: '+821012345678' };
  const { personId } = await app.get(RegisterPerson).run(details);
  const slots = await database.sql<{ id: string }>`
    select id from scheduling.slot where starts_at = any(${dates.map((date) => `${date}T10:20:00+09:00`)}::timestamptz[])
    order by starts_at`;
  return app.get(BookSlots).run({
    personId,
    offerCode: `vaccination.${product}`,
    slotIds: slots.map((slot) => slot.id),
    ...(priorityGroup && { priorityGroup }),
  });
};

describe('both doses', () => {
  it('of Pfizer are 21 days apart', async () => {
    await expect(book('pfizer', '1940-01-01', ['2021-05-26', '2021-06-15'])).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { minDays: 21, earliestOn: '2021-06-16' },
    });
    await expect(book('pfizer', '1940-01-01', ['2021-05-26', '2021-06-16'])).resolves.toBeDefined();
  });

  it('of Moderna are 28 days apart, once somebody may have it', async () => {
    await database.sql`
      update vaccination.opening set offer_codes = '{vaccination.pfizer,vaccination.moderna}' where code = 'born-to-1946'`;
    app.get(OpeningRules).forget();
    await expect(book('moderna', '1941-01-01', ['2021-05-26', '2021-06-22'])).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { minDays: 28, earliestOn: '2021-06-23' },
    });
    await expect(book('moderna', '1941-01-01', ['2021-05-26', '2021-06-23'])).resolves.toBeDefined();
  });

  it('are booked once, whichever product comes second', async () => {
    await expect(book('moderna', '1940-01-01', ['2021-05-26', '2021-06-23'])).rejects.toMatchObject({
      code: 'scheduling.already-booked',
    });
  });
});

describe('whoever may not book here is told the table’s answer', () => {
  const dates = ['2021-05-26', '2021-06-16'];

  it('70 to 74: at a clinic', async () => {
    await expect(book('pfizer', '1949-04-01', dates)).rejects.toMatchObject({
      code: 'scheduling.not-eligible',
      facts: {
        status: 'elsewhere',
        place: '위탁의료기관',
        product: '아스트라제네카',
        startsOn: '2021-05-27',
      },
    });
  });

  it('18 to 59: not yet', async () => {
    await expect(book('pfizer', '1990-04-01', dates)).rejects.toMatchObject({
      code: 'scheduling.not-eligible',
      facts: { status: 'not-yet', startsOn: '2021-07-01' },
    });
  });

  it('unless they live or work in a care home', async () => {
    await expect(book('pfizer', '1990-04-01', dates, 'care-home')).resolves.toBeDefined();
  });

  it('and the day of the call-up counts in Seoul', async () => {
    await database.sql`update vaccination.opening set opens_at = '2021-05-25T00:00:00+09:00' where code = 'born-to-1946'`;
    app.get(OpeningRules).forget();
    clock.advanceTo('2021-05-24T23:59:59+09:00');
    await expect(book('pfizer', '1942-01-01', dates)).rejects.toMatchObject({
      facts: { status: 'not-yet', opensOn: '2021-05-25' },
    });
    clock.advanceTo('2021-05-25T00:00:00+09:00');
    await expect(book('pfizer', '1942-01-01', dates)).resolves.toBeDefined();
  });
});
