import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Transaction } from '#kernel';
import { gathering, outcomes } from '../../../../../test/support/at-once.ts';
import { HILL, openShuttle, VALLEY, type Shuttle } from '../../../../../test/support/shuttle.ts';
import { PostgresShuttleSeats, type SeatAsked } from './shuttle-seats.ts';

const DAY = '2021-05-26';
let shuttle: Shuttle;
beforeEach(async () => {
  shuttle = await openShuttle();
});
afterEach(async () => {
  await shuttle.assertSeated();
  await shuttle.close();
});

const cancel = async ({ groupId, personId, bookingId }: Awaited<ReturnType<Shuttle['rides']>>) => {
  await shuttle.cancelBookings.run({ groupId, personId });
  await shuttle.settleRides.run([bookingId]);
};
const cutOffIsOpen = '2021-06-07';

describe('somebody who asked for the bus', () => {
  it('sits on the last one that is there in time', async () => {
    const { bookingId } = await shuttle.rides(`${DAY}T10:20`);
    expect(await shuttle.rideOf(bookingId)).toEqual({ state: 'assigned', departs: '09:20', seats: 1 });
    const onTheDot = await shuttle.rides(`${DAY}T12:50`);
    expect(await shuttle.rideOf(onTheDot.bookingId)).toMatchObject({ departs: '12:20' });
  });

  it('sits on an earlier one when that is full, and waits when no bus has room', async () => {
    const rides = [];
    for (let at = 0; at < 7; at++) rides.push(await shuttle.rides(`${DAY}T10:20`));
    const departures = await Promise.all(rides.map((one) => shuttle.rideOf(one.bookingId)));
    expect(departures.map((ride) => ride!.departs)).toEqual([
      ...['09:20', '09:20', '09:20'],
      ...['07:20', '07:20', '07:20'],
      null,
    ]);
    expect(departures.at(-1)).toMatchObject({ state: 'waiting' });
    const none = await shuttle.rides(`${DAY}T08:00`, { shuttleHub: VALLEY });
    expect(await shuttle.rideOf(none.bookingId)).toMatchObject({ departs: '07:30' });
  });

  it('has a second seat for a companion, on a bus with room for both', async () => {
    await shuttle.rides(`${DAY}T10:20`);
    const both = { shuttleHub: HILL, companion: true };
    const first = await shuttle.rides(`${DAY}T10:20`, both);
    const second = await shuttle.rides(`${DAY}T10:20`, both);
    expect(await shuttle.rideOf(first.bookingId)).toMatchObject({ departs: '09:20', seats: 2 });
    expect(await shuttle.rideOf(second.bookingId)).toMatchObject({ departs: '07:20', seats: 2 });
  });

  it('is not put on a bus that has left', async () => {
    shuttle.clock.advanceTo(`${DAY}T09:21:00+09:00`);
    const { bookingId } = await shuttle.rides(`${DAY}T10:20`);
    expect(await shuttle.rideOf(bookingId)).toMatchObject({ state: 'waiting' });
  });

  it('hears of it once, by ids and times alone', async () => {
    const { bookingId, personId } = await shuttle.rides(`${DAY}T10:20`);
    await shuttle.settleRides.run([bookingId]);
    const facts = (await shuttle.facts()).filter(({ name }) => name === 'scheduling.shuttle-seat-given.v1');
    expect(facts).toHaveLength(1);
    expect(facts[0]!.payload).toMatchObject({
      bookingId,
      personId,
      hub: { code: HILL, stop: '언덕동 주민센터 앞' },
      departsAt: `${DAY}T09:20:00+09:00`,
      arrivesAt: `${DAY}T09:50:00+09:00`,
      seats: 1,
    });
  });

  it('has none on a Saturday, when no bus runs', async () => {
    const { bookingId } = await shuttle.rides('2021-05-29T10:00');
    expect(await shuttle.rideOf(bookingId)).toMatchObject({ state: 'waiting' });
  });
});

describe('the bus is for', () => {
  it('those who turn 75 in the year, and for wheelchairs', async () => {
    const [old, young] = [await shuttle.stranger('1946-12-31'), await shuttle.stranger('1947-01-01')];
    const chair = await shuttle.stranger('1990-05-05');
    const rides = [
      await shuttle.rides(`${DAY}T10:20`, { shuttleHub: HILL }, old),
      await shuttle.rides(`${DAY}T10:20`, { shuttleHub: HILL }, young),
      await shuttle.rides(`${DAY}T10:20`, { shuttleHub: HILL, wheelchair: true }, chair),
    ];
    const states = await Promise.all(rides.map(async (one) => (await shuttle.rideOf(one.bookingId))!.state));
    expect(states).toEqual(['assigned', 'not-entitled', 'assigned']);
  });

  it('nobody who did not ask', async () => {
    const { bookingId } = await shuttle.rides(`${DAY}T10:20`, { wheelchair: true });
    expect(await shuttle.rideOf(bookingId)).toBeUndefined();
  });
});

describe('a booking that changes', () => {
  it('takes its seat along to another time, and gives the old one back', async () => {
    const { bookingId, personId } = await shuttle.rides(`${cutOffIsOpen}T10:20`);
    const slotId = await shuttle.slotAt(`${cutOffIsOpen}T14:00`);
    await shuttle.moveBookings.run({ personId, bookingId, slotId });
    await shuttle.settleRides.run([bookingId]);
    expect(await shuttle.rideOf(bookingId)).toMatchObject({ state: 'assigned', departs: '12:20' });
  });

  it('gives its seat to whoever waited longest, with a companion or not', async () => {
    const first = await shuttle.rides(`${cutOffIsOpen}T08:00`);
    for (let at = 0; at < 2; at++) await shuttle.rides(`${cutOffIsOpen}T08:00`);
    const waiting = await shuttle.rides(`${cutOffIsOpen}T08:00`);
    const later = await shuttle.rides(`${cutOffIsOpen}T08:10`);
    await cancel(first);
    expect(await shuttle.rideOf(first.bookingId)).toMatchObject({ state: 'released', departs: null });
    expect(await shuttle.rideOf(waiting.bookingId)).toMatchObject({ state: 'assigned', departs: '07:20' });
    expect(await shuttle.rideOf(later.bookingId)).toMatchObject({ state: 'waiting' });
  });

  it('ends the same, in whatever order its changes are heard of and however often', async () => {
    const { bookingId, groupId, personId } = await shuttle.asks(`${cutOffIsOpen}T10:20`);
    await shuttle.cancelBookings.run({ groupId, personId });
    for (let at = 0; at < 3; at++) await shuttle.settleRides.run([bookingId]);
    expect(await shuttle.rideOf(bookingId)).toBeUndefined();
  });

  it('has no seat while it is only held', async () => {
    const { bookingId, groupId } = await shuttle.asks(`${DAY}T10:20`);
    await shuttle.sql`
      update scheduling.booking set state = 'held', held_until = now() + interval '5 minutes' where group_id = ${groupId}`;
    await shuttle.settleRides.run([bookingId]);
    expect(await shuttle.rideOf(bookingId)).toBeUndefined();
  });
});

describe('ten at once for the last seat of the only bus', () => {
  const ten = async () => {
    const asked = [];
    for (let at = 0; at < 11; at++) asked.push(await shuttle.asks(`${DAY}T08:00`, { shuttleHub: VALLEY }));
    await shuttle.settleRides.run([asked[0]!.bookingId]);
    const result = await outcomes(asked.slice(1).map((one) => shuttle.settleRides.run([one.bookingId])));
    expect(result.done).toHaveLength(10);
    const states = await shuttle.sql<{ state: string; people: number }>`
      select state, count(*)::int as people from scheduling.shuttle_ride group by state`;
    return Object.fromEntries(states.map((row) => [row.state, row.people]));
  };

  it('are one who gets it and nine who wait', async () => {
    expect(await ten()).toEqual({ assigned: 2, waiting: 9 });
  });

  it('would overfill it if seats were counted without lock and check', async () => {
    await shuttle.close();
    const meeting = gathering(10);
    let asked = 0;
    class Careless extends PostgresShuttleSeats {
      override async lock(): Promise<void> {}
      override async take({ sql }: Transaction, { hubCode, seats }: SeatAsked): Promise<string | null> {
        const [run] = await sql<{ id: string; seats: number; taken: number }>`
          select id, seats, taken from scheduling.shuttle_run where hub_code = ${hubCode}`;
        asked += 1;
        if (asked > 1) await meeting();
        if (run!.taken + seats > run!.seats) return null;
        await sql`update scheduling.shuttle_run set taken = ${run!.taken + seats} where id = ${run!.id}`;
        return run!.id;
      }
    }
    shuttle = await openShuttle({ seats: new Careless() });
    expect(await ten()).toEqual({ assigned: 11 });
    expect(await shuttle.misseated()).toHaveLength(1);
    await shuttle.sql`truncate scheduling.shuttle_ride, scheduling.shuttle_run`;
  });
});
