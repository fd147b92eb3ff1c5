import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError, newId, type SqlTag } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { PostgresSeatGuard, SeatGuard } from './seat-guard.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(30_000);

const PEOPLE = 200;
const SEATS = 10;
const CLIENTS = 12;

/** What the guard must not be: looks first and takes afterwards, with nothing held in between. */
class CarelessGuard extends SeatGuard {
  readonly #everybodyHasLooked = gathering(CLIENTS);

  async take(sql: SqlTag, slotIds: readonly string[]): Promise<void> {
    const slots = await sql<{ taken: number; capacity: number }>`
      select taken, capacity from scheduling.slot where id = any(${[...slotIds]}::uuid[])`;
    if (slots.some((slot) => slot.taken >= slot.capacity))
      throw new DomainError('scheduling.slot-full', 'conflict');
    await this.#everybodyHasLooked();
    await sql`update scheduling.slot set taken = taken + 1 where id = any(${[...slotIds].sort()}::uuid[])`;
  }
}

/** Counts how often bookings got as far as their seats: more often than there are bookings, and some were run again. */
class CountedGuard extends PostgresSeatGuard {
  attempts = 0;
  override async take(sql: SqlTag, slotIds: readonly string[]): Promise<void> {
    this.attempts += 1;
    await this.reach(sql, slotIds);
    await super.take(sql, slotIds);
  }
  protected async reach(_sql: SqlTag, _slotIds: readonly string[]): Promise<void> {}
}

/** Takes the full lock that the bookings' foreign keys stand in the way of. */
class FullLockGuard extends CountedGuard {
  readonly #bothHaveInserted = gathering(2);

  protected override async reach(sql: SqlTag, slotIds: readonly string[]): Promise<void> {
    await this.#bothHaveInserted();
    await sql`select id from scheduling.slot where id = any(${[...slotIds]}::uuid[]) order by id for update`;
  }
}

let scheduling: Scheduling;
afterEach(() => scheduling.close());

/** A published day whose 08:00 slot has ten seats left, and nobody's follow-up in each other's way. */
const tenSeatsLeft = async (guard: SeatGuard) => {
  scheduling = await openScheduling({ guard, poolSize: CLIENTS });
  await scheduling.publish('2021-05-26');
  await scheduling.publish('2021-06-16');
  const contested = await scheduling.slotAt('2021-05-26T08:00');
  const { capacity } = await scheduling.seat(contested);
  const others = Array.from({ length: capacity - SEATS }, () => newId());
  await scheduling.sql`update scheduling.slot set taken = ${others.length} where id = ${contested}`;
  const followUps = await scheduling.sql<{ id: string }>`
    select id from scheduling.slot where on_date = '2021-06-16' order by starts_at`;
  return { contested, earlier: others.length, followUps: followUps.map((slot) => slot.id) };
};

const race = (contested: string, followUps: readonly string[]) =>
  outcomes(
    Array.from({ length: PEOPLE }, (_, at) =>
      scheduling.bookSlots.run({
        personId: newId(),
        offerCode: 'desk.three-weeks',
        slotIds: [contested, followUps[at % followUps.length]!],
      }),
    ),
  );

describe('two hundred people who race for the last ten seats of a slot', () => {
  it('get exactly ten, and every seat taken is a booking', async () => {
    const { contested, earlier, followUps } = await tenSeatsLeft(new PostgresSeatGuard());
    const { done, refused } = await race(contested, followUps);
    expect(done).toHaveLength(SEATS);
    expect(refused).toEqual({ 'scheduling.slot-full': PEOPLE - SEATS });

    const seat = await scheduling.seat(contested);
    expect(seat.taken).toBe(seat.booked + earlier);
    expect(seat.taken).toBe(seat.capacity);
    const [sums] = await scheduling.sql`
      select (select sum(taken)::int from scheduling.slot where on_date = '2021-06-16') as taken,
             (select count(*)::int from scheduling.booking where step = 2) as booked,
             (select count(*)::int from scheduling.booking_group) as groups`;
    expect(sums).toEqual({ taken: SEATS, booked: SEATS, groups: SEATS });
    expect((await scheduling.facts()).length).toBe(SEATS);
  });

  it('are oversold by a guard that looks without a lock, once the last line of defence is gone', async () => {
    const { contested, followUps } = await tenSeatsLeft(new CarelessGuard());
    await scheduling.sql`alter table scheduling.slot drop constraint slot_not_oversold`;
    const { done } = await race(contested, followUps);
    expect(done.length).toBeGreaterThan(SEATS);
    const seat = await scheduling.seat(contested);
    expect(seat.taken).toBeGreaterThan(seat.capacity);
  });

  it('are not oversold even by that guard while the table itself counts', async () => {
    const { contested, followUps } = await tenSeatsLeft(new CarelessGuard());
    const { done, refused } = await race(contested, followUps);
    expect(done).toHaveLength(SEATS);
    expect(refused['23514'] ?? 0).toBeGreaterThan(0);
    expect((await scheduling.seat(contested)).booked).toBe(SEATS);
  });
});

describe('many bookings of the same two slots', () => {
  const bookTogether = async (guard: CountedGuard, people: number) => {
    scheduling = await openScheduling({ guard, poolSize: CLIENTS });
    await scheduling.publish('2021-05-26');
    await scheduling.publish('2021-06-16');
    await scheduling.sql`update scheduling.slot set capacity = 1000`;
    const slotIds = await Promise.all(
      ['2021-05-26T08:00', '2021-06-16T08:00'].map((at) => scheduling.slotAt(at)),
    );
    const result = await outcomes(
      Array.from({ length: people }, () =>
        scheduling.bookSlots.run({ personId: newId(), offerCode: 'desk.three-weeks', slotIds }),
      ),
    );
    return { ...result, slotIds };
  };

  it('all succeed at the first attempt: none waits for another in a circle', async () => {
    const guard = new CountedGuard();
    const { done, refused } = await bookTogether(guard, 120);
    expect(refused).toEqual({});
    expect(done).toHaveLength(120);
    expect(guard.attempts).toBe(120);
  });

  it('block each other under a full lock, because of the foreign key', async () => {
    const guard = new FullLockGuard();
    const { done } = await bookTogether(guard, 2);
    expect(done).toHaveLength(2);
    expect(guard.attempts).toBeGreaterThan(2);
  });

  it('and cancellations among them never wait in a circle either', async () => {
    const guard = new CountedGuard();
    const { done, slotIds } = await bookTogether(guard, 60);
    const groups = await scheduling.sql<{ id: string; person_id: string }>`
      select id, person_id from scheduling.booking_group`;
    const { refused } = await outcomes<unknown>(
      groups.flatMap((group) => [
        scheduling.cancelBookings.run({ groupId: group.id, personId: group.person_id }),
        scheduling.bookSlots.run({ personId: newId(), offerCode: 'desk.three-weeks', slotIds }),
      ]),
    );
    expect(refused).toEqual({});
    expect(guard.attempts).toBe(2 * done.length);
    for (const slotId of slotIds) {
      expect(await scheduling.seat(slotId)).toMatchObject({ taken: done.length, booked: done.length });
    }
  });
});
