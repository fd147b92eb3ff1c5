import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decisions2021, openBulkMoves, type BulkMoves } from '../../../../test/support/bulk-moves.ts';
import { fillBook, letTimePass, openPhaseTwo } from '../../../../test/support/full-book.ts';
import type { SqlTag } from '#kernel';
import { findCentre } from '../centre/centre.ts';
import { dayNumberOf } from './plan/day-numbers.ts';
import { planMoves } from './plan/plan-moves.ts';
import { neededUntil, readScope, readSeats, ruleOf } from './read-scope.ts';

const PAIRS = 20_000;
const MINUTES = 5 * 60_000;
/** Takes in the people of a whole Monday, for whom the office opens seats. */
const FRIDAY = '2021-10-08';

interface Pair {
  bookingId: string;
  service: string;
  firstOn: string;
  firstState: string;
  on: string;
  state: string;
  slotId: string;
  floorDays: number;
}

/** Pools that count wrongly or hold more than they may. */
const wrongPools = (sql: SqlTag) => sql<{ id: string }>`
  select p.id from scheduling.seat_pool p
  left join (select seat_pool_id, count(*)::int as counted from scheduling.booking group by 1) n on n.seat_pool_id = p.id
  where p.taken <> coalesce(n.counted, 0) or p.taken > p.capacity`;

describe('a full book of 20,000 pairs', () => {
  let world: BulkMoves;

  beforeAll(async () => {
    world = await openBulkMoves();
    await openPhaseTwo(world);
    await fillBook(world, PAIRS);
  }, MINUTES);
  afterAll(() => world?.close(), MINUTES);

  const doubleSeatsOn = (day: string) => world.sql`
    update scheduling.seat_pool p set capacity = capacity * 2
    from scheduling.slot s where s.id = p.slot_id and s.on_date = ${day}::date and p.step = 2`;

  /** Every pair, with the least interval in force on the day of its first appointment. */
  const book = async (): Promise<Map<string, Pair>> => {
    const rows = await world.sql<Pair>`
      select b.id as "bookingId", b.service_code as service, f.on_date::text as "firstOn", f.state as "firstState",
        b.on_date::text as on, b.state, b.slot_id as "slotId",
        (select coalesce(r.floor_days, r.min_days) from scheduling.interval_rule r
         where r.service_code = b.service_code and r.effective_from <= f.on_date
         order by r.effective_from desc limit 1) as "floorDays"
      from scheduling.booking b join scheduling.booking f on f.group_id = b.group_id and f.step = 1 where b.step = 2`;
    return new Map(rows.map((row) => [row.bookingId, row]));
  };

  it('is full on the day of the first decision, and right', async () => {
    const [count] = await world.sql<{ pairs: number; share: number }>`
      select (select count(*)::int from scheduling.booking where step = 2) as pairs,
        (select sum(taken)::float / sum(capacity) from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id
         where p.step = 2 and s.on_date between '2021-08-16' and '2021-10-22') as share`;
    expect(count!.pairs).toBe(PAIRS);
    expect(count!.share).toBeGreaterThan(0.75);
    expect(await wrongPools(world.sql)).toEqual([]);
  });

  it(
    'would be oversold by a plan that does not count seats, and the check sees it',
    async () => {
      const { definition } = decisions2021.find((one) => one.code === '2021-08-09')!;
      const centre = await findCentre(world.sql, 'desk-1');
      const bookings = await readScope(world.sql, centre, definition, world.clock.now());
      const seats = await readSeats(world.sql, centre, [2], {
        from: '2021-08-05',
        to: neededUntil(definition, bookings)!,
      });
      const rule = ruleOf(definition, Temporal.PlainDate.from('2021-08-09'));
      const carryOut = async (endless: boolean) => {
        const plan = planMoves(
          rule,
          bookings,
          seats.map((one) => (endless ? { ...one, free: 100_000 } : one)),
        );
        const moves = plan.flatMap((one) => (one.outcome === 'moves' ? [one] : []));
        let wrong = -1;
        const undone = new Error('taken back');
        await world.unitOfWork
          .run(async ({ sql }) => {
            await sql`alter table scheduling.seat_pool drop constraint seat_pool_not_oversold`;
            await sql`
            update scheduling.booking b set slot_id = r."slotId", seat_pool_id = p.id
            from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as r("bookingId" uuid, "slotId" uuid)
            join scheduling.seat_pool p on p.slot_id = r."slotId" and p.step = 2 and p.channel = 'online'
            where b.id = r."bookingId"`;
            await sql`
            update scheduling.seat_pool p set taken = coalesce(
              (select count(*)::int from scheduling.booking b where b.seat_pool_id = p.id), 0)`;
            wrong = (await wrongPools(sql)).length;
            throw undone;
          })
          .catch((error: unknown) => {
            if (error !== undone) throw error;
          });
        return { wrong, moved: moves.length };
      };
      const [counted, endless] = [await carryOut(false), await carryOut(true)];
      expect(counted.moved).toBeGreaterThan(5_000);
      expect(counted.wrong).toBe(0);
      expect(endless.wrong).toBeGreaterThan(0);
    },
    MINUTES,
  );

  it.each(decisions2021)(
    'is moved by the decision $code, everybody or with a reason',
    async ({ decidedOn, definition }) => {
      world.clock.advanceTo(`${decidedOn}T15:00:00+09:00`);
      await letTimePass(world.sql, decidedOn);
      if (definition.shifts.some((shift) => shift.to === FRIDAY)) await doubleSeatsOn(FRIDAY);
      const before = await book();
      const inScope = [...before.values()].filter(
        (pair) =>
          pair.state === 'confirmed' &&
          (definition.scopeBy === 'first'
            ? pair.firstState !== 'no-show' && pair.firstOn >= definition.scopeFrom
            : pair.on >= definition.scopeFrom && pair.on <= (definition.scopeTo ?? '9999')),
      );

      const started = performance.now();
      const proposal = await world.propose(definition);
      const planned = performance.now();
      expect(await book()).toEqual(before);
      expect(proposal.counts.people).toBe(inScope.length);
      await world.confirm(proposal.id, proposal.counts.moved);
      await world.workerCatchesUp();
      const finished = performance.now();

      const after = await book();
      const items = await world.sql<{
        bookingId: string;
        state: string;
        why: string | null;
        shifted: boolean;
        to: string | null;
      }>`
      select booking_id as "bookingId", state, why, is_shifted as shifted,
        (to_starts_at at time zone 'Asia/Seoul')::date::text as to
      from scheduling.bulk_move_item where move_id = ${proposal.id}`;
      const view = await world.show(proposal.id);
      const states = Object.entries(Object.groupBy(items, (item) => item.why ?? item.state)).map(
        ([state, own]) => `${state} ${own!.length}`,
      );
      process.stdout.write(
        `${definition.title}: ${items.length} pairs (${states.join(', ')}), ${view.counts.sameTime} at the same time, ` +
          `${view.counts.otherTime} at another, ${view.counts.nextDay} on another day, ${view.counts.shifted} shifted; ` +
          `proposed in ${Math.round(planned - started)} ms, ran in ${Math.round(finished - planned)} ms\n`,
      );

      // Every pair of the scope has an answer, and nobody else was touched.
      expect(view.state).toBe('done');
      expect(items.map((item) => item.bookingId).sort()).toEqual(
        inScope.map((pair) => pair.bookingId).sort(),
      );
      expect(items.filter((item) => item.state !== 'moved' && item.why === null)).toEqual([]);
      const moved = items.filter((item) => item.state === 'moved');
      const changed = [...after.values()].filter(
        (pair) => pair.slotId !== before.get(pair.bookingId)!.slotId,
      );
      expect(changed.map((pair) => pair.bookingId).sort()).toEqual(
        moved.map((item) => item.bookingId).sort(),
      );
      expect(moved.length).toBeGreaterThan(100);

      // Seats are counted as they are taken, and none beyond capacity.
      expect(await wrongPools(world.sql)).toEqual([]);

      // The least interval in force holds for every pair; the new one for whoever was moved, but around a holiday.
      const days = new Map(definition.services.map((one) => [one.serviceCode, one.days]));
      const gap = (pair: Pair) => dayNumberOf(pair.on) - dayNumberOf(pair.firstOn);
      expect([...after.values()].filter((pair) => gap(pair) < pair.floorDays)).toEqual([]);
      const wrong = moved.filter((item) => {
        const pair = after.get(item.bookingId)!;
        const was = before.get(item.bookingId)!;
        const isWrongWay = definition.direction === 'later' ? pair.on <= was.on : pair.on >= was.on;
        return isWrongWay || pair.on !== item.to || (!item.shifted && gap(pair) < days.get(pair.service)!);
      });
      expect(wrong).toEqual([]);

      // Nobody comes on a day that is closed, and shifted dates are where the office put them or after.
      const closed = await world.sql`
      select from scheduling.booking b join scheduling.closed_day d on d.centre_id = b.centre_id and d.on_date = b.on_date
      where b.state = 'confirmed'`;
      expect(closed).toEqual([]);
      const targets = definition.shifts.map((shift) => shift.to);
      for (const item of moved.filter(({ shifted }) => shifted)) {
        expect(targets.some((to) => item.to! >= to)).toBe(true);
      }
      for (const { from } of definition.shifts)
        expect([...after.values()].some((pair) => pair.on === from)).toBe(false);
    },
    MINUTES,
  );

  it('has everybody of 10/18 on 10/8, because 10/11 is a holiday', async () => {
    const rows = await world.sql<{ to: string; people: number }>`
      select (i.to_starts_at at time zone 'Asia/Seoul')::date::text as to, count(*)::int as people
      from scheduling.bulk_move_item i join scheduling.bulk_move m on m.id = i.move_id
      where (i.from_starts_at at time zone 'Asia/Seoul')::date = '2021-10-18' and i.first_on = '2021-09-06'
        and m.scope_from = '2021-10-11' and i.state = 'moved'
      group by 1 order by 2 desc`;
    expect(rows.map((row) => row.to)).toEqual(['2021-10-08']);
    expect(rows[0]!.people).toBeGreaterThan(150);
  });
});
