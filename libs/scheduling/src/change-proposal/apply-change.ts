import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import { policyValue } from '../centre/policy.ts';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import { insertSlots, PublishSessions } from '../publish-sessions/publish-sessions.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { computeChange, type ChangedDay } from './compute-change.ts';
import type { PoolOutcome } from './day-outcome.ts';
import {
  holdCalendar,
  keepComputed,
  lockProposal,
  raiseCalendarVersion,
  type KeptProposal,
} from './kept-proposal.ts';
import { setSeats } from './set-seats.ts';

/**
 * Begins to carry out a proposal: writes the rules, opens and narrows times, and promises the seats that
 * people will be moved to, in one transaction; the people themselves are moved in batches afterwards.
 * What was confirmed must be what would happen now: otherwise it is worked out anew and shown again.
 */
@Injectable()
export class ApplyChange {
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;
  readonly #publishSessions: PublishSessions;

  constructor(unitOfWork: UnitOfWork, engine: SeatEngine, publishSessions: PublishSessions) {
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
    this.#publishSessions = publishSessions;
  }

  /** @throws `scheduling.proposal-stale` after the new answer is kept. */
  async run(input: { proposalId: string; fingerprint: string }): Promise<void> {
    const { isStale } = await this.#unitOfWork.run(async (tx) => {
      const proposal = await lockProposal(tx.sql, input.proposalId);
      const centre = await centreInScope(tx.sql, proposal.centre.code);
      if (proposal.state !== 'open') {
        throw new DomainError('scheduling.proposal-not-open', 'conflict', { state: proposal.state });
      }
      await holdCalendar(tx.sql, centre.id);
      return { isStale: !(await this.#begin(tx, proposal, centre, input.fingerprint)) };
    });
    if (isStale) throw new DomainError('scheduling.proposal-stale', 'conflict', { id: input.proposalId });
  }

  async #begin(tx: Transaction, proposal: KeptProposal, centre: Centre, confirmed: string): Promise<boolean> {
    const { sql } = tx;
    // Nobody takes or gives back a seat of these days while it is decided whether all is as it was.
    await sql`
      select p.id from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id
      where s.centre_id = ${centre.id}
        and s.on_date in (select on_date from scheduling.change_day where proposal_id = ${proposal.id})
      order by p.id for no key update of p`;
    await sql`savepoint before_applying`;
    const computed = await computeChange(tx, centre, proposal.change, true);
    if (computed.fingerprint !== confirmed) {
      await sql`rollback to savepoint before_applying`;
      await keepComputed(tx, proposal.id, computed);
      return false;
    }
    await keepComputed(tx, proposal.id, computed);
    for (const day of computed.days) {
      if (day.isPublished) await this.#replan(tx, proposal.id, centre, day);
      else await this.#publish(tx, proposal.id, centre, day);
    }
    await raiseCalendarVersion(sql, centre.id);
    await sql`
      update scheduling.change_proposal set state = 'applying', applied_at = ${tx.now}, applied_by = ${currentContext().actor.id}
      where id = ${proposal.id}`;
    tx.audit({
      action: 'scheduling.change-applied',
      personId: null,
      facts: { proposalId: proposal.id, centre: centre.code, kind: proposal.change.kind },
    });
    return true;
  }

  /** A day that was closed until now opens where the calendar is published that far. */
  async #publish(
    { sql, now }: Transaction,
    proposalId: string,
    centre: Centre,
    day: ChangedDay,
  ): Promise<void> {
    const date = Temporal.PlainDate.from(day.date);
    const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
    const days = (await policyValue(sql, centre.id, 'publish-days-ahead', today)) ?? 0;
    if (!day.after || Temporal.PlainDate.compare(date, today.add({ days })) > 0) return;
    await this.#publishSessions.run({ centreCode: centre.code, from: date, to: date });
    await sql`
      insert into scheduling.change_pool (proposal_id, pool_id, on_date, seats_before, seats_after)
      select ${proposalId}::uuid, p.id, s.on_date, 0, p.capacity
      from scheduling.slot s join scheduling.seat_pool p on p.slot_id = s.id
      where s.centre_id = ${centre.id} and s.on_date = ${date}`;
  }

  /** Times that stay keep their row; times that vanish keep it too, without seats. */
  async #replan(tx: Transaction, proposalId: string, centre: Centre, day: ChangedDay): Promise<void> {
    const { sql } = tx;
    const date = Temporal.PlainDate.from(day.date);
    const [session] = await sql<{ id: string; step: number }>`
      select x.id, coalesce((select max(s.arrive_step_minutes) from scheduling.slot s where s.session_id = x.id), 0) as step
      from scheduling.session x where x.centre_id = ${centre.id} and x.on_date = ${date} order by x.opens_at limit 1`;
    const known = await sql<{ id: string; startsAt: string }>`
      select id, starts_at as "startsAt" from scheduling.slot where centre_id = ${centre.id} and on_date = ${date}`;
    const slotAt = new Map(known.map((slot) => [Temporal.Instant.from(slot.startsAt).toString(), slot.id]));
    const fresh = day.slots.filter((slot) => !slotAt.has(slot.startsAt));
    const from = { sessionId: session!.id, centreId: centre.id, day: date, arriveStepMinutes: session!.step };
    await insertSlots(
      sql,
      from,
      fresh.map((slot) => ({
        startsAt: Temporal.Instant.from(slot.startsAt),
        endsAt: Temporal.Instant.from(slot.endsAt),
        capacity: 0,
        pools: [],
      })),
    );
    await sql`
      update scheduling.slot s set ends_at = r.ends_at
      from jsonb_to_recordset(${JSON.stringify(day.slots.map((slot) => ({ starts_at: slot.startsAt, ends_at: slot.endsAt })))}::jsonb)
        as r(starts_at timestamptz, ends_at timestamptz)
      where s.centre_id = ${centre.id} and s.on_date = ${date} and s.starts_at = r.starts_at and s.ends_at <> r.ends_at`;
    const missing = day.pools
      .filter((pool) => pool.poolId === null)
      .map((pool) => ({
        id: newId<'seat-pool'>(),
        starts_at: pool.startsAt,
        step: pool.step,
        channel: pool.channel,
      }));
    await sql`
      insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
      select r.id, s.id, r.step, r.channel, 0
      from jsonb_to_recordset(${JSON.stringify(missing)}::jsonb) as r(id uuid, starts_at timestamptz, step smallint, channel text)
      join scheduling.slot s on s.centre_id = ${centre.id} and s.on_date = ${date} and s.starts_at = r.starts_at`;
    if (day.after && day.slots.length > 0) {
      await sql`
        update scheduling.session
        set closes_at = ${day.slots.at(-1)!.endsAt}::timestamptz, opens_at = ${day.slots[0]!.startsAt}::timestamptz,
            capacity = ${day.after.capacity}, staff_count = ${day.after.staffCount}, seats_per_staff = ${day.after.seatsPerStaff}
        where id = ${session!.id}`;
    }
    await this.#promise(tx, proposalId, day, missing);
  }

  /** Pools get at once what they shall have, less what is promised to people on their way, never less than is taken. */
  async #promise(
    tx: Transaction,
    proposalId: string,
    day: ChangedDay,
    missing: readonly { id: string; starts_at: string; step: number; channel: string }[],
  ): Promise<void> {
    const idOf = (pool: PoolOutcome): string =>
      pool.poolId ??
      missing.find(
        (one) => one.starts_at === pool.startsAt && one.step === pool.step && one.channel === pool.channel,
      )!.id;
    const pools = day.pools.map((pool) => ({ ...pool, id: idOf(pool) }));
    await tx.sql`
      insert into scheduling.change_pool (proposal_id, pool_id, on_date, seats_before, seats_after)
      select ${proposalId}::uuid, r.id, ${day.date}::date, r.before, r.after
      from jsonb_to_recordset(${JSON.stringify(pools)}::jsonb) as r(id uuid, before int, after int)`;
    await setSeats(
      tx,
      this.#engine,
      pools
        .filter((pool) => pool.before !== pool.after || pool.promised > 0)
        .map((pool) => ({ poolId: pool.id, seats: pool.after - pool.promised })),
    );
  }
}
