import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

const OFFER = 'desk.three-weeks';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-05-31');
  await scheduling.publish('2021-06-14', '2021-06-21');
});
afterAll(() => scheduling.close());

const cancel = (group: { groupId: string; personId: string }) => scheduling.cancelBookings.run(group);

describe('a cancellation', () => {
  it('gives back every seat, is announced once, and leaves the person free to book again', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T08:10', '2021-06-18T08:10']);
    await cancel(group);
    for (const [at, slotId] of group.slotIds.entries())
      expect(await scheduling.seat(slotId, at + 1)).toMatchObject({ taken: 0, booked: 0 });
    for (const { id } of group.bookings) expect(await scheduling.stateOf(id)).toBe('cancelled');
    const facts = (await scheduling.facts()).filter(
      (fact) => fact.name === 'scheduling.bookings-cancelled.v2',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]!.payload).toMatchObject({ groupId: group.groupId, why: 'by-resident' });
    await expect(
      scheduling.book(OFFER, ['2021-05-28T08:10', '2021-06-18T08:10'], group.personId),
    ).resolves.toBeDefined();
  });

  it('pressed twice gives the seats back once', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T09:00', '2021-06-18T09:00']);
    await scheduling.book(OFFER, ['2021-05-28T09:00', '2021-06-18T09:00']);
    const { done, refused } = await outcomes(Array.from({ length: 6 }, () => cancel(group)));
    expect([done.length, refused]).toEqual([1, { 'scheduling.not-cancellable': 5 }]);
    expect(await scheduling.seat(group.slotIds[0]!)).toMatchObject({ taken: 1, booked: 1 });
  });

  it('of a stranger finds nothing', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T09:10', '2021-06-18T09:10']);
    await expect(cancel({ ...group, personId: newId() })).rejects.toMatchObject({
      code: 'scheduling.booking-not-found',
    });
  });

  it('after the first visit gives back the second alone', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-24T11:00', '2021-06-14T11:00']);
    await scheduling.arrive.run({ bookingId: group.bookings[0]!.id, centreCode: null });
    await cancel(group);
    expect(await scheduling.seat(group.slotIds[0]!)).toMatchObject({ taken: 1 });
    expect(await scheduling.seat(group.slotIds[1]!, 2)).toMatchObject({ taken: 0 });
    expect(await scheduling.stateOf(group.bookings[0]!.id)).toBe('arrived');
  });
});

describe('the cut-off, two days before the visit', () => {
  it('leaves the whole second day before, in the time of the place', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T08:00', '2021-06-18T08:00']);
    const late = await scheduling.book(OFFER, ['2021-05-28T08:20', '2021-06-18T08:20']);
    scheduling.clock.advanceTo('2021-05-26T23:59:59+09:00');
    await expect(cancel(group)).resolves.toBeDefined();
    scheduling.clock.advanceTo('2021-05-27T00:00:00+09:00');
    await expect(cancel(late)).rejects.toMatchObject({
      code: 'scheduling.cut-off-passed',
      facts: { lastDay: '2021-05-26', days: 2 },
    });
    expect(await scheduling.seat(late.slotIds[0]!)).toMatchObject({ taken: 1, booked: 1 });
  });

  it('is the one in force on the day of the visit', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-31T08:00', '2021-06-21T08:00']);
    await scheduling.sql`
      insert into scheduling.policy (centre_id, name, effective_from, value)
      select id, 'change-cut-off-days', '2021-05-31', 4 from scheduling.centre`;
    scheduling.rules.forget();
    await expect(cancel(group)).resolves.toBeDefined();
    const next = await scheduling.book(OFFER, ['2021-05-31T08:00', '2021-06-21T08:00']);
    scheduling.clock.advanceTo('2021-05-28T00:00:00+09:00');
    await expect(cancel(next)).rejects.toMatchObject({ facts: { lastDay: '2021-05-27', days: 4 } });
  });
});
