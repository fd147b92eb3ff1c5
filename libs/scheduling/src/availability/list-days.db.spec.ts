import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DESK, NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { levelOf } from './availability.ts';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-23', '2021-06-07');
  await scheduling.publish('2021-05-24', '2021-05-27', NIGHT_DESK);
});
afterAll(() => scheduling.close());

const days = async (from: string, to: string, centreCode = DESK) => {
  scheduling.availability.forget(centreCode);
  return scheduling.listDays.run({
    centreCode,
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
  });
};
const take = (date: string, share: number) =>
  scheduling.sql`
    update scheduling.seat_pool p set taken = floor(capacity * ${share}::numeric)
    from scheduling.slot s where s.id = p.slot_id and s.on_date = ${date}`;

describe('the days of a centre', () => {
  it('are open, past, closed with a reason, or not published yet', async () => {
    const list = await days('2021-05-23', '2021-06-08');
    expect(
      Object.fromEntries(list.days.map(({ date, state, reason }) => [date, reason ?? state])),
    ).toMatchObject({
      '2021-05-24': 'open',
      '2021-05-29': 'open',
      '2021-05-30': 'weekly',
      '2021-06-06': '현충일',
      '2021-06-07': 'open',
      '2021-06-08': 'not-published',
    });
    expect(list.days[0]).toMatchObject({ date: '2021-05-23', state: 'past', left: 0 });
    expect(list.days.find((day) => day.date === '2021-06-06')).toMatchObject({
      state: 'closed',
      level: null,
    });
    expect(list.asOf).toBe('2021-05-24T10:00:00+09:00');
  });

  it('have the capacity of their hours, today only what is still to come', async () => {
    const list = await days('2021-05-24', '2021-05-29');
    const capacity = Object.fromEntries(list.days.map((day) => [day.date, day.capacity]));
    expect(capacity).toMatchObject({ '2021-05-26': 600, '2021-05-29': 170 });
    const [coming] = await scheduling.sql<{ seats: number }>`
      select sum(capacity)::int as seats from scheduling.slot s join scheduling.seat_pool p on p.slot_id = s.id
      where on_date = '2021-05-24' and starts_at > '2021-05-24T10:00:00+09:00'
        and centre_id = (select id from scheduling.centre where code = ${DESK})`;
    expect(capacity['2021-05-24']).toBe(coming!.seats);
  });

  it('are full when the last seat is gone, and the nearest day with room is named', async () => {
    await take('2021-05-24', 1);
    await take('2021-05-25', 1);
    await take('2021-05-26', 0.8);
    const list = await days('2021-05-24', '2021-05-27');
    expect(list.days.map(({ state, level }) => [state, level])).toEqual([
      ['full', 'full'],
      ['full', 'full'],
      ['open', 'few'],
      ['open', 'many'],
    ]);
    expect(list.nearest).toBe('2021-05-26');
  });

  it('are closed by a row of today, though their sessions were published', async () => {
    await scheduling.sql`
      insert into scheduling.closed_day (centre_id, on_date, reason, kind)
      select id, '2021-05-28', '정전', 'closure' from scheduling.centre`;
    const list = await days('2021-05-28', '2021-05-28');
    expect(list.days[0]).toMatchObject({ state: 'closed', reason: '정전', left: 0 });
    expect((await scheduling.availability.snapshotOf(DESK)).byDate.has('2021-05-28')).toBe(false);
  });
});

describe('a day of the place', () => {
  it('begins at midnight in Seoul and has all its slots, though UTC counts two dates', async () => {
    const list = await days('2021-05-27', '2021-05-27', NIGHT_DESK);
    expect(list.days[0]).toMatchObject({ state: 'open', capacity: 20 });
    const snapshot = await scheduling.availability.snapshotOf(NIGHT_DESK);
    const starts = snapshot.byDate.get('2021-05-27')!.map((slot) => slot.startsAt);
    expect(starts).toHaveLength(10);
    expect([starts[0], starts[9]]).toEqual(['2021-05-27T00:00:00+09:00', '2021-05-27T09:00:00+09:00']);
  });

  it('is today until the last second of the Seoul evening', async () => {
    scheduling.clock.advanceTo('2021-05-25T23:59:59+09:00');
    const before = await days('2021-05-25', '2021-05-26');
    expect(before.days.map((day) => day.state)).toEqual(['past', 'open']);
    scheduling.clock.advanceTo('2021-05-26T00:00:00+09:00');
    const after = await days('2021-05-25', '2021-05-26', NIGHT_DESK);
    expect(after.days.map(({ state, capacity }) => [state, capacity])).toEqual([
      ['past', 0],
      ['open', 18],
    ]);
  });
});

describe('the level of a slot or day', () => {
  it.each([
    [0, 600, 'full'],
    [1, 600, 'few'],
    [179, 600, 'few'],
    [180, 600, 'many'],
    [600, 600, 'many'],
  ] as const)('with %i of %i seats left is %s', (left, capacity, level) => {
    expect(levelOf(left, capacity)).toBe(level);
  });
});

describe('seats seen', () => {
  it('are read again at once after a booking of this process', async () => {
    const slotId = await scheduling.slotAt('2021-05-27T08:00');
    const left = async () => (await scheduling.availability.snapshotOf(DESK)).byId.get(slotId)!.left;
    const before = await left();
    const { groupId, personId } = await scheduling.book('desk.talk', ['2021-05-27T08:00']);
    expect(await left()).toBe(before - 1);
    await scheduling.sql`update scheduling.policy set value = 0`;
    scheduling.rules.forget();
    await scheduling.cancelBookings.run({ groupId, personId });
    expect(await left()).toBe(before);
  });
});
