import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-07-10');
});
afterAll(() => scheduling.close());

const propose = async (offerCode: string, local: string) => {
  scheduling.availability.forget(DESK);
  return scheduling.proposeFollowUp.run({ slotId: await scheduling.slotAt(local), offerCode });
};

describe('the follow-up of a first appointment', () => {
  it.each([
    ['desk.three-weeks', 21, '2021-06-16'],
    ['desk.four-weeks', 28, '2021-06-23'],
  ])('of %s is proposed %i days later at the same time', async (offer, days, date) => {
    const { rule, earliestOn, proposal, alternatives } = await propose(offer, '2021-05-26T10:20');
    expect([rule!.days, earliestOn]).toEqual([days, date]);
    expect(proposal!.startsAt).toBe(`${date}T10:20:00+09:00`);
    expect(alternatives).toHaveLength(11);
    expect(alternatives.every((slot) => slot.date >= date)).toBe(true);
  });

  it('moves to the next time when that one is full', async () => {
    const slotId = await scheduling.slotAt('2021-06-17T10:20');
    await scheduling.giveSeats(slotId, 0, 2);
    scheduling.availability.forget(DESK);
    const { proposal } = await propose('desk.three-weeks', '2021-05-27T10:20');
    expect(proposal!.startsAt).toBe('2021-06-17T10:10:00+09:00');
  });

  it('moves to the next open day when the day is closed', async () => {
    await scheduling.sql`
      insert into scheduling.closed_day (centre_id, on_date, reason, kind)
      select id, '2021-06-18', '정전', 'closure' from scheduling.centre`;
    const { earliestOn, proposal } = await propose('desk.three-weeks', '2021-05-28T10:20');
    expect(earliestOn).toBe('2021-06-18');
    expect(proposal!.startsAt).toBe('2021-06-19T10:20:00+09:00');
  });

  it('is none when nothing is published that late', async () => {
    const { earliestOn, proposal } = await propose('desk.four-weeks', '2021-06-17T10:20');
    expect(earliestOn).toBe('2021-07-15');
    expect(proposal).toBeNull();
  });

  it('is none for an offer of one appointment', async () => {
    expect(await propose('desk.talk', '2021-05-26T10:20')).toMatchObject({ rule: null, proposal: null });
  });
});

describe('a new rule from a day on', () => {
  const fiveWeeks = ['2021-06-01T09:00', '2021-07-06T09:00'];
  beforeAll(async () => {
    await scheduling.sql`
      insert into scheduling.interval_rule (service_code, effective_from, min_days, label)
      values ('desk.three-weeks-2', '2021-06-01', 35, '2021-06-01부터 35일')`;
    scheduling.rules.forget();
  });

  it('holds for first appointments from that day, and the earlier one before it', async () => {
    const [before, after] = [
      await propose('desk.three-weeks', '2021-05-31T09:00'),
      await propose('desk.three-weeks', '2021-06-01T09:00'),
    ];
    expect([before.rule!.days, before.earliestOn]).toEqual([21, '2021-06-21']);
    expect([after.rule!.days, after.earliestOn]).toEqual([35, '2021-07-06']);
  });

  it('is what the booking is checked against', async () => {
    await expect(
      scheduling.book('desk.three-weeks', ['2021-06-01T09:00', '2021-07-05T09:00']),
    ).rejects.toMatchObject({ facts: { minDays: 35, earliestOn: '2021-07-06' } });
    await expect(scheduling.book('desk.three-weeks', fiveWeeks)).resolves.toBeDefined();
    await expect(
      scheduling.book('desk.three-weeks', ['2021-05-31T09:00', '2021-06-21T09:00']),
    ).resolves.toBeDefined();
  });
});
