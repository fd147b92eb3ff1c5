import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, runInContext } from '#kernel';
import { DESK } from '../../../../test/support/scheduling.ts';
import { openStandby, PAIR, TALK, type Standby } from '../../../../test/support/standby.ts';

let standby: Standby;
beforeEach(async () => {
  standby = await openStandby();
});
afterEach(() => standby.close());

const missed = async () =>
  (await standby.facts())
    .filter((one) => one.name === 'scheduling.visitor-missed.v1')
    .map((one) => one.payload);
const late = (time: string) => standby.clock.advanceTo(`2021-05-24T${time}:00+09:00`);
const placesOf = () =>
  standby.sql<{ late_booking_id: string; withdrawn_at: string | null }>`
    select late_booking_id, withdrawn_at from scheduling.standby_place where late_booking_id is not null`;

describe('somebody who is late', () => {
  beforeEach(() => standby.rule('late-release-minutes', 30));

  it('leaves a place to the line once, and stays booked', async () => {
    const { bookings } = await standby.book(TALK, ['2021-05-24T11:00']);
    late('11:29');
    await standby.settle();
    expect(await placesOf()).toEqual([]);
    late('11:30');
    await standby.settle();
    await standby.settle();
    expect(await placesOf()).toMatchObject([{ late_booking_id: bookings[0]!.id, withdrawn_at: null }]);
    expect(await standby.stateOf(bookings[0]!.id)).toBe('confirmed');
  });

  it('is received all the same when the place has been given away, because that is an added seat', async () => {
    const { bookings, slotIds } = await standby.book(TALK, ['2021-05-24T11:00']);
    const waiting = await standby.joins();
    late('11:30');
    await standby.settle();
    await standby.accept.run({ offerId: (await standby.offerOf(waiting)).id, personId: waiting });
    await standby.arrive.run({ bookingId: bookings[0]!.id, centreCode: DESK });
    await standby.settle();
    expect(await standby.stateOf(bookings[0]!.id)).toBe('arrived');
    expect((await standby.seat(slotIds[0]!)).taken).toBe(1);
    expect(await standby.miscounted()).toEqual([]);
  });

  it('takes the place back by coming while nobody has been offered it', async () => {
    const { bookings } = await standby.book(TALK, ['2021-05-24T11:00']);
    late('11:30');
    await standby.settle();
    await standby.arrive.run({ bookingId: bookings[0]!.id, centreCode: DESK });
    await standby.settle();
    expect((await placesOf())[0]!.withdrawn_at).not.toBeNull();
  });

  it('is on the office’s list as late, then as a no-show', async () => {
    await standby.book(TALK, ['2021-05-24T11:00']);
    const list = async () =>
      (await standby.noShowLists.noShows({ centreCode: DESK, page: 1, on: '2021-05-24' })).items;
    expect(await list()).toEqual([]);
    late('11:30');
    expect(await list()).toMatchObject([{ state: 'late', maskedName: '홍*동', misses: 0 }]);
    standby.clock.advanceTo('2021-05-24T17:01:00+09:00');
    await standby.markNoShows.run();
    expect(await list()).toMatchObject([{ state: 'no-show', misses: 1, missedOn: ['2021-05-24'] }]);
  });

  it('leaves nothing to the line where the office has no such rule', async () => {
    await standby.sql`delete from scheduling.policy where name = 'late-release-minutes'`;
    await standby.book(TALK, ['2021-05-24T11:00']);
    late('12:00');
    await standby.settle();
    expect(await placesOf()).toEqual([]);
  });
});

describe('somebody who did not come', () => {
  it('to the first of two appointments has the second given back and may book both again', async () => {
    const group = await standby.book(PAIR, ['2021-05-24T11:00', '2021-06-14T11:00']);
    standby.clock.advanceTo('2021-05-24T17:01:00+09:00');
    expect(await standby.markNoShows.run()).toEqual({ marked: 1 });
    expect(await standby.markNoShows.run()).toEqual({ marked: 0 });
    expect(await standby.stateOf(group.bookings[0]!.id)).toBe('no-show');
    expect(await standby.stateOf(group.bookings[1]!.id)).toBe('cancelled');
    expect(await missed()).toMatchObject([
      {
        bookingId: group.bookings[0]!.id,
        isStandby: false,
        barredUntilOn: null,
        alsoCancelled: [{ bookingId: group.bookings[1]!.id, step: 2 }],
      },
    ]);
    await standby.book(PAIR, ['2021-05-25T11:00', '2021-06-15T11:00'], group.personId);
    expect(await standby.miscounted()).toEqual([]);
  });

  it('waits for the centre’s minutes after closing', async () => {
    await standby.rule('no-show-after-minutes', 60);
    await standby.book(TALK, ['2021-05-24T11:00']);
    standby.clock.advanceTo('2021-05-24T18:00:00+09:00');
    expect(await standby.markNoShows.run()).toEqual({ marked: 0 });
    standby.clock.advanceTo('2021-05-24T18:00:01+09:00');
    expect(await standby.markNoShows.run()).toEqual({ marked: 1 });
  });

  const missesASeatOfToday = async () => {
    const me = await standby.joins();
    await standby.places(1);
    await standby.settle();
    await standby.accept.run({ offerId: (await standby.offerOf(me)).id, personId: me });
    standby.clock.advanceTo('2021-05-24T17:01:00+09:00');
    await standby.markNoShows.run();
    standby.clock.advanceTo('2021-05-25T09:00:00+09:00');
    return me;
  };

  it('to a seat they accepted is kept out of the line for the days of the rule', async () => {
    await standby.rule('standby-bar-days', 7);
    const me = await missesASeatOfToday();
    expect(await missed()).toMatchObject([{ isStandby: true, barredUntilOn: '2021-05-31' }]);
    await expect(standby.joins(TALK, me)).rejects.toMatchObject({
      code: 'scheduling.standby-barred',
      facts: { untilOn: '2021-05-31' },
    });
    await standby.publish('2021-06-01');
    standby.clock.advanceTo('2021-06-01T09:00:00+09:00');
    await standby.joins(TALK, me);
  });

  it('comes back when a manager lifts the bar with a reason, which is noted', async () => {
    const me = await missesASeatOfToday();
    const { items } = await standby.noShowLists.bars({ centreCode: DESK, page: 1 });
    expect(items).toMatchObject([{ maskedName: '홍*동', untilOn: '2021-06-07', liftedAt: null }]);
    const lift = (centreCode: string) =>
      standby.liftBar.run({ barId: items[0]!.id, centreCode, reason: '입원 확인' });
    await expect(lift('night-desk')).rejects.toMatchObject({ code: 'scheduling.standby-bar-not-found' });
    const actor = { kind: 'staff' as const, id: newId(), permissions: [], scope: DESK };
    await runInContext({ correlationId: 'test', from: null, actor }, () => lift(DESK));
    await expect(lift(DESK)).rejects.toMatchObject({ code: 'scheduling.standby-bar-lifted' });
    await standby.joins(TALK, me);
    const [line] =
      await standby.sql`select actor_id, person_id from audit.entry where action = 'scheduling.standby-bar-lifted'`;
    expect(line).toEqual({ actor_id: actor.id, person_id: me });
  });
});
