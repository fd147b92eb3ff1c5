import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import { DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { PublishAhead } from './publish-ahead.job.ts';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
});
afterAll(() => scheduling.close());

const published = async (from: string, to: string) => {
  const rows = await scheduling.sql<{ day: string; capacity: number; slots: number; seats: number }>`
    select x.on_date::text as day, x.capacity, count(distinct s.id)::int as slots, sum(p.capacity)::int as seats
    from scheduling.session x join scheduling.slot s on s.session_id = x.id join scheduling.seat_pool p on p.slot_id = s.id
    where x.on_date between ${from}::date and ${to}::date group by x.id order by 1`;
  return new Map(rows.map(({ day, ...rest }) => [day, rest]));
};

describe('published sessions', () => {
  it('hold exactly 600 seats in 54 slots on a weekday and 170 in 24 on a Saturday', async () => {
    await scheduling.publish('2021-05-26', '2021-05-30');
    const days = await published('2021-05-26', '2021-05-30');
    expect([...days.keys()]).toEqual(['2021-05-26', '2021-05-27', '2021-05-28', '2021-05-29']);
    expect(days.get('2021-05-26')).toEqual({ capacity: 600, slots: 54, seats: 600 });
    expect(days.get('2021-05-29')).toEqual({ capacity: 170, slots: 24, seats: 170 });
  });

  it('skip Sundays and public holidays', async () => {
    await scheduling.publish('2021-08-14', '2021-10-12');
    const days = await published('2021-08-14', '2021-10-12');
    for (const holiday of [
      '2021-08-16',
      '2021-09-20',
      '2021-09-21',
      '2021-09-22',
      '2021-10-04',
      '2021-10-11',
    ])
      expect(days.has(holiday)).toBe(false);
    for (const open of ['2021-08-14', '2021-08-17', '2021-09-18', '2021-09-23', '2021-10-05', '2021-10-12'])
      expect(days.has(open)).toBe(true);
    const sundays = [...days.keys()].filter((day) => Temporal.PlainDate.from(day).dayOfWeek === 7);
    expect(sundays).toEqual([]);
  });

  it.each(['2021-05-19', '2021-06-06'])('skip %s', async (holiday) => {
    expect(await scheduling.publish(holiday)).toEqual({ days: 0 });
  });

  it('stay as they are when the same days are published again', async () => {
    const slotId = await scheduling.slotAt('2021-05-26T08:00');
    expect(await scheduling.publish('2021-05-26', '2021-05-30')).toEqual({ days: 0 });
    expect(await scheduling.slotAt('2021-05-26T08:00')).toBe(slotId);
  });

  it('are made once by several who publish at the same time', async () => {
    const { done, refused } = await outcomes(
      Array.from({ length: 5 }, () => scheduling.publish('2021-06-28', '2021-07-03')),
    );
    expect(refused).toEqual({});
    expect(done.reduce((sum, one) => sum + one.days, 0)).toBe(6);
  });

  it('follow the hours in force on their day', async () => {
    await scheduling.sql`
      insert into scheduling.opening_hours (centre_id, weekday, effective_from, is_open, opens, closes, capacity, slot_minutes)
      select id, 3, '2021-07-14', true, '09:00', '18:00', 540, 30 from scheduling.centre where code = ${DESK}`;
    await scheduling.publish('2021-07-07');
    await scheduling.publish('2021-07-14');
    const days = await published('2021-07-07', '2021-07-14');
    expect(days.get('2021-07-07')).toMatchObject({ slots: 54, seats: 600 });
    expect(days.get('2021-07-14')).toMatchObject({ slots: 18, seats: 540 });
    await expect(scheduling.slotAt('2021-07-14T09:00')).resolves.toBeDefined();
  });
});

describe('the timer that publishes', () => {
  it('keeps as many days ahead as the policy says, from today in Seoul', async () => {
    const ahead = new PublishAhead(scheduling.database, scheduling.clock, scheduling.publishSessions);
    scheduling.clock.advanceTo('2021-11-01T00:00:00+09:00');
    expect(await ahead.run()).toBe(0);
    const days = [...(await published('2021-10-20', '2021-12-31')).keys()];
    expect([days[0], days.at(-1)]).toEqual(['2021-11-01', '2021-11-11']);
  });
});
