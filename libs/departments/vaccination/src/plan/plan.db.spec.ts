import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, ManualClock, newId, UnitOfWork } from '#kernel';
import { CountByMonth, noScenario, PlanCalendar, publicHolidaysOf, SetUpCentre } from '#scheduling';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { PostgresAuditTrail } from '../../../../audit/src/postgres-audit-trail.ts';
import { centres } from '../centres.ts';
import { intervalRules } from '../interval-rules.ts';
import { SetUpFigures } from '../progress/set-up-figures.ts';
import { ChangePlan } from './change-plan.ts';
import { scenarioOf, scenarioQuery } from './scenario-query.ts';
import { SetUpPlan } from './set-up-plan.ts';
import { ShowPlan } from './show-plan.ts';

let disposable: TestDatabase;
let database: Database;
let showPlan: ShowPlan;
let changePlan: ChangePlan;

beforeAll(async () => {
  disposable = await createTestDatabase();
  database = await Database.open({ url: disposable.url, entities: [], applicationName: 'plan test' });
  const clock = new ManualClock('2021-05-26T20:00:00+09:00');
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const closedDays = await publicHolidaysOf(2021);
  for (const centre of centres) {
    const planned = { ...centre, department: 'vaccination', closedDays };
    await new SetUpCentre(unitOfWork).run(planned, intervalRules);
  }
  await new SetUpFigures(unitOfWork).run();
  await new SetUpPlan(unitOfWork).run();
  showPlan = new ShowPlan(database, clock, new PlanCalendar(database), new CountByMonth(database));
  changePlan = new ChangePlan(unitOfWork);
}, 60_000);

afterAll(async () => {
  await database.close();
  await disposable.drop();
});

const board = (query: Record<string, string> = {}) =>
  showPlan.run({ centreCode: 'seongbuk-1', scenario: scenarioOf(scenarioQuery.parse(query)) });

/** Somebody's bookings as [day, step, state], all in one group. */
const booked = async (...bookings: [string, number, string][]) => {
  const { sql } = database;
  const [group, person] = [newId(), newId()];
  await sql`
    insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, created_at)
    select ${group}, ${group}, ${person}, id, 'vaccination.pfizer', now() from scheduling.centre where code = 'seongbuk-1'`;
  for (const [day, step, state] of bookings) {
    const [session, slot, pool, id] = [newId(), newId(), newId(), newId()];
    const at = `${day}T09:00:00+09:00`;
    await sql`
      insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity)
      select ${session}, id, ${day}, ${at}::timestamptz + random() * interval '1 minute', ${at}::timestamptz + interval '1 hour', 1 from scheduling.centre where code = 'seongbuk-1'`;
    await sql`
      insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at)
      select ${slot}, ${session}, id, ${day}, ${at}, ${at}::timestamptz + interval '1 hour' from scheduling.centre where code = 'seongbuk-1'`;
    await sql`
      insert into scheduling.seat_pool (id, slot_id, step, channel, capacity, taken) values (${pool}, ${slot}, ${step}, 'online', 1, 1)`;
    await sql`
      insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id, seat_pool_id,
        on_date, starts_at, ends_at, arrive_at, occurrence_id, state)
      select ${id}, ${group}, ${id}, ${person}, c.id, 'vaccination.covid-19-primary', ${step}, ${`vaccination.pfizer-${step}`}, ${slot},
        ${state === 'cancelled' ? null : pool}, ${day}, ${at}, ${at}::timestamptz + interval '1 hour', ${at}, ${newId()}, ${state}
      from scheduling.centre c where c.code = 'seongbuk-1'`;
  }
};

describe('the plan board', () => {
  it('sets the plan of the document beside what its calendar can give, published or not', async () => {
    const { months, totals, calendar, goal } = await board();
    expect(goal).toBe(171_600);
    expect(months.map((month) => month.plan)).toEqual([
      13_200, 13_200, 13_200, 26_400, 26_400, 26_400, 26_400, 26_400,
    ]);
    expect(months.map((month) => month.capacity)).toEqual([
      13_880, 12_250, 13_880, 27_250, 25_880, 23_480, 23_480, 27_080,
    ]);
    expect(totals.plan).toBe(171_600);
    expect(calendar).toMatchObject({ closing: '2021-11-30', capacity: 167_180, gap: -4_420 });
    expect(months[1]!.closed).toEqual([
      { date: '2021-05-05', reason: '어린이날', lost: 600 },
      { date: '2021-05-19', reason: '부처님 오신 날', lost: 600 },
    ]);
    expect(await database.sql`select from scheduling.session`).toHaveLength(0);
  });

  it('reproduces 161,400 without Saturdays and 170,750 with 340 on those of two teams', async () => {
    const weekdaysOnly = await board({ weekday: '6:0:2021-04-01' });
    expect(weekdaysOnly.scenario).toMatchObject({ capacity: 161_400, gap: -10_200 });
    const longer = await board({ weekday: '6:340:2021-07-01' });
    expect(longer.scenario).toMatchObject({ capacity: 170_750, gap: -850, daysBeyondStaff: 0 });
    expect(longer.calendar.capacity).toBe(167_180);
    expect(longer.months[3]).toMatchObject({ capacity: 27_250, scenario: 28_100 });
  });

  it('combines scenarios until the goal is met, and writes nothing', async () => {
    const rules = () => database.sql`select * from scheduling.opening_hours order by 1, 2, 3`;
    const before = await rules();
    const { scenario } = await board({
      weekday: '6:340:2021-07-01',
      open: '2021-10-04',
      extra: '150:2021-11-01:12345',
    });
    expect(scenario).toMatchObject({ capacity: 170_750 + 1_200 + 22 * 150, daysBeyondStaff: 0 });
    expect(scenario!.gap).toBeGreaterThan(0);
    expect(await rules()).toEqual(before);
    const extended = await board({ closing: '2021-12-10' });
    expect(extended.scenario).toMatchObject({ closing: '2021-12-10', capacity: 167_180 + 8 * 1_200 + 170 });
    expect(extended.months.at(-1)).toMatchObject({ month: '2021-12', plan: 0, capacity: 0 });
  });

  it('names the last day of the first appointment by the interval rows', async () => {
    const { calendar } = await board();
    expect(calendar.lastFirstDays.map((last) => [last.minDays, last.firstOn, last.followUpOn])).toEqual([
      [21, '2021-11-09', '2021-11-30'],
      [28, '2021-11-02', '2021-11-30'],
    ]);
    await database.sql`
      insert into scheduling.interval_rule (service_code, effective_from, min_days, label)
      values ('vaccination.pfizer-2', '2021-07-26', 28, '4주')`;
    expect((await board()).calendar.lastFirstDays[0]).toMatchObject({ firstOn: '2021-11-02', label: '4주' });
    expect((await board({ closing: '2021-12-10' })).scenario!.lastFirstDays[0]).toMatchObject({
      firstOn: '2021-11-12',
    });
  });

  it('adds what the office counted before to what was kept here, and says how many seconds are owed without a place', async () => {
    const before = await board();
    expect(before.counts).toEqual([{ from: '2021-04-01', to: '2021-05-26', first: 12_520, second: 8_607 }]);
    expect(before.totals.done).toBe(21_127);
    expect(before.seconds).toEqual({ owed: 3_913, placed: 0, withoutPlace: 3_913 });
    // 5.27, 28, 29 (a Saturday) and 31, then June to November.
    const ahead = 3 * 600 + 170 + 13_880 + 27_250 + 25_880 + 23_480 + 23_480 + 27_080;
    expect(before.calendar.reachable).toBe(21_127 + ahead);

    await booked(['2021-05-27', 1, 'fulfilled'], ['2021-06-17', 2, 'confirmed']);
    await booked(['2021-05-27', 1, 'fulfilled'], ['2021-06-17', 2, 'cancelled']);
    await booked(['2021-05-28', 1, 'confirmed'], ['2021-06-18', 2, 'confirmed']);
    await booked(['2021-06-01', 2, 'confirmed']);
    const { months, totals, seconds } = await board();
    expect(totals).toMatchObject({ done: 21_129, booked: 4 });
    expect(months[1]).toMatchObject({ done: { first: 2, second: 0 }, booked: { first: 1, second: 0 } });
    expect(months[2]).toMatchObject({ booked: { first: 0, second: 3 } });
    expect(seconds).toEqual({ owed: 3_915, placed: 2, withoutPlace: 3_913 });
  });

  it('keeps what an official plans from a month on', async () => {
    const { plan } = await changePlan.run({ effectiveFrom: '2021-09-01', monthly: 30_000, label: '3단계' });
    expect(plan).toHaveLength(3);
    await new SetUpPlan(
      new UnitOfWork(database, new ManualClock('2021-05-26T20:00:00+09:00'), new PostgresAuditTrail()),
    ).run();
    expect((await board()).totals.plan).toBe(3 * 13_200 + 2 * 26_400 + 3 * 30_000);
  });

  it('refuses a closing day before the plan or decades away', async () => {
    for (const closing of ['2021-03-01', '2091-01-01']) {
      await expect(board({ closing })).rejects.toMatchObject({ code: 'vaccination.closing-out-of-range' });
    }
  });

  it('takes no scenario that is not written as one', () => {
    for (const query of [
      { weekday: '9:340:2021-07-01' },
      { extra: '150' },
      { open: '10월 4일' },
      { closing: '2021-02-30' },
    ]) {
      expect(scenarioQuery.safeParse(query).success).toBe(false);
    }
    expect(scenarioOf(scenarioQuery.parse({}))).toEqual(noScenario);
  });
});
