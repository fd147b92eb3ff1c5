import { Injectable } from '@nestjs/common';
import { Database, DomainError, runInContext, UnitOfWork, type Transaction, type Verdict } from '#kernel';
import { Bookables } from '../../registry.ts';
import type { MoveSeats, SeatChannel, SeatOutcome, StandingBooking } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { findMove, type BulkMove } from '../bulk-move.ts';
import { computePlan, writeItems } from '../compute-plan.ts';
import { announceMoves } from './announce-moves.ts';
import { dueItems, noteItems, type DueItem } from './items.ts';

const BATCH = 200;
const MOST_ATTEMPTS = 4;
/** Longer than anybody may keep seats without confirming. */
const LATECOMERS = { minutes: 10 };

/** Refusals after which another seat may still be found. */
const seatIsGone = new Set([
  'scheduling.slot-full',
  'scheduling.day-closed',
  'scheduling.slot-past',
  'scheduling.slot-not-found',
]);

/** One batch of the oldest open move: each person's old and new seat change hands, and what came of it is noted, in one commit. */
@Injectable()
export class WorkBulkMoves {
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #engine: SeatEngine;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, database: Database, engine: SeatEngine, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#engine = engine;
    this.#bookables = bookables;
  }

  /** @returns how many people were worked on; 0 when there is nothing to do. */
  async run(batch = BATCH): Promise<number> {
    const [open] = await this.#database.sql<{ id: string; staff: string | null }>`
      select id, confirmed_by_staff_id as staff from scheduling.bulk_move
      where state in ('running', 'undoing') order by confirmed_at limit 1`;
    if (!open) return this.#unitOfWork.run((tx) => this.#lookAgain(tx));
    // The history of a booking names who confirmed the move, not the process that carried it out.
    const actor = { kind: 'staff' as const, id: open.staff, permissions: [] };
    return runInContext({ correlationId: `bulk-move-${open.id}`, actor, from: null }, () =>
      this.#workOn(open.id, batch),
    );
  }

  /** One person whose move fails must not keep the others waiting: a batch that fails is tried one by one. */
  async #workOn(id: string, batch: number): Promise<number> {
    try {
      return await this.#unitOfWork.run((tx) => this.#turn(tx, id, batch));
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (batch > 1) return this.#workOn(id, 1);
      return this.#unitOfWork.run((tx) => this.#passOver(tx, id, error));
    }
  }

  async #passOver(tx: Transaction, id: string, error: unknown): Promise<number> {
    const move = await findMove(tx.sql, id);
    const isUndoing = move.state === 'undoing';
    const [item] = await dueItems(tx.sql, id, isUndoing ? 'moved' : 'planned', 1);
    if (!item) throw error;
    await noteItems(tx.sql, id, [{ ...item, why: 'failed' }], isUndoing ? 'undo-refused' : 'gone');
    return 1;
  }

  async #turn(tx: Transaction, id: string, batch: number): Promise<number> {
    const mine = await tx.sql`
      select from scheduling.bulk_move where id = ${id} and state in ('running', 'undoing') for update skip locked`;
    if (mine.length === 0) return 0;
    const move = await findMove(tx.sql, id);
    if (move.state === 'undoing') return this.#undo(tx, move, batch);
    const items = await dueItems(tx.sql, id, 'planned', batch);
    return items.length > 0 ? this.#carryOut(tx, move, items) : this.#finish(tx, move);
  }

  async #carryOut(tx: Transaction, move: BulkMove, items: readonly DueItem[]): Promise<number> {
    // Whose first appointment has another day by now needs another plan.
    const fitting = items.filter((item) => item.firstNow === item.firstOn);
    const verdicts = await this.#engine.runAll(
      tx,
      fitting.map((item) => commandOf(move, item, { from: item.fromSlotId, to: item.toSlotId })),
    );
    const sorted = sort(fitting, verdicts);
    await noteItems(tx.sql, move.id, sorted.done, 'moved');
    await noteItems(tx.sql, move.id, sorted.gone, 'gone');
    await announceMoves(tx, this.#bookables, move, sorted.done);
    const again = [...items.filter((item) => !fitting.includes(item)), ...sorted.seatless];
    if (again.length > 0) await this.#planAgain(tx, move, again);
    return items.length;
  }

  async #planAgain(tx: Transaction, move: BulkMove, items: readonly DueItem[]): Promise<void> {
    const tired = items.filter((item) => item.attempts + 1 >= MOST_ATTEMPTS);
    const fresh = items.filter((item) => item.attempts + 1 < MOST_ATTEMPTS);
    await noteItems(
      tx.sql,
      move.id,
      tired.map((item) => ({ ...item, why: 'no-seat' })),
      'unplaceable',
    );
    const plan = await computePlan(tx.sql, this.#bookables, move, tx.now, {
      bookingIds: fresh.map((item) => item.bookingId),
    });
    await writeItems(tx.sql, move.id, plan);
    const planned = new Set(plan.bookings.map((booking) => booking.bookingId));
    await noteItems(
      tx.sql,
      move.id,
      fresh.filter((item) => !planned.has(item.bookingId)).map((item) => ({ ...item, why: 'changed' })),
      'gone',
    );
  }

  /** Whoever booked while the run went on is planned too; only then it is over. */
  async #finish(tx: Transaction, move: BulkMove): Promise<number> {
    const late = await computePlan(tx.sql, this.#bookables, move, tx.now, { notIn: move.id });
    await writeItems(tx.sql, move.id, late);
    if (late.outcomes.some((one) => one.outcome === 'moves')) return late.outcomes.length;
    await tx.sql`
      update scheduling.bulk_move set state = 'done', finished_at = ${tx.now} where id = ${move.id}`;
    tx.audit({ action: 'scheduling.bulk-move-finished', personId: null, facts: { moveId: move.id } });
    return 1;
  }

  /**
   * Who was choosing by the old rule when the new one came may have confirmed after the run: some minutes
   * after it, the scope is looked through once more.
   */
  async #lookAgain(tx: Transaction): Promise<number> {
    const [done] = await tx.sql<{ id: string }>`
      update scheduling.bulk_move set looked_again_at = ${tx.now} where id = (
        select m.id from scheduling.bulk_move m
        where m.state = 'done' and m.looked_again_at is null and m.finished_at <= ${tx.now.subtract(LATECOMERS)}::timestamptz
          and not exists (select from scheduling.bulk_move o
            where o.centre_id = m.centre_id and o.state in ('running', 'paused', 'undoing'))
        order by m.number limit 1 for update skip locked)
      returning id`;
    if (!done) return 0;
    const move = await findMove(tx.sql, done.id);
    const late = await computePlan(tx.sql, this.#bookables, move, tx.now, { notIn: move.id });
    await writeItems(tx.sql, move.id, late);
    if (late.outcomes.some((one) => one.outcome === 'moves')) {
      await tx.sql`update scheduling.bulk_move set state = 'running' where id = ${move.id}`;
    }
    return 1;
  }

  /** In the opposite order, so that everybody's old seat is left by who came after them. */
  async #undo(tx: Transaction, move: BulkMove, batch: number): Promise<number> {
    const items = await dueItems(tx.sql, move.id, 'moved', batch);
    if (items.length === 0) {
      await tx.sql`
        update scheduling.bulk_move set state = 'undone', undone_at = ${tx.now} where id = ${move.id}`;
      return 1;
    }
    const isKnown = Temporal.Instant.compare(tx.now, move.noticeAt!) >= 0;
    const verdicts = await this.#engine.runAll(
      tx,
      items.map((item) => commandOf(move, item, { from: item.toSlotId, to: item.fromSlotId }, isKnown)),
    );
    const { done, seatless, gone } = sort(items, verdicts);
    await noteItems(tx.sql, move.id, done, 'undone');
    await noteItems(tx.sql, move.id, [...seatless, ...gone], 'undo-refused');
    return items.length;
  }
}

const commandOf = (
  move: BulkMove,
  item: DueItem,
  slots: { from: string; to: string },
  isAnnounced = false,
): MoveSeats => ({
  kind: 'move',
  moves: [{ bookingId: item.bookingId, slotId: slots.to, channel: item.kind.split('|')[1] as SeatChannel }],
  why: 'by-office',
  reason: move.definition.title,
  isAnnounced,
  assertAllowed: (_now: Temporal.Instant, bookings: readonly StandingBooking[]) => {
    if (bookings.some((booking) => booking.slotId !== slots.from)) {
      throw new DomainError('scheduling.moved-meanwhile', 'conflict');
    }
  },
});

const sort = (items: readonly DueItem[], verdicts: readonly Verdict<SeatOutcome>[]) => {
  const done: DueItem[] = [];
  const seatless: (DueItem & { why: string })[] = [];
  const gone: (DueItem & { why: string })[] = [];
  items.forEach((item, at) => {
    const verdict = verdicts[at]!;
    if ('done' in verdict) done.push(item);
    else if (!(verdict.refused instanceof DomainError)) throw verdict.refused;
    else {
      const why = verdict.refused.code.replace('scheduling.', '');
      (seatIsGone.has(verdict.refused.code) ? seatless : gone).push({ ...item, why });
    }
  });
  return { done, seatless, gone };
};
