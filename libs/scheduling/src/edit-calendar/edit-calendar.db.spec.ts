import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { ListCalendarDays } from './list-calendar-days.ts';
import { SetPolicy } from './set-policy.ts';
import { ShowCalendarRules } from './show-calendar-rules.ts';

let world: Scheduling;
let days: ListCalendarDays;
let rules: ShowCalendarRules;
let setPolicy: SetPolicy;
beforeAll(async () => {
  world = await openScheduling();
  days = new ListCalendarDays(world.database, world.clock);
  rules = new ShowCalendarRules(world.database, world.clock, world.bookables);
  setPolicy = new SetPolicy(world.unitOfWork);
  await world.publish('2021-05-24', '2021-05-29');
});
afterAll(() => world.close());

describe('the days of a calendar', () => {
  it('tell seats and bookings of what is published, and the plan of what is not', async () => {
    await world.book('desk.talk', ['2021-05-26T08:10']);
    await world.book('desk.talk', ['2021-05-26T08:10']);
    const { today, days: list } = await days.run(DESK, '2021-05-19', '2021-06-01');
    expect(today).toBe('2021-05-24');
    const on = (date: string) => list.find((day) => day.date === date)!;
    expect(on('2021-05-26')).toMatchObject({
      isPublished: true,
      seats: { total: 600, online: 600, staff: 0, added: 0 },
      booked: [{ step: 1, count: 2 }],
    });
    expect(on('2021-05-26').byHour[0]).toMatchObject({ hour: 8, taken: 2 });
    expect(on('2021-05-29').seats.total).toBe(170);
    expect(on('2021-05-19')).toMatchObject({ hours: null, note: { kind: 'public-holiday' }, isPast: true });
    expect(on('2021-06-01')).toMatchObject({ isPublished: false, hours: { capacity: 600 } });
    expect(on('2021-05-30')).toMatchObject({ hours: null, note: null });
  });
});

describe('the dates of a year', () => {
  it('name public holidays that are announced and not entered, and years of which nothing is known', async () => {
    const [first, second] = [await rules.dates(DESK, 2021), await rules.dates(DESK, 2022)];
    expect([first.missing, first.isAnnounced]).toEqual([[], true]);
    expect(second.missing.map((day) => day.date)).toContain('2022-10-10');
    expect(await rules.dates(DESK, 2040)).toMatchObject({ isAnnounced: false, missing: [] });
  });
});

describe('a rule that is one number', () => {
  const name = 'change-cut-off-days' as const;
  const rowsOf = async () =>
    (await rules.run(DESK)).policies.filter((row) => row.name === name && row.effectiveFrom > '2021-05-01');

  it('holds from a day on, can be said again and taken away, and each is written down', async () => {
    const set = (value: number | null) =>
      setPolicy.run({ centreCode: DESK, name, effectiveFrom: '2021-06-01', value });
    await set(3);
    await set(4);
    expect(await rowsOf()).toEqual([{ name, effectiveFrom: '2021-06-01', value: 4 }]);
    await set(null);
    expect(await rowsOf()).toEqual([]);
    const lines = await world.sql`select 1 from audit.entry where action = 'scheduling.policy-set'`;
    expect(lines).toHaveLength(3);
  });

  it.each([
    ['2021-05-23', 2, 'scheduling.change-in-the-past'],
    ['2021-06-01', 31, 'scheduling.policy-too-large'],
  ])('from %s with %i is refused', async (effectiveFrom, value, code) => {
    await expect(setPolicy.run({ centreCode: DESK, name, effectiveFrom, value })).rejects.toMatchObject({
      code,
    });
  });
});
