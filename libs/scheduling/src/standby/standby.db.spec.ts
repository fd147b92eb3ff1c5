import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { DESK } from '../../../../test/support/scheduling.ts';
import { openStandby, PAIR, TALK, type Standby } from '../../../../test/support/standby.ts';

let standby: Standby;
beforeEach(async () => {
  standby = await openStandby();
});
afterEach(() => standby.close());

const states = async (): Promise<string[]> => (await standby.offers()).map((one) => one.state);
const mine = (personId: string) => standby.show.mine(DESK, { personId });
const bookingsOf = (personId: string) =>
  standby.sql<{ step: number; state: string; on_date: string; starts_at: string }>`
    select step, state, on_date, starts_at from scheduling.booking where person_id = ${personId}
      and state <> 'cancelled' order by step`;

describe('the line for leftover seats', () => {
  it('tells how many are before me, who was offered least coming first', async () => {
    const [first, second] = [await standby.joins(), await standby.joins()];
    expect((await mine(first)).entry).toMatchObject({ state: 'waiting', ahead: 0 });
    expect((await mine(second)).entry).toMatchObject({ state: 'waiting', ahead: 1 });
    await standby.places(1);
    await standby.settle();
    await standby.decline.run({ offerId: (await standby.offerOf(first)).id, personId: first });
    await standby.joins(TALK, first);
    expect((await mine(second)).entry).toMatchObject({ ahead: 0 });
    expect((await mine(first)).entry).toMatchObject({ ahead: 1 });
  });

  it('has one place for a person and lets them out again', async () => {
    const me = await standby.joins();
    await expect(standby.joins(TALK, me)).rejects.toMatchObject({
      code: 'scheduling.standby-joined-already',
    });
    await standby.leave.run({ personId: me });
    await expect(standby.leave.run({ personId: me })).rejects.toMatchObject({
      code: 'scheduling.standby-not-in-line',
    });
    expect(await standby.joins(TALK, me)).toBe(me);
  });

  it('is closed on a closed day and after the last time of the day', async () => {
    const me = await standby.stranger();
    const join = () => standby.join.run({ personId: me, centreCode: DESK, offerCode: TALK });
    standby.clock.advanceTo('2021-05-24T16:50:00+09:00');
    await expect(join()).rejects.toMatchObject({ code: 'scheduling.standby-over' });
    standby.clock.advanceTo('2021-05-30T10:00:00+09:00');
    await expect(join()).rejects.toMatchObject({ code: 'scheduling.standby-closed-today' });
  });

  it.each([
    ['scheduling.offer-not-found', 'desk.nothing'],
    ['scheduling.offer-not-found', ''],
  ])('refuses with %s what nobody offers ("%s")', async (code, offerCode) => {
    await expect(standby.joins(offerCode)).rejects.toMatchObject({ code });
  });

  it('refuses a follow-up before its day, and says which day that is', async () => {
    const group = await standby.book(PAIR, ['2021-05-24T10:10', '2021-06-14T10:10']);
    await standby.sql`update scheduling.booking set state = 'fulfilled' where id = ${group.bookings[0]!.id}`;
    standby.clock.advanceTo('2021-06-13T12:00:00+09:00');
    await expect(mine(group.personId)).resolves.toMatchObject({
      choices: expect.arrayContaining([
        expect.objectContaining({
          refusal: {
            code: 'scheduling.standby-too-early',
            facts: { minDays: 21, earliestOn: '2021-06-14' },
          },
        }),
      ]),
    });
  });
});

describe('an offer', () => {
  it('is made to as many as there are places, and to the next when one says no', async () => {
    const people = [await standby.joins(), await standby.joins(), await standby.joins()];
    await standby.places(2);
    await standby.settle();
    expect((await standby.offers()).map((one) => one.person_id)).toEqual(people.slice(0, 2));
    await standby.decline.run({ offerId: (await standby.offerOf(people[0]!)).id, personId: people[0]! });
    await standby.settle();
    expect((await standby.offerOf(people[2]!)).wave).toBe(2);
    expect((await standby.offers()).filter((one) => one.state === 'offered')).toHaveLength(2);
  });

  it('ends after the time the rule gives, at the moment it is looked at, and goes to the next', async () => {
    await standby.rule('standby-offer-minutes', 15);
    const [slow, next] = [await standby.joins(), await standby.joins()];
    await standby.places(1);
    await standby.settle();
    const { id } = await standby.offerOf(slow);
    standby.clock.advance({ minutes: 15 });
    await expect(standby.accept.run({ offerId: id, personId: slow })).rejects.toMatchObject({
      code: 'scheduling.standby-offer-over',
      kind: 'gone',
      facts: { state: 'lapsed' },
    });
    await standby.settle();
    expect((await mine(slow)).entry).toMatchObject({ state: 'lapsed' });
    expect((await standby.offerOf(next)).state).toBe('offered');
  });

  it('is made once, however often the sweep runs', async () => {
    await standby.joins();
    await standby.places(3);
    await standby.settle();
    await standby.settle();
    expect(await states()).toEqual(['offered']);
    const facts = (await standby.facts()).filter((one) => one.name === 'scheduling.standby-offered.v1');
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts[0]!.payload)).not.toContain('홍길동');
  });

  it('is not made at night, nor when its end would come after the last time of the day', async () => {
    await standby.joins();
    await standby.places(1, TALK, '17:00');
    standby.clock.advanceTo('2021-05-24T16:45:00+09:00');
    await standby.settle();
    expect(await states()).toEqual([]);
  });

  it('goes to nobody who has come in the meantime', async () => {
    const me = await standby.joins();
    await standby.book(TALK, ['2021-05-24T11:00'], me);
    await standby.places(1);
    await standby.settle();
    expect(await states()).toEqual([]);
    expect((await mine(me)).entry).toMatchObject({ state: 'left' });
  });

  it('of somebody else cannot be answered', async () => {
    const me = await standby.joins();
    await standby.places(1);
    await standby.settle();
    const { id } = await standby.offerOf(me);
    const stranger = await standby.stranger();
    for (const act of [standby.accept, standby.decline]) {
      await expect(act.run({ offerId: id, personId: stranger })).rejects.toMatchObject({
        code: 'scheduling.standby-offer-not-found',
      });
      await expect(act.run({ offerId: newId(), personId: null })).rejects.toMatchObject({
        code: 'scheduling.standby-offer-not-found',
      });
    }
  });

  it('of yesterday is not found any more', async () => {
    const me = await standby.joins();
    await standby.places(1);
    await standby.settle();
    const { id } = await standby.offerOf(me);
    await standby.accept.run({ offerId: id, personId: me });
    standby.clock.advanceTo('2021-05-25T09:00:00+09:00');
    await expect(standby.showOffer.run({ offerId: id, personId: null })).rejects.toMatchObject({
      code: 'scheduling.standby-offer-not-found',
    });
  });
});

describe('accepting', () => {
  const offered = async (offerCode: string, who?: string) => {
    const personId = await standby.joins(offerCode, who);
    await standby.places(1, offerCode);
    await standby.settle();
    return { personId, offerId: (await standby.offerOf(personId)).id };
  };

  it('adds a seat of today, books both appointments as proposed and keeps the interval', async () => {
    const { personId, offerId } = await offered(PAIR);
    const shown = await standby.showOffer.run({ offerId, personId: null });
    expect(shown).toMatchObject({ state: 'offered', service: { label: '1차 방문' }, moves: null });
    await standby.accept.run({ offerId, personId });
    const [first, second] = await bookingsOf(personId);
    expect([first!.on_date, first!.state]).toEqual(['2021-05-24', 'confirmed']);
    expect(second!.on_date).toBe('2021-06-14');
    expect(Temporal.Instant.from(second!.starts_at).equals(shown.following!.startsAt)).toBe(true);
    const after = await standby.showOffer.run({ offerId, personId: null });
    expect(after).toMatchObject({ state: 'accepted', booking: { number: expect.any(String) } });
    expect(await standby.miscounted()).toEqual([]);
  });

  it('takes the next free time for the second when the proposed one has gone', async () => {
    const { personId, offerId } = await offered(PAIR);
    const { following } = await standby.showOffer.run({ offerId, personId: null });
    const proposed = await standby.slotAt(following!.startsAt.slice(0, 16));
    const { taken } = await standby.seat(proposed, 2);
    await standby.giveSeats(proposed, taken, 2);
    await standby.accept.run({ offerId, personId });
    const [, second] = await bookingsOf(personId);
    expect(Temporal.Instant.from(second!.starts_at).equals(following!.startsAt)).toBe(false);
    expect(second!.on_date >= '2021-06-14').toBe(true);
  });

  it('brings a later booking forward under its number, and its old seat is free again', async () => {
    const later = await standby.book(TALK, ['2021-05-28T10:00']);
    const { personId, offerId } = await offered(TALK, later.personId);
    expect((await standby.showOffer.run({ offerId, personId })).moves).toEqual({
      startsAt: '2021-05-28T10:00:00+09:00',
    });
    expect(await standby.accept.run({ offerId, personId })).toEqual({ bookingId: later.bookings[0]!.id });
    expect(await bookingsOf(personId)).toMatchObject([{ on_date: '2021-05-24', state: 'confirmed' }]);
    expect((await standby.seat(later.slotIds[0]!)).taken).toBe(0);
    const moved = (await standby.facts()).findLast((one) => one.name === 'scheduling.bookings-moved.v1');
    expect(moved!.payload).toMatchObject({ why: 'standby', isAnnounced: true });
  });

  it('twice gives the same seat once', async () => {
    const { personId, offerId } = await offered(TALK);
    const first = await standby.accept.run({ offerId, personId });
    expect(await standby.accept.run({ offerId, personId: null })).toEqual(first);
    await expect(standby.decline.run({ offerId, personId })).rejects.toMatchObject({
      code: 'scheduling.standby-offer-over',
    });
    expect(await bookingsOf(personId)).toHaveLength(1);
  });

  it('is once a day, and the place of whoever cancels goes to the next', async () => {
    const { personId, offerId } = await offered(TALK);
    const { bookingId } = await standby.accept.run({ offerId, personId });
    const next = await standby.joins();
    await standby.engine.run({
      kind: 'release',
      bookingIds: [bookingId],
      to: 'cancelled',
      why: 'by-staff',
    });
    await standby.settle();
    expect((await standby.offerOf(next)).state).toBe('offered');
    await expect(standby.joins(TALK, personId)).rejects.toMatchObject({
      code: 'scheduling.standby-joined-already',
    });
    expect(await standby.miscounted()).toEqual([]);
  });
});

describe('the office', () => {
  it('stops the line: open places go, what was offered stands', async () => {
    const me = await standby.joins();
    await standby.places(3);
    await standby.settle();
    expect(await standby.stop.run({ centreCode: DESK })).toEqual({ withdrawn: 2 });
    await standby.joins();
    await standby.settle();
    expect(await states()).toEqual(['offered']);
    await standby.accept.run({ offerId: (await standby.offerOf(me)).id, personId: me });
    await standby.places(1);
    await standby.settle();
    expect(await states()).toEqual(['accepted', 'offered']);
  });

  it('sees places, line, offers and how many accept, and every look is noted', async () => {
    const people = [await standby.joins(), await standby.joins(), await standby.joins()];
    await standby.places(2);
    await standby.settle();
    await standby.accept.run({ offerId: (await standby.offerOf(people[0]!)).id, personId: null });
    const board = await standby.board.run(DESK);
    expect(board.acceptance).toEqual({ rate: 2 / 3, offers: 1, accepted: 1 });
    expect(board.offers.find((one) => one.code === TALK)).toMatchObject({
      places: { announced: 2, late: 0, open: 0, offered: 1, accepted: 1 },
      waiting: 1,
    });
    expect(board.announcements).toMatchObject([{ places: 2, untilAt: '2021-05-24T16:30:00+09:00' }]);
    const line = await standby.lists.line({ centreCode: DESK, page: 1 });
    expect(line).toMatchObject({ total: 1, items: [{ rank: 1, maskedName: '홍*동', earlierOffers: 0 }] });
    const offers = await standby.lists.offers({ centreCode: DESK, page: 1 });
    expect(offers.items.map((one) => one.state)).toEqual(['offered', 'accepted']);
    const looks = await standby.sql`select from audit.entry where action like 'scheduling.standby-%-read'`;
    expect(looks).toHaveLength(3);
  });

  it('cannot announce places that nobody could come for', async () => {
    await expect(standby.places(1, TALK, '10:05')).rejects.toMatchObject({
      code: 'scheduling.standby-until-too-soon',
      facts: { lastAt: '2021-05-24T16:50:00+09:00' },
    });
  });
});
