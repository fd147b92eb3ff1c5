import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BatchUnitOfWork, type SqlTag } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { BookSlots } from '../book-slots/book-slots.ts';
import { loadStanding } from './load-standing.ts';
import { SeatEngine } from './seat-engine.ts';

// Many clients at once: a busy machine needs more than the usual five seconds.
jest.setTimeout(60_000);

const PEOPLE = 200;
const SEATS = 10;
const FIRST = '2021-05-26T08:00';

/** Reads the same rows without locking any. */
const withoutLocks =
  (sql: SqlTag): SqlTag =>
  (strings, ...values) => {
    const bare = strings.map((text) => text.replace(/for (no key )?update( of \w+)?( skip locked)?/g, ''));
    return sql(Object.assign(bare, { raw: bare }) as unknown as TemplateStringsArray, ...values);
  };

let scheduling: Scheduling;
afterEach(() => scheduling.close());

/** A slot with ten seats, follow-ups with room for everybody, and people to come. */
const tenSeats = async (engine?: typeof SeatEngine) => {
  scheduling = await openScheduling({ engine, poolSize: 16 });
  await scheduling.publish('2021-05-26');
  await scheduling.publish('2021-06-16');
  const contested = await scheduling.slotAt(FIRST);
  await scheduling.giveSeats(contested, SEATS);
  const followUps = await scheduling.sql<{ id: string }>`
    select id from scheduling.slot where on_date = '2021-06-16' order by starts_at`;
  await scheduling.sql`
    update scheduling.seat_pool p set capacity = 1000 from scheduling.slot s where s.id = p.slot_id and s.on_date = '2021-06-16'`;
  return {
    contested,
    followUps: followUps.map((slot) => slot.id),
    people: await scheduling.strangers(PEOPLE),
  };
};

/** Another process over the same database. */
const anotherProcess = (Engine: typeof SeatEngine = SeatEngine) =>
  new BookSlots(
    scheduling.prepareBooking,
    new Engine(
      scheduling.unitOfWork,
      new BatchUnitOfWork(scheduling.database, scheduling.clock),
      scheduling.bookables,
    ),
    scheduling.availability,
    scheduling.views,
  );

const race = async (
  { contested, followUps, people }: Awaited<ReturnType<typeof tenSeats>>,
  processes: readonly BookSlots[],
) =>
  outcomes(
    people.map((personId, at) =>
      processes[at % processes.length]!.run({
        personId,
        offerCode: 'desk.three-weeks',
        slotIds: [contested, followUps[at % followUps.length]!],
      }),
    ),
  );

describe('two hundred people who race for the last ten seats of a slot', () => {
  it.each([1, 3])('in %i processes get exactly ten, and every seat taken is a booking', async (count) => {
    const seats = await tenSeats();
    const processes = Array.from({ length: count }, () => anotherProcess());
    const { done, refused } = await race(seats, processes);
    expect(done).toHaveLength(SEATS);
    expect(refused).toEqual({ 'scheduling.slot-full': PEOPLE - SEATS });
    expect(await scheduling.seat(seats.contested)).toEqual({ capacity: SEATS, taken: SEATS, booked: SEATS });
    expect(await scheduling.miscounted()).toEqual([]);
    const [sums] = await scheduling.sql`
      select (select count(*)::int from scheduling.booking where step = 2) as followed,
             (select count(*)::int from scheduling.booking_group) as groups`;
    expect(sums).toEqual({ followed: SEATS, groups: SEATS });
    expect((await scheduling.facts()).length).toBe(SEATS);
  });

  it('are counted wrongly by processes that look without a lock', async () => {
    const everybodyHasLooked = gathering(2);
    class Careless extends SeatEngine {
      protected override load: typeof loadStanding = async (sql, now, commands) => {
        const standing = await loadStanding(withoutLocks(sql), now, commands);
        await everybodyHasLooked();
        return standing;
      };
    }
    const seats = await tenSeats();
    const { done } = await race(seats, [anotherProcess(Careless), anotherProcess(Careless)]);
    expect(done.length).toBeGreaterThan(SEATS);
    expect(await scheduling.miscounted()).not.toEqual([]);
  });
});

describe('many bookings of the same two slots', () => {
  it('and cancellations among them never wait in a circle', async () => {
    const { people } = await tenSeats();
    await scheduling.sql`update scheduling.seat_pool set capacity = 1000`;
    const slotIds = [await scheduling.slotAt(FIRST), await scheduling.slotAt('2021-06-16T08:00')];
    const processes = [anotherProcess(), anotherProcess(), anotherProcess()];
    const book = (personId: string, at: number) =>
      processes[at % 3]!.run({ personId, offerCode: 'desk.three-weeks', slotIds });
    const first = await outcomes(people.slice(0, 90).map(book));
    expect(first.refused).toEqual({});
    const groups = await scheduling.sql<{ id: string; person_id: string }>`
      select id, person_id from scheduling.booking_group`;
    const { refused } = await outcomes<unknown>([
      ...groups.map((group) =>
        scheduling.cancelBookings.run({ groupId: group.id, personId: group.person_id }),
      ),
      ...people.slice(90, 180).map(book),
    ]);
    expect(refused).toEqual({});
    expect(await scheduling.seat(slotIds[0]!)).toMatchObject({ taken: 90, booked: 90 });
    expect(await scheduling.miscounted()).toEqual([]);
  });
});
