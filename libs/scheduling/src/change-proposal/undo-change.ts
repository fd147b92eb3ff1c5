import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork, type Transaction } from '#kernel';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { effectiveDay } from '../centre/day-rules.ts';
import { holdCalendar, lockProposal, raiseCalendarVersion, type KeptProposal } from './kept-proposal.ts';
import { standing, writeRules } from './rule-rows.ts';
import { setSeats } from './set-seats.ts';

/**
 * Takes a change back: rules and seats become what they were, and whoever was moved or lost their time gets
 * it back while it is still to come, the seat is free, and they have not chosen another in the meantime.
 */
@Injectable()
export class UndoChange {
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;

  constructor(unitOfWork: UnitOfWork, engine: SeatEngine) {
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
  }

  run(input: { proposalId: string }): Promise<{ proposalId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const proposal = await lockProposal(tx.sql, input.proposalId);
      const centre = await centreInScope(tx.sql, proposal.centre.code);
      if (proposal.state !== 'applied') {
        throw new DomainError('scheduling.proposal-not-applied', 'conflict', { state: proposal.state });
      }
      await holdCalendar(tx.sql, centre.id);
      await this.#assertUndoable(tx, proposal);
      await writeRules(tx.sql, centre.id, proposal.rules, 'before');
      await this.#openAgain(tx, proposal);
      await raiseCalendarVersion(tx.sql, centre.id);
      await tx.sql`
        update scheduling.change_proposal
        set state = 'undoing', undone_at = ${tx.now}, undone_by = ${currentContext().actor.id} where id = ${proposal.id}`;
      tx.audit({
        action: 'scheduling.change-undone',
        personId: null,
        facts: { proposalId: proposal.id, centre: centre.code, kind: proposal.change.kind },
      });
      return { proposalId: proposal.id };
    });
  }

  async #assertUndoable({ sql, now }: Transaction, { id, centre, rules }: KeptProposal): Promise<void> {
    const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
    const [over] = await sql<{ date: string }>`
      select on_date::text as date from scheduling.change_day
      where proposal_id = ${id} and on_date < ${today} order by on_date limit 1`;
    if (over) throw new DomainError('scheduling.undo-too-late', 'conflict', { date: over.date });
    for (const set of rules) {
      const current = await standing(sql, centre.id, set);
      if (!isSame(current, set.after)) {
        throw new DomainError('scheduling.changed-since', 'conflict', { date: set.on });
      }
    }
    await sql`
      select p.id from scheduling.change_pool c join scheduling.seat_pool p on p.id = c.pool_id
      where c.proposal_id = ${id} order by p.id for no key update of p`;
    const [hit] = await sql<{ bookings: number }>`
      select coalesce(sum(greatest(0, n.others - n.seats_before)), 0)::int as bookings from (
        select c.seats_before, count(b.id) filter (where not exists (
          select from scheduling.change_item i
          where i.proposal_id = ${id} and i.booking_id = b.id and i.to_channel is not null and i.state = 'done')) as others
        from scheduling.change_pool c
        left join scheduling.booking b on b.seat_pool_id = c.pool_id
          and (b.state in ('confirmed', 'arrived', 'fulfilled') or b.state = 'held' and b.held_until > ${now}::timestamptz)
        where c.proposal_id = ${id} group by c.pool_id, c.seats_before) n`;
    if (hit!.bookings > 0) {
      throw new DomainError('scheduling.undo-would-displace', 'conflict', { bookings: hit!.bookings });
    }
  }

  /** Seats that were taken away are there again; those that were added stay until who sits there has left. */
  async #openAgain(tx: Transaction, { id, centre }: KeptProposal): Promise<void> {
    const pools = await tx.sql<{ poolId: string; seats: number }>`
      select pool_id as "poolId", seats_before as seats from scheduling.change_pool where proposal_id = ${id} order by pool_id`;
    await setSeats(tx, this.#engine, pools);
    const days = await tx.sql<{ date: string }>`
      select on_date::text as date from scheduling.change_day where proposal_id = ${id} and is_published`;
    for (const { date } of days) {
      const rules = await effectiveDay(tx.sql, centre.id, Temporal.PlainDate.from(date));
      if (!rules) continue;
      const at = (time: Temporal.PlainTime) =>
        Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: centre.zone, plainTime: time }).toInstant();
      await tx.sql`
        update scheduling.session
        set opens_at = ${at(rules.opens)}, closes_at = ${at(rules.closes)}, capacity = ${rules.capacity},
            staff_count = ${rules.staffCount}, seats_per_staff = ${rules.seatsPerStaff}
        where centre_id = ${centre.id} and on_date = ${date}::date`;
    }
  }
}

/** Postgres tells times with seconds; what we wrote was without. */
const isSame = (
  current: readonly Record<string, unknown>[],
  written: readonly Record<string, unknown>[],
): boolean => {
  const plain = (rows: readonly Record<string, unknown>[]) =>
    JSON.stringify(
      rows
        .map((row) =>
          Object.entries(row)
            .filter(([, value]) => value !== null)
            .map(([name, value]) => [
              name,
              typeof value === 'string' ? value.replace(/^(\d\d:\d\d):00$/, '$1') : value,
            ])
            .sort(([a], [b]) => String(a).localeCompare(String(b))),
        )
        .map((row) => JSON.stringify(row))
        .sort(),
    );
  return plain(current) === plain(written);
};
