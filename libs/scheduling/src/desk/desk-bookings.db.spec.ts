import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openDesk, type Desk } from '../../../../test/support/desk.ts';
import { NIGHT_DESK } from '../../../../test/support/scheduling.ts';

jest.setTimeout(30_000);

const FIRST = '2021-05-26T10:20';
const SECOND = '2021-06-16T10:20';
const why = { reason: '본인 전화 요청', told: '5월 26일 10시 20분에 오시라고 안내' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.publish('2021-05-24', '2021-06-30');
  await desk.publish('2021-05-26', '2021-05-26', NIGHT_DESK);
  await desk.sql`
    insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
    select gen_random_uuid(), s.id, step, channel, 2 from scheduling.slot s, unnest(array[1, 2]) step, unnest(array['online', 'staff']) channel
    on conflict do nothing`;
});
afterAll(() => desk.close());

const kim = <T>(work: () => Promise<T>, key?: string) => desk.as('kim', work, key);
const book = async (personId: string, times: string[], more: object = {}, key?: string) => {
  const slotIds = await Promise.all(times.map((time) => desk.slotAt(time)));
  const { groupId } = await kim(
    () =>
      desk.bookForCaller.run({
        personId,
        offerCode: times.length > 1 ? 'desk.three-weeks' : 'desk.talk',
        slotIds,
        seats: 'staff',
        by: 'phone',
        isConsented: true,
        ...why,
        ...more,
      }),
    key,
  );
  return kim(() => desk.groups.get(groupId));
};
const pair = async () => book(await desk.stranger(), [FIRST, SECOND]);
const move = (bookingId: string, slotId: string, more: object = {}) =>
  kim(() => desk.moveForCaller.run({ bookingId, slotId, seats: 'staff', ...why, ...more }));
const taken = async (time: string, step: number, channel: string) =>
  (await desk.seat(await desk.slotAt(time), step, channel)).taken;

describe('a clerk books for a caller', () => {
  it('both appointments on staff seats, and no online seat is touched', async () => {
    const before = [await taken(FIRST, 1, 'online'), await taken(SECOND, 2, 'online')];
    const group = await pair();
    expect(group.channel).toBe('phone');
    expect(group.bookings.map(({ step, seats, state }) => [step, seats, state])).toEqual([
      [1, 'staff', 'confirmed'],
      [2, 'staff', 'confirmed'],
    ]);
    expect([await taken(FIRST, 1, 'online'), await taken(SECOND, 2, 'online')]).toEqual(before);
    const [row] = await desk.sql`
      select booked_by_staff_id is not null as staff, consented_at is not null as consented from scheduling.booking_group where id = ${group.id}`;
    expect(row).toEqual({ staff: true, consented: true });
  });

  it('each appointment by another kind of seat, where the desk has none left', async () => {
    const person = await desk.stranger();
    const group = await book(person, ['2021-05-26T10:30', '2021-06-16T10:30'], { followUpSeats: 'online' });
    expect(group.bookings.map((one) => one.seats)).toEqual(['staff', 'online']);
  });

  it('once, though the request is sent again', async () => {
    const person = await desk.stranger();
    const key = 'book-0001';
    const first = await book(person, ['2021-05-26T11:00', '2021-06-16T11:00'], {}, key);
    const again = await book(person, ['2021-05-26T11:00', '2021-06-16T11:00'], {}, key);
    expect(again.id).toBe(first.id);
  });

  it('never against the interval, nor for somebody who has a booking', async () => {
    const person = await desk.stranger();
    await expect(book(person, [FIRST, '2021-06-15T10:20'])).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { minDays: 21, earliestOn: '2021-06-16' },
    });
    const { person: booked, id } = await book(person, ['2021-05-26T11:10', '2021-06-16T11:10']);
    await expect(book(booked.id, ['2021-05-26T11:20', '2021-06-16T11:20'])).rejects.toMatchObject({
      code: 'scheduling.already-booked',
      facts: { groupId: id },
    });
  });

  it('only the second appointment for somebody who has the first', async () => {
    const group = await book(await desk.stranger(), ['2021-05-26T11:30', '2021-06-16T11:30']);
    const [first, second] = group.bookings;
    await kim(() => desk.cancelForCaller.run({ groupId: group.id, bookingIds: [second!.id], ...why }));
    const only = { offerCode: 'desk.three-weeks' };
    await expect(book(group.person.id, ['2021-06-15T11:40'], only)).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
    });
    const again = await book(group.person.id, ['2021-06-18T11:40'], only);
    expect(again.bookings.map((one) => one.step)).toEqual([2]);
    // The two are in different groups now and still may not come too close.
    await expect(move(first!.id, await desk.slotAt('2021-05-31T11:30'))).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
    });
  });
});

describe('a clerk moves', () => {
  it('an appointment after the cut-off of residents, for a reason that is kept', async () => {
    const { bookings, person } = await book(await desk.stranger(), ['2021-05-25T10:20', '2021-06-16T10:40']);
    const slotId = await desk.slotAt('2021-05-25T10:40');
    await expect(
      desk.moveBookings.run({ personId: person.id, bookingId: bookings[0]!.id, slotId }),
    ).rejects.toMatchObject({ code: 'scheduling.cut-off-passed' });
    await move(bookings[0]!.id, slotId);
    const { items } = await kim(() => desk.showPerson.history({ personId: person.id, page: 1 }));
    expect(items.map(({ kind, actor, reason, told }) => [kind, actor.name, reason, told])).toEqual([
      ['moved', 'kim', why.reason, why.told],
      ['booked', 'kim', why.reason, why.told],
    ]);
    expect(items[0]!.bookings).toMatchObject([
      { step: 1, from: '2021-05-25T10:20:00+09:00', to: '2021-05-25T10:40:00+09:00' },
    ]);
    expect(items[1]!.bookings).toHaveLength(2);
  });

  it('the second along when it would come too close, or neither', async () => {
    const { id, bookings } = await book(await desk.stranger(), ['2021-05-27T10:20', '2021-06-17T10:20']);
    const later = await desk.slotAt('2021-06-01T10:20');
    await expect(move(bookings[0]!.id, later)).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
    });
    expect((await kim(() => desk.groups.get(id))).bookings[0]!.startsAt).toBe('2021-05-27T10:20:00+09:00');
    await move(bookings[0]!.id, later, {
      followUpSlotId: await desk.slotAt('2021-06-22T10:20'),
      followUpSeats: 'online',
    });
    const { bookings: moved } = await kim(() => desk.groups.get(id));
    expect(moved.map((one) => [one.startsAt.slice(0, 10), one.seats])).toEqual([
      ['2021-06-01', 'staff'],
      ['2021-06-22', 'online'],
    ]);
  });

  it('and sees nothing of another department', async () => {
    const slotId = await desk.slotAt('2021-05-26T00:00', NIGHT_DESK);
    const personId = await desk.stranger();
    const { groupId } = await desk.bookSlots.run({ personId, offerCode: 'desk.talk', slotIds: [slotId] });
    const { bookings, number } = await kim(() => desk.groups.get(groupId));
    await desk.sql`update scheduling.centre set department = 'other' where code = ${NIGHT_DESK}`;
    const missing = { code: 'scheduling.booking-not-found' };
    await expect(move(bookings[0]!.id, slotId)).rejects.toMatchObject(missing);
    await expect(kim(() => desk.cancelForCaller.run({ groupId, ...why }))).rejects.toMatchObject(missing);
    await expect(kim(() => desk.noteCall.run({ personId, groupId, told: why.told }))).rejects.toMatchObject(
      missing,
    );
    expect((await kim(() => desk.searchPeople.run({ typed: number, page: 1 }))).items).toEqual([]);
    await desk.sql`update scheduling.centre set department = 'desk' where code = ${NIGHT_DESK}`;
  });
});

describe('a clerk cancels', () => {
  it('both with the first, and takes it back while the times are free', async () => {
    const group = await book(await desk.stranger(), ['2021-05-28T10:20', '2021-06-18T10:20']);
    await kim(() => desk.cancelForCaller.run({ groupId: group.id, ...why }));
    const cancelled = await kim(() => desk.groups.get(group.id));
    expect(cancelled.bookings.map((one) => [one.state, one.mayBeRestored])).toEqual([
      ['cancelled', true],
      ['cancelled', true],
    ]);
    expect((await desk.as('lee', () => desk.groups.get(group.id))).bookings[0]!.mayBeRestored).toBe(false);
    await expect(
      desk.as('lee', () => desk.restoreBookings.run({ groupId: group.id, told: null })),
    ).rejects.toMatchObject({ code: 'scheduling.nothing-to-restore' });

    const { groupId } = await kim(() => desk.restoreBookings.run({ groupId: group.id, told: null }));
    const restored = await kim(() => desk.groups.get(groupId));
    expect(restored.bookings.map(({ startsAt, seats }) => [startsAt, seats])).toEqual(
      group.bookings.map(({ startsAt, seats }) => [startsAt, seats]),
    );
    await expect(
      kim(() => desk.restoreBookings.run({ groupId: group.id, told: null })),
    ).rejects.toMatchObject({ code: 'scheduling.already-booked' });
  });

  it('and cannot take it back when somebody else has the time', async () => {
    const at = '2021-05-31T10:20';
    await desk.giveSeats(await desk.slotAt(at), 0);
    await desk.giveSeats(await desk.slotAt(at), 1, 1, 'staff');
    const group = await book(await desk.stranger(), [at]);
    await kim(() => desk.cancelForCaller.run({ groupId: group.id, ...why }));
    await book(await desk.stranger(), [at]);
    await expect(
      kim(() => desk.restoreBookings.run({ groupId: group.id, told: null })),
    ).rejects.toMatchObject({ code: 'scheduling.slot-full' });
  });

  it('nothing twice; the same request again is answered as before', async () => {
    const group = await book(await desk.stranger(), ['2021-05-31T10:30']);
    const cancel = (key?: string) => kim(() => desk.cancelForCaller.run({ groupId: group.id, ...why }), key);
    await cancel('cancel-0001');
    await expect(cancel('cancel-0001')).resolves.toEqual({ groupId: group.id });
    await expect(cancel()).rejects.toMatchObject({ code: 'scheduling.not-cancellable' });
  });
});

describe('a clerk adds a seat for somebody at the door', () => {
  const walkIn = (personId: string, more: object = {}) =>
    kim(() =>
      desk.addWalkIn.run({
        personId,
        offerCode: 'desk.three-weeks',
        step: 1,
        reason: '문자를 받지 못하고 오심',
        told: null,
        ...more,
      }),
    );

  it('in the running slot, with the second appointment planned as everybody else’s', async () => {
    const { groupId } = await walkIn(await desk.stranger());
    const { channel, bookings } = await kim(() => desk.groups.get(groupId));
    expect(channel).toBe('walk-in');
    expect(bookings.map(({ startsAt, seats }) => [startsAt, seats])).toEqual([
      ['2021-05-24T10:00:00+09:00', 'walk-in'],
      ['2021-06-14T10:00:00+09:00', 'staff'],
    ]);
    expect(await desk.miscounted()).toEqual([]);
  });

  it('neither when the second has no seat, and no seat is left behind', async () => {
    const before = await desk.seat(await desk.slotAt('2021-05-24T10:00'), 1, 'walk-in');
    const full = await desk.slotAt('2021-06-21T10:20');
    await desk.giveSeats(full, 0, 2, 'staff');
    await expect(walkIn(await desk.stranger(), { followUpSlotId: full })).rejects.toMatchObject({
      code: 'scheduling.slot-full',
    });
    expect(await desk.seat(await desk.slotAt('2021-05-24T10:00'), 1, 'walk-in')).toEqual(before);
  });

  it('only now or next, not later today and not on another day', async () => {
    for (const at of ['2021-05-24T10:30', '2021-05-25T10:00', '2021-05-24T09:50']) {
      await expect(walkIn(await desk.stranger(), { slotId: await desk.slotAt(at) })).rejects.toMatchObject({
        code: 'scheduling.walk-in-not-now',
      });
    }
    await expect(
      walkIn(await desk.stranger(), { slotId: await desk.slotAt('2021-05-24T10:10') }),
    ).resolves.toBeDefined();
  });

  const movedByDesk = (groupId: string) => desk.sql<{ reason: string }>`
    select reason from scheduling.booking_change where kind = 'moved' and group_id = ${groupId}`;

  it('brings an appointment of another day to now, under its number, with a reason; the next one stays', async () => {
    const before = await book(await desk.stranger(), ['2021-05-28T15:00', '2021-06-21T15:00']);
    const old = await desk.seat(await desk.slotAt('2021-05-28T15:00'), 1, 'staff');
    const { groupId } = await walkIn(before.person.id);
    const after = await kim(() => desk.groups.get(groupId));
    expect(after.number).toBe(before.number);
    expect(after.bookings.map(({ startsAt, seats }) => [startsAt, seats])).toEqual([
      ['2021-05-24T10:00:00+09:00', 'walk-in'],
      ['2021-06-21T15:00:00+09:00', 'staff'],
    ]);
    expect((await desk.seat(await desk.slotAt('2021-05-28T15:00'), 1, 'staff')).taken).toBe(old.taken - 1);
    expect(await movedByDesk(groupId)).toEqual([{ reason: '문자를 받지 못하고 오심' }]);
    expect(await desk.miscounted()).toEqual([]);
    await expect(walkIn(before.person.id)).rejects.toMatchObject({ code: 'scheduling.already-booked' });
  });

  it('not for a second appointment before the first, nor before its interval', async () => {
    await expect(walkIn(await desk.stranger(), { step: 2 })).rejects.toMatchObject({
      code: 'scheduling.step-out-of-order',
    });
    const { person, id, bookings } = await book(await desk.stranger(), [
      '2021-05-26T13:00',
      '2021-06-16T13:00',
    ]);
    await kim(() => desk.cancelForCaller.run({ groupId: id, bookingIds: [bookings[1]!.id], ...why }));
    await expect(walkIn(person.id, { step: 2 })).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
    });
  });

  it('days after the office took the first one away: the second is moved along as far as the interval asks, both or none', async () => {
    const { person, id, bookings } = await book(await desk.stranger(), [
      '2021-05-26T15:30',
      '2021-06-16T15:30',
    ]);
    const lost = [bookings[0]!.id];
    await desk.engine.run({ kind: 'release', bookingIds: lost, to: 'orphaned', why: 'by-office' });
    desk.clock.advanceTo('2021-05-28T10:00:00+09:00');
    const tooEarly = await desk.slotAt('2021-06-17T15:30');
    await expect(walkIn(person.id, { followUpSlotId: tooEarly })).rejects.toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { earliestOn: '2021-06-18' },
    });
    expect((await kim(() => desk.groups.get(id))).bookings.at(-1)!.startsAt).toBe(
      '2021-06-16T15:30:00+09:00',
    );
    const { groupId } = await walkIn(person.id);
    const [first] = (await kim(() => desk.groups.get(groupId))).bookings;
    const second = (await kim(() => desk.groups.get(id))).bookings.find((one) => one.step === 2);
    expect([first!.startsAt, second!.startsAt]).toEqual([
      '2021-05-28T10:00:00+09:00',
      '2021-06-18T10:00:00+09:00',
    ]);
    expect(await desk.miscounted()).toEqual([]);
  });
});
