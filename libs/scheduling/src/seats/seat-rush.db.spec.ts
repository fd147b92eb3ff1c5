import { setInterval } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BatchUnitOfWork, newId } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { offers, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { PostgresAuditTrail } from '../../../audit/src/postgres-audit-trail.ts';
import { findCentre } from '../centre/centre.ts';
import type { SeatCommand, TakeSeats } from './commands.ts';
import { decide } from './decide.ts';
import { SeatEngine } from './seat-engine.ts';

// Hundreds of clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(90_000);

const DAY = '2021-05-26';
const CLIENTS = 500;

let world: Scheduling;
afterEach(() => world.close());

const open = async (engine?: typeof SeatEngine) => {
  world = await openScheduling({ engine });
  await world.publish(DAY);
  const centre = await findCentre(world.sql, 'desk-1');
  const slots = (
    await world.sql<{ id: string }>`
    select s.id from scheduling.slot s where s.centre_id = ${centre.id} and s.on_date = ${DAY} order by s.starts_at`
  ).map((slot) => slot.id);
  const talk = offers.find((offer) => offer.code === 'desk.talk')!;
  const take = (slotId: string, personId: string = newId(), more: Partial<TakeSeats> = {}): TakeSeats => ({
    kind: 'take',
    centre,
    offer: talk,
    members: [{ personId, seats: [{ step: 1, service: talk.services[0]!, slotId, channel: 'online' }] }],
    channel: 'self',
    ...more,
  });
  return { slots, take };
};

/** An api process of its own: another engine over the same rows. */
const anotherProcess = (): SeatEngine =>
  new SeatEngine(
    world.unitOfWork,
    new BatchUnitOfWork(world.database, world.clock, new PostgresAuditTrail()),
    world.bookables,
  );

/** Looks every 50 ms, while `work` goes on, whether any pool holds more than it may or counts wrongly. */
const watched = async <T>(work: Promise<T>): Promise<{ result: T; looks: number; wrong: unknown[] }> => {
  const wrong: unknown[] = [];
  let looks = 0;
  const stop = new AbortController();
  const watch = async () => {
    try {
      for await (const one of setInterval(50, 1, { signal: stop.signal })) {
        wrong.push(...(await world.miscounted()));
        looks += one;
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  };
  const watching = watch();
  const result = await work.finally(() => stop.abort());
  await watching;
  wrong.push(...(await world.miscounted()));
  return { result, looks: looks + 1, wrong };
};

const poolOf = async (slotId: string): Promise<string> => {
  const [pool] = await world.sql<{ id: string }>`
    select id from scheduling.seat_pool where slot_id = ${slotId} and step = 1 and channel = 'online'`;
  return pool!.id;
};

class CarelessEngine extends SeatEngine {
  protected override decide: typeof decide = (standing, commands) => {
    const before = [...standing.pools.values()].map((pool) => [pool, pool.capacity] as const);
    for (const [pool] of before) pool.capacity = 1_000_000;
    const decided = decide(standing, commands);
    for (const [pool, capacity] of before) pool.capacity = capacity;
    return decided;
  };
}

describe('five hundred people', () => {
  it('who want one seat: one gets it, each other is told that it is gone', async () => {
    const { slots, take } = await open();
    await world.giveSeats(slots[0]!, 1);
    const engines = [world.engine, anotherProcess()];
    const { result, wrong } = await watched(
      outcomes(Array.from({ length: CLIENTS }, (_, at) => engines[at % 2]!.run(take(slots[0]!)))),
    );
    expect(result.done).toHaveLength(1);
    expect(result.refused).toEqual({ 'scheduling.slot-full': CLIENTS - 1 });
    expect(await world.seat(slots[0]!)).toEqual({ capacity: 1, taken: 1, booked: 1 });
    expect(wrong).toEqual([]);
  });

  it('who want fifty slots of two seats each: every seat is used, none twice', async () => {
    const { slots, take } = await open();
    const wanted = slots.slice(0, 50);
    for (const slot of wanted) await world.giveSeats(slot, 2);
    const engines = [world.engine, anotherProcess()];
    const { result, wrong } = await watched(
      outcomes(
        Array.from({ length: CLIENTS }, (_, at) => engines[at % 2]!.run(take(wanted[(at * 7) % 50]!))),
      ),
    );
    expect(result.done).toHaveLength(100);
    expect(result.refused).toEqual({ 'scheduling.slot-full': CLIENTS - 100 });
    for (const slot of wanted) expect(await world.seat(slot)).toEqual({ capacity: 2, taken: 2, booked: 2 });
    expect(wrong).toEqual([]);
  });

  it('control: are oversold by an engine that does not count, and refused by the table as long as it does', async () => {
    const { slots, take } = await open(CarelessEngine);
    await world.giveSeats(slots[0]!, 1);
    const rush = () => outcomes(Array.from({ length: 40 }, () => world.engine.run(take(slots[0]!))));
    const guarded = await rush();
    expect(guarded.done).toHaveLength(1);
    expect(guarded.refused['23514']).toBe(39);
    await world.sql`alter table scheduling.seat_pool drop constraint seat_pool_not_oversold`;
    const { result, wrong } = await watched(rush());
    expect(result.done.length).toBeGreaterThan(1);
    expect(wrong).not.toEqual([]);
  });
});

describe('while people book', () => {
  it('staff cut the seats: never below who has one, never above what is left', async () => {
    const { slots, take } = await open();
    const slot = slots[0]!;
    await world.giveSeats(slot, 60);
    const pool = await poolOf(slot);
    /** Down to 50, then 40, then 30, or as far as those who have a seat allow. */
    const cut = async (): Promise<number> => {
      let least = 60;
      for (const goal of [50, 40, 30]) {
        for (let capacity = goal; capacity < least; capacity = (await world.seat(slot)).taken) {
          const command = { kind: 'set-capacity', pools: [{ poolId: pool, capacity }] } as const;
          if ((await outcomes([world.engine.run(command)])).done.length > 0) least = capacity;
        }
      }
      return least;
    };
    const other = anotherProcess();
    const { result, wrong } = await watched(
      Promise.all([outcomes(Array.from({ length: 200 }, () => other.run(take(slot)))), cut()]),
    );
    const { done, refused } = result[0];
    const seat = await world.seat(slot);
    expect(wrong).toEqual([]);
    expect(seat).toEqual({ capacity: result[1], taken: result[1], booked: result[1] });
    expect(done).toHaveLength(seat.capacity);
    expect(refused).toEqual({ 'scheduling.slot-full': 200 - seat.capacity });
  });

  it('others cancel, move and let holds run out: in the end every seat is used and every count is right', async () => {
    const { slots, take } = await open();
    const [contested, elsewhere] = [slots[0]!, slots[1]!];
    await world.giveSeats(contested, 30);
    await world.giveSeats(elsewhere, 200);
    const holdsUntil = world.clock.now().add({ minutes: 5 });
    const bookingsOf = async (count: number, slot: string, more: Partial<TakeSeats> = {}) => {
      const made = await Promise.all(
        Array.from({ length: count }, () => world.engine.run(take(slot, newId(), more))),
      );
      return made.map((outcome) => outcome.groups[0]!.bookings[0]!.id);
    };
    const cancelling = await bookingsOf(10, contested);
    const leaving = await bookingsOf(10, contested);
    await bookingsOf(10, contested, { heldUntil: holdsUntil });
    const coming = await bookingsOf(40, elsewhere);

    const move = (bookingId: string, slotId: string): SeatCommand => ({
      kind: 'move',
      moves: [{ bookingId, slotId, channel: 'online' }],
      why: 'by-resident',
    });
    const cancel = (bookingId: string): SeatCommand => ({
      kind: 'release',
      bookingIds: [bookingId],
      to: 'cancelled',
      why: 'by-resident',
    });
    const commands = [
      ...cancelling.map(cancel),
      ...leaving.map((id) => move(id, elsewhere)),
      ...coming.map((id) => move(id, contested)),
      ...Array.from({ length: 60 }, () => take(contested)),
    ];
    const mixed = commands.map((command, at) => ({ command, at: (at * 37) % commands.length }));
    const engines = [world.engine, anotherProcess()];
    const { result, wrong } = await watched(
      Promise.all([
        outcomes(
          mixed.toSorted((a, b) => a.at - b.at).map(({ command }, at) => engines[at % 2]!.run(command)),
        ),
        Promise.resolve().then(() => world.clock.advance({ minutes: 6 })),
        world.expireHolds.run(),
      ]),
    );
    expect(Object.keys(result[0].refused).filter((code) => code !== 'scheduling.slot-full')).toEqual([]);
    expect(wrong).toEqual([]);
    // Whoever came too early for a seat given back later may have been refused: the rest is there for the next.
    await outcomes(Array.from({ length: 40 }, () => world.engine.run(take(contested))));
    expect(await world.seat(contested)).toEqual({ capacity: 30, taken: 30, booked: 30 });
    expect(await world.miscounted()).toEqual([]);
  });

  it('a person with two devices gets one of two slots, whichever was first', async () => {
    const { slots, take } = await open();
    for (let round = 0; round < 10; round += 1) {
      const person = newId();
      const engines = [world.engine, anotherProcess()];
      const { done, refused } = await outcomes(
        engines.map((engine, at) => engine.run(take(slots[at + round]!, person))),
      );
      expect(done).toHaveLength(1);
      expect(refused).toEqual({ 'scheduling.already-booked': 1 });
    }
    expect(await world.miscounted()).toEqual([]);
  });
});

describe('one poisoned request among 256', () => {
  it('leaves the verdicts of the others as they would be without it', async () => {
    const { slots, take } = await open();
    const slot = slots[0]!;
    await world.giveSeats(slot, 200);
    const seat = take(slot).members[0]!.seats[0]!;
    const poison: Record<string, SeatCommand> = {
      'a slot that is not there': take(newId()),
      'a constraint that only the table knows': take(slot, newId(), {
        members: [{ personId: newId(), seats: [seat, seat] }],
      }),
      'a person that is no id': take(slot, 'nobody'),
      'a rule that breaks': take(slot, newId(), {
        assertAllowed: () => {
          throw new TypeError('this rule has a mistake');
        },
      }),
    };
    for (const [what, bad] of Object.entries(poison)) {
      const commands = Array.from({ length: 255 }, () => take(slot));
      const all: SeatCommand[] = [...commands.slice(0, 100), bad, ...commands.slice(100)];
      const verdicts = await Promise.allSettled(all.map((command) => world.engine.run(command)));
      expect([what, verdicts[100]!.status]).toEqual([what, 'rejected']);
      const others = verdicts.filter((_, at) => at !== 100);
      const seated = others.filter((one) => one.status === 'fulfilled');
      const codes = others.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      expect([what, seated.length, new Set(codes)]).toEqual([what, 200, new Set(['scheduling.slot-full'])]);
      expect(await world.seat(slot)).toEqual({ capacity: 200, taken: 200, booked: 200 });
      await world.sql`delete from scheduling.booking`;
      await world.sql`update scheduling.seat_pool set taken = 0`;
    }
  });
});
