import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

const OFFER = 'desk.three-weeks';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-26', '2021-06-02');
  await scheduling.publish('2021-06-14', '2021-06-26');
});
afterAll(() => scheduling.close());

const move = async (
  group: { personId: string | null; bookings: { id: string }[] },
  step: 1 | 2,
  to: string,
  followUp?: string,
) =>
  scheduling.moveBookings.run({
    personId: group.personId,
    bookingId: group.bookings[step - 1]!.id,
    slotId: await scheduling.slotAt(to),
    followUpSlotId: followUp && (await scheduling.slotAt(followUp)),
  });
const startsOf = async (groupId: string) =>
  (await scheduling.views.group(groupId))!.bookings.map((one) => one.startsAt.slice(0, 16));

describe('a moved appointment', () => {
  it('keeps its number, frees its seat, and is announced with its old time', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T09:00', '2021-06-24T09:00']);
    await move(group, 1, '2021-05-31T09:30');
    const view = (await scheduling.views.group(group.groupId))!;
    expect(view.bookings[0]).toMatchObject({
      number: group.bookings[0]!.number,
      startsAt: '2021-05-31T09:30:00+09:00',
      version: 2,
      state: 'confirmed',
    });
    expect(await scheduling.seat(group.slotIds[0]!)).toMatchObject({ taken: 0, booked: 0 });
    expect((await scheduling.facts()).at(-1)).toMatchObject({
      name: 'scheduling.bookings-moved.v1',
      payload: {
        why: 'by-resident',
        isAnnounced: true,
        before: [{ bookingId: group.bookings[0]!.id, startsAt: '2021-05-28T09:00:00+09:00' }],
      },
    });
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('takes the one that follows along, or is refused when that would come too early', async () => {
    const later = await scheduling.book(OFFER, ['2021-05-28T10:00', '2021-06-18T10:00']);
    await expect(move(later, 1, '2021-06-01T10:00')).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { earliestOn: '2021-06-22' },
    });
    expect(await startsOf(later.groupId)).toEqual(['2021-05-28T10:00', '2021-06-18T10:00']);
    const options = await scheduling.moveOptions.run({
      personId: later.personId,
      bookingId: later.bookings[0]!.id,
      slotId: await scheduling.slotAt('2021-06-01T10:00'),
    });
    expect(options.followUp).toMatchObject({ keeps: false, rule: { days: 21 } });
    expect(options.followUp!.proposal!.startsAt).toBe('2021-06-22T10:00:00+09:00');
    await move(later, 1, '2021-06-01T10:00', '2021-06-22T10:00');
    expect(await startsOf(later.groupId)).toEqual(['2021-06-01T10:00', '2021-06-22T10:00']);
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('stays where it is when the new time has no seat, with the one that was to follow', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T11:00', '2021-06-18T11:00']);
    await scheduling.giveSeats(await scheduling.slotAt('2021-06-22T11:00'), 0, 2);
    const before = (await scheduling.facts()).length;
    await expect(move(group, 1, '2021-06-01T11:00', '2021-06-22T11:00')).rejects.toMatchObject({
      code: 'scheduling.slot-full',
    });
    expect(await startsOf(group.groupId)).toEqual(['2021-05-28T11:00', '2021-06-18T11:00']);
    expect(await scheduling.seat(await scheduling.slotAt('2021-06-01T11:00'))).toMatchObject({ taken: 0 });
    expect(await scheduling.facts()).toHaveLength(before);
  });

  it('of a stranger is not found, and to the same time is said to be the same', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-28T12:00', '2021-06-18T12:00']);
    const stranger = { ...group, personId: await scheduling.stranger() };
    await expect(move(stranger, 1, '2021-05-31T12:00')).rejects.toMatchObject({
      code: 'scheduling.booking-not-found',
    });
    await expect(move(group, 1, '2021-05-28T12:00')).rejects.toMatchObject({ code: 'scheduling.same-time' });
  });

  it('that two people swap at the same moment loses nobody a seat', async () => {
    const [a, b] = [
      await scheduling.book(OFFER, ['2021-05-28T13:00', '2021-06-18T13:00']),
      await scheduling.book(OFFER, ['2021-05-28T13:10', '2021-06-18T13:10']),
    ];
    for (const time of ['13:00', '13:10'])
      await scheduling.giveSeats(await scheduling.slotAt(`2021-05-28T${time}`), 1);
    const { done, refused } = await outcomes<unknown>([
      move(a, 1, '2021-05-28T13:10'),
      move(b, 1, '2021-05-28T13:00'),
    ]);
    expect(done.length + (refused['scheduling.slot-full'] ?? 0)).toBe(2);
    expect(await scheduling.miscounted()).toEqual([]);
  });
});

describe('the cut-off of two days', () => {
  it('binds residents and not staff, and is told with the phone of the centre', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-26T14:00', '2021-06-24T14:00']);
    scheduling.clock.advanceTo('2021-05-25T00:00:00+09:00');
    await expect(move(group, 1, '2021-05-31T14:00')).rejects.toMatchObject({
      code: 'scheduling.cut-off-passed',
      facts: { lastDay: '2021-05-24', phone: '02-2241-3114' },
    });
    await expect(move({ ...group, personId: null }, 1, '2021-05-31T14:00')).resolves.toBeDefined();
  });
});

describe('a time that the office takes away', () => {
  it('leaves the person without a seat until they choose anew, at any time and even late', async () => {
    const group = await scheduling.book(OFFER, ['2021-05-27T15:00', '2021-06-24T15:00']);
    await scheduling.engine.run({
      kind: 'release',
      bookingIds: [group.bookings[0]!.id],
      to: 'orphaned',
      why: 'by-office',
      reason: '정전',
    });
    expect(await scheduling.stateOf(group.bookings[0]!.id)).toBe('orphaned');
    expect((await scheduling.facts()).at(-1)!.name).toBe('scheduling.bookings-orphaned.v1');
    scheduling.clock.advanceTo('2021-05-27T16:00:00+09:00');
    await move(group, 1, '2021-05-31T15:00');
    expect(await scheduling.stateOf(group.bookings[0]!.id)).toBe('confirmed');
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('is settled by booking anew: the old one is given up', async () => {
    const group = await scheduling.book('desk.talk', ['2021-05-28T15:30']);
    await scheduling.engine.run({
      kind: 'release',
      bookingIds: [group.bookings[0]!.id],
      to: 'orphaned',
      why: 'by-office',
    });
    await scheduling.book('desk.talk', ['2021-05-31T15:30'], group.personId);
    expect(await scheduling.stateOf(group.bookings[0]!.id)).toBe('cancelled');
  });
});
