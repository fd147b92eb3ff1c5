import { Injectable } from '@nestjs/common';
import { DomainError, Sweep, UnitOfWork, type Transaction, type Verdict } from '#kernel';
import type { SeatChannel, SeatCommand, SeatOutcome, StandingBooking } from '../seats/commands.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { raiseCalendarVersion } from './kept-proposal.ts';
import { setSeats } from './set-seats.ts';

const BATCH = 100;

interface Work {
  id: string;
  centre_id: string;
  state: 'applying' | 'undoing';
  reason: string;
}

interface Item {
  booking_id: string;
  /** Kept with a `to_slot_id`: the same time on another way's seat. */
  kind: 'kept' | 'moved' | 'orphaned' | 'let-go';
  from_pool_id: string;
  from_slot_id: string;
  from_channel: SeatChannel;
  to_slot_id: string | null;
  to_channel: SeatChannel | null;
  /** The same for people who go together; their own for everybody else. */
  together: string;
}

/**
 * Moves people as an applied proposal says, or back when it is undone, a batch to a transaction, a family
 * in one command. What is done stands beside each booking: after a crash the next run goes on with whoever is left.
 */
@Injectable()
export class CarryOutChanges extends Sweep {
  readonly name = 'scheduling.carry-out-changes';
  readonly everyMillis = 500;
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;

  constructor(unitOfWork: UnitOfWork, engine: SeatEngine) {
    super();
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
  }

  run(): Promise<number> {
    return this.#unitOfWork.run(async (tx) => {
      const [work] = await tx.sql<Work>`
        select id, centre_id, state, reason from scheduling.change_proposal
        where state in ('applying', 'undoing') order by applied_at limit 1 for update skip locked`;
      if (!work) return 0;
      const items = await this.#next(tx, work);
      if (items.length === 0) await this.#finish(tx, work);
      else await this.#carryOut(tx, work, items);
      return 1;
    });
  }

  /** A family is not divided between two batches. */
  #next({ sql }: Transaction, work: Work): Promise<Item[]> {
    return sql<Item>`
      with todo as (
        select i.*, b.step, g.party_id from scheduling.change_item i
        join scheduling.booking b on b.id = i.booking_id join scheduling.booking_group g on g.id = b.group_id
        where i.proposal_id = ${work.id} and (i.kind <> 'kept' or i.to_channel is not null)
          and i.state = ${work.state === 'applying' ? 'planned' : 'done'}
      ), batch as (select * from todo order by position limit ${BATCH})
      select i.booking_id, i.kind, i.from_pool_id, f.slot_id as from_slot_id, f.channel as from_channel,
             t.id as to_slot_id, i.to_channel,
             case when i.party_id is null then i.booking_id::text
                  else i.party_id || ' ' || i.on_date || ' ' || i.step || ' ' || i.kind end as together
      from todo i
      join scheduling.seat_pool f on f.id = i.from_pool_id
      left join scheduling.slot t on t.centre_id = ${work.centre_id} and t.starts_at = i.to_starts_at
      where i.booking_id in (select booking_id from batch) or i.party_id in (select party_id from batch)
      order by i.position`;
  }

  async #carryOut(tx: Transaction, work: Work, items: readonly Item[]): Promise<void> {
    const isUndo = work.state === 'undoing';
    const done = await this.#runTogether(tx, work, items);
    await tx.sql`
      update scheduling.change_item i set state = r.state, why_not = r.why_not
      from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as r(booking_id uuid, state text, why_not text)
      where i.proposal_id = ${work.id} and i.booking_id = r.booking_id`;
    if (!isUndo) await this.#narrow(tx, work, [...new Set(items.map((item) => item.from_pool_id))]);
  }

  /** A family at once; where one of it has changed on their own, the others each for themselves. */
  async #runTogether(tx: Transaction, work: Work, items: readonly Item[]): Promise<Told[]> {
    const isUndo = work.state === 'undoing';
    const commandFor = isUndo ? backCommand : forthCommand;
    const groups = [...Map.groupBy(items, (item) => item.together).values()];
    const verdicts = await this.#engine.runAll(
      tx,
      groups.map((group) => commandFor(group, work)),
    );
    const isTorn = (at: number) => groups[at]!.length > 1 && hasChangedSince(verdicts[at]!);
    const alone = groups.flatMap((group, at) => (isTorn(at) ? group : []));
    const again =
      alone.length === 0
        ? []
        : await this.#engine.runAll(
            tx,
            alone.map((item) => commandFor([item], work)),
          );
    return [
      ...groups.flatMap((group, at) =>
        isTorn(at) ? [] : group.map((item) => told(item, verdicts[at]!, isUndo)),
      ),
      ...alone.map((item, at) => told(item, again[at]!, isUndo)),
    ];
  }

  /** A seat that somebody has just left is not given to the next who asks. */
  async #narrow(tx: Transaction, work: Work, poolIds: readonly string[]): Promise<void> {
    const pools = await tx.sql<{ poolId: string; seats: number }>`
      select p.id as "poolId", c.seats_after as seats
      from scheduling.change_pool c join scheduling.seat_pool p on p.id = c.pool_id
      where c.proposal_id = ${work.id} and p.id = any(${[...poolIds]}::uuid[])`;
    await setSeats(tx, this.#engine, pools);
  }

  async #finish(tx: Transaction, work: Work): Promise<void> {
    const isUndo = work.state === 'undoing';
    const pools = await tx.sql<{ poolId: string; seats: number }>`
      select p.id as "poolId", case when ${isUndo} then c.seats_before else c.seats_after end as seats
      from scheduling.change_pool c join scheduling.seat_pool p on p.id = c.pool_id
      where c.proposal_id = ${work.id} order by p.id`;
    await setSeats(tx, this.#engine, pools);
    await tx.sql`
      update scheduling.change_day set state = ${isUndo ? 'undone' : 'done'} where proposal_id = ${work.id}`;
    await tx.sql`
      update scheduling.change_proposal
      set state = ${isUndo ? 'undone' : 'applied'}, finished_at = ${tx.now} where id = ${work.id}`;
    await raiseCalendarVersion(tx.sql, work.centre_id);
  }
}

/** The items of people who go together are all of one kind. */
const forthCommand = (items: readonly Item[], { reason }: Work): SeatCommand => {
  const { kind } = items[0]!;
  const bookingIds = items.map((item) => item.booking_id);
  if (kind === 'let-go') return { kind: 'release', bookingIds, to: 'expired', why: 'let-go', reason };
  const assertAllowed = asItWas(items, (item, booking) => booking.seatPoolId === item.from_pool_id);
  if (kind === 'orphaned') {
    return { kind: 'release', bookingIds, to: 'orphaned', why: 'by-office', reason, assertAllowed };
  }
  // The seats were promised: they are not among those anybody can take, and come with the people.
  const moves = items.map((item) => ({
    bookingId: item.booking_id,
    slotId: item.to_slot_id!,
    channel: item.to_channel!,
    addSeat: true,
  }));
  return { kind: 'move', moves, why: 'by-office', reason, assertAllowed, isAnnounced: kind === 'moved' };
};

const backCommand = (items: readonly Item[], { reason }: Work): SeatCommand => {
  const { kind } = items[0]!;
  if (kind === 'let-go') {
    const bookingIds = items.map((item) => item.booking_id);
    return { kind: 'release', bookingIds, to: 'expired', why: 'let-go', reason };
  }
  const moves = items.map((item) => ({
    bookingId: item.booking_id,
    slotId: item.from_slot_id,
    channel: item.from_channel,
  }));
  const assertAllowed = asItWas(items, (item, booking) =>
    kind === 'orphaned' ? booking.state === 'orphaned' : booking.slotId === item.to_slot_id,
  );
  return { kind: 'move', moves, why: 'by-office', reason, assertAllowed, isAnnounced: kind !== 'kept' };
};

/** Whoever has moved or cancelled on their own in the meantime is left where they are. */
const asItWas =
  (items: readonly Item[], isSo: (item: Item, booking: StandingBooking) => boolean) =>
  (_now: Temporal.Instant, bookings: readonly StandingBooking[]): void => {
    const itemOf = new Map(items.map((item) => [item.booking_id, item]));
    if (!bookings.every((booking) => isSo(itemOf.get(booking.id)!, booking))) {
      throw new DomainError('scheduling.changed-since', 'conflict');
    }
  };

const ON_THEIR_OWN = new Set([
  'scheduling.changed-since',
  'scheduling.not-changeable',
  'scheduling.already-booked',
]);

const hasChangedSince = (verdict: Verdict<SeatOutcome>): boolean =>
  'refused' in verdict && verdict.refused instanceof DomainError && ON_THEIR_OWN.has(verdict.refused.code);

interface Told {
  booking_id: string;
  state: string;
  why_not: string | null;
}

const told = ({ booking_id }: Item, verdict: Verdict<SeatOutcome>, isUndo: boolean): Told => {
  if ('done' in verdict) return { booking_id, state: isUndo ? 'undone' : 'done', why_not: null };
  if (!(verdict.refused instanceof DomainError)) throw verdict.refused;
  return { booking_id, state: isUndo ? 'not-undone' : 'skipped', why_not: verdict.refused.code };
};
