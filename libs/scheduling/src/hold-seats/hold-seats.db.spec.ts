import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

const OFFER = 'desk.three-weeks';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-26', '2021-05-28');
  await scheduling.publish('2021-06-16', '2021-06-18');
});
afterAll(() => scheduling.close());

const slots = (day: 26 | 27 | 28, time: string) =>
  Promise.all([
    scheduling.slotAt(`2021-05-${day}T${time}`),
    scheduling.slotAt(`2021-06-${day - 10}T${time}`),
  ]);

const hold = async (ownerId: string, slotIds: string[], more: { party?: string[] } = {}) =>
  scheduling.holdSeats.run({ ownerId, offerCode: OFFER, slotIds, ...more });

const left = async (slotId: string, step = 1) => {
  scheduling.availability.forget(DESK);
  return (await scheduling.availability.snapshotOf(DESK, step)).byId.get(slotId)!.left;
};

describe('a hold', () => {
  it('keeps both seats for five minutes, tells nobody, and becomes bookings when confirmed', async () => {
    const [me, slotIds] = [await scheduling.stranger(), await slots(26, '08:00')];
    const before = await left(slotIds[0]!);
    const held = await hold(me, slotIds);
    expect(held).toMatchObject({ expiresAt: '2021-05-24T10:05:00+09:00', now: '2021-05-24T10:00:00+09:00' });
    expect(held.members[0]!.bookings.map((one) => one.startsAt)).toEqual([
      '2021-05-26T08:00:00+09:00',
      '2021-06-16T08:00:00+09:00',
    ]);
    expect(await left(slotIds[0]!)).toBe(before - 1);
    expect(await scheduling.facts()).toEqual([]);
    expect(await scheduling.views.groupsOf(me)).toEqual([]);
    expect((await scheduling.readHold.ofOwner(me))!.view.id).toBe(held.id);

    const needs = { [me]: { wheelchair: true, interpreter: 'vi' } };
    const { groupIds } = await scheduling.confirmHold.run({ holdId: held.id, ownerId: me, needs });
    const [group] = await scheduling.views.groups(groupIds, me);
    expect(group).toMatchObject({ isOwn: true, needs: needs[me], channel: 'self' });
    expect(group!.bookings.map((one) => one.state)).toEqual(['confirmed', 'confirmed']);
    expect((await scheduling.facts()).map((fact) => fact.name)).toEqual(['scheduling.bookings-confirmed.v2']);
    expect(await scheduling.readHold.ofOwner(me)).toBeNull();
  });

  it('that was confirmed is confirmed once more with the same answer and nothing new', async () => {
    const [me, slotIds] = [await scheduling.stranger(), await slots(26, '08:10')];
    const held = await hold(me, slotIds);
    const first = await scheduling.confirmHold.run({ holdId: held.id, ownerId: me });
    const told = (await scheduling.facts()).length;
    expect(await scheduling.confirmHold.run({ holdId: held.id, ownerId: me })).toEqual(first);
    expect(await scheduling.facts()).toHaveLength(told);
  });

  it('of somebody else cannot be confirmed or let go', async () => {
    const [me, other] = await Promise.all([scheduling.stranger(), scheduling.stranger()]);
    const held = await hold(me, await slots(26, '08:20'));
    const asOther = { holdId: held.id, ownerId: other };
    await expect(scheduling.confirmHold.run(asOther)).rejects.toMatchObject({
      code: 'scheduling.hold-not-found',
    });
    await expect(scheduling.releaseHold.run(asOther)).rejects.toMatchObject({
      code: 'scheduling.hold-not-found',
    });
    await expect(scheduling.confirmHold.run({ holdId: newId(), ownerId: me })).rejects.toMatchObject({
      code: 'scheduling.hold-not-found',
    });
  });

  it('let go gives its seats back at once', async () => {
    const [me, slotIds] = [await scheduling.stranger(), await slots(26, '08:30')];
    const before = await left(slotIds[0]!);
    const held = await hold(me, slotIds);
    expect(await scheduling.releaseHold.run({ holdId: held.id, ownerId: me })).toEqual({ released: 2 });
    expect(await left(slotIds[0]!)).toBe(before);
    expect(await scheduling.releaseHold.run({ holdId: held.id, ownerId: me })).toEqual({ released: 0 });
  });

  it('replaces the earlier one of the same person, also where that has the very last seat', async () => {
    const me = await scheduling.stranger();
    const [first, second] = [await slots(26, '08:40'), await slots(26, '08:50')];
    await scheduling.giveSeats(first[0]!, 1);
    await hold(me, first);
    const again = await hold(me, first);
    expect(await scheduling.seat(first[0]!)).toMatchObject({ taken: 1, booked: 1 });
    await hold(me, second);
    expect(await scheduling.seat(first[0]!)).toMatchObject({ taken: 0 });
    await expect(scheduling.confirmHold.run({ holdId: again.id, ownerId: me })).rejects.toMatchObject({
      code: 'scheduling.hold-expired',
    });
    expect(await scheduling.miscounted()).toEqual([]);
  });
});

describe('a hold that has run out', () => {
  it('is free for others the moment it ends, without anybody having swept it', async () => {
    const [me, other] = await Promise.all([scheduling.stranger(), scheduling.stranger()]);
    const slotIds = await slots(27, '08:00');
    await scheduling.giveSeats(slotIds[0]!, 1);
    const mine = await hold(me, slotIds);
    await expect(hold(other, slotIds)).rejects.toMatchObject({ code: 'scheduling.slot-full' });
    scheduling.clock.advance({ minutes: 5 });
    expect(await left(slotIds[0]!)).toBe(1);
    const theirs = await hold(other, slotIds);
    await expect(scheduling.confirmHold.run({ holdId: mine.id, ownerId: me })).rejects.toMatchObject({
      code: 'scheduling.hold-expired',
      kind: 'gone',
    });
    await expect(scheduling.confirmHold.run({ holdId: theirs.id, ownerId: other })).resolves.toBeDefined();
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('cannot be confirmed even where nobody else wanted the seat', async () => {
    const me = await scheduling.stranger();
    const held = await hold(me, await slots(27, '08:10'));
    scheduling.clock.advance({ minutes: 5 });
    await expect(scheduling.confirmHold.run({ holdId: held.id, ownerId: me })).rejects.toMatchObject({
      code: 'scheduling.hold-expired',
    });
    expect(await scheduling.readHold.ofOwner(me)).toBeNull();
  });

  it('gives back what nobody asked for by the sweep, and is forgotten after a day', async () => {
    const me = await scheduling.stranger();
    const held = await hold(me, await slots(27, '08:20'));
    scheduling.clock.advance({ minutes: 5 });
    expect(await scheduling.expireHolds.run()).toBeGreaterThanOrEqual(2);
    expect(await scheduling.miscounted()).toEqual([]);
    const kept = () => scheduling.sql`select from scheduling.booking_group where id = ${held.id}`;
    expect(await kept()).toHaveLength(1);
    scheduling.clock.advance({ hours: 25 });
    await scheduling.expireHolds.run();
    await scheduling.expireHolds.run();
    expect(await kept()).toHaveLength(0);
  });
});

describe('a family', () => {
  const daughterWith = async (people: number) => {
    const daughter = await scheduling.stranger('1975-01-01');
    const parents = await Promise.all(Array.from({ length: people }, () => scheduling.stranger()));
    for (const parent of parents) await scheduling.entrust(parent, daughter);
    return { daughter, parents };
  };

  it('is held and booked together, in slots that follow one another, and written to on the daughter’s phone', async () => {
    const { daughter, parents } = await daughterWith(2);
    const slotIds = await slots(28, '09:00');
    await scheduling.giveSeats(slotIds[0]!, 1);
    const held = await hold(daughter, slotIds, { party: parents });
    expect(held.members.map((member) => member.bookings[0]!.startsAt)).toEqual([
      '2021-05-28T09:00:00+09:00',
      '2021-05-28T09:10:00+09:00',
    ]);
    const { groupIds } = await scheduling.confirmHold.run({ holdId: held.id, ownerId: daughter });
    expect(groupIds).toHaveLength(2);
    const seen = await scheduling.views.groupsOf(daughter);
    expect(seen.map((group) => [group.isOwn, group.channel])).toEqual([
      [false, 'proxy'],
      [false, 'proxy'],
    ]);
    const confirmed = (await scheduling.facts()).slice(-2);
    for (const { payload } of confirmed) expect(payload).toMatchObject({ contactPersonId: daughter });
  });

  it('is refused whole when its last member has no seat near enough', async () => {
    const { daughter, parents } = await daughterWith(4);
    const slotIds = await slots(28, '10:00');
    for (const time of ['10:00', '10:10', '10:20', '10:30'])
      await scheduling.giveSeats((await slots(28, time as never))[0]!, time === '10:30' ? 0 : 1);
    await expect(hold(daughter, slotIds, { party: parents })).rejects.toMatchObject({
      code: 'scheduling.slot-full',
      facts: { people: 4 },
    });
    expect(await scheduling.seat(slotIds[0]!)).toMatchObject({ taken: 0 });
  });

  it('cannot include people who are not in one’s care', async () => {
    const { daughter } = await daughterWith(1);
    const stranger = await scheduling.stranger();
    await expect(hold(daughter, await slots(28, '11:00'), { party: [stranger] })).rejects.toMatchObject({
      code: 'scheduling.not-in-your-care',
    });
  });
});

describe('a hold that is asked for again with its key', () => {
  it('is answered with the first answer, though its seat was the last and the time has begun since', async () => {
    const [me, slotIds] = [await scheduling.stranger(), await slots(26, '16:00')];
    await scheduling.giveSeats(slotIds[0]!, 1);
    const ask = () => scheduling.withKey('the-very-same-key', 'x', () => hold(me, slotIds));
    const first = await ask();
    await left(slotIds[0]!);
    expect((await ask()).id).toBe(first.id);
    scheduling.clock.advanceTo('2021-05-26T16:01:00+09:00');
    expect((await ask()).id).toBe(first.id);
  });
});
