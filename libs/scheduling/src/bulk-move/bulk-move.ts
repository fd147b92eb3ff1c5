import { DomainError, type SqlTag } from '#kernel';
import type { Centre } from '../centre/centre.ts';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import type { MoveDefinition, RuleRow } from './definition.ts';
import type { MoveCounts, WeekLoad } from './plan/count-moves.ts';

export type MoveState = 'proposed' | 'running' | 'paused' | 'done' | 'undoing' | 'undone' | 'dropped';
export type ItemState = 'planned' | 'moved' | 'stays' | 'unplaceable' | 'gone' | 'undone' | 'undo-refused';

/** A bulk move as it is stored. */
export interface BulkMove {
  id: string;
  number: number;
  centre: Centre;
  state: MoveState;
  definition: MoveDefinition;
  counts: MoveCounts;
  weeks: WeekLoad[];
  rulesBefore: { row: RuleRow; before: RuleRow | null }[] | null;
  neededUntilOn: string | null;
  publishedUntilOn: string | null;
  proposedAt: Temporal.Instant;
  noticeText: string | null;
  noticeAt: Temporal.Instant | null;
  tellAt: Temporal.Instant | null;
  confirmedAt: Temporal.Instant | null;
  confirmedByStaffId: string | null;
  finishedAt: Temporal.Instant | null;
  undoneAt: Temporal.Instant | null;
}

interface Row {
  id: string;
  number: number;
  centre_code: string;
  state: MoveState;
  title: string;
  scope_by: MoveDefinition['scopeBy'];
  scope_from: string;
  scope_to: string | null;
  services: MoveDefinition['services'];
  direction: MoveDefinition['direction'];
  shifts: MoveDefinition['shifts'];
  within_days: number;
  notice_days: number;
  rules: RuleRow[];
  rules_before: BulkMove['rulesBefore'];
  counts: MoveCounts;
  weeks: WeekLoad[];
  needed_until_on: string | null;
  published_until_on: string | null;
  proposed_at: string;
  notice_text: string | null;
  notice_at: string | null;
  tell_at: string | null;
  confirmed_at: string | null;
  confirmed_by_staff_id: string | null;
  finished_at: string | null;
  undone_at: string | null;
}

/**
 * A bulk move of a centre that the caller may work for.
 * @throws DomainError `scheduling.move-not-found`
 */
export const findMove = async (sql: SqlTag, id: string): Promise<BulkMove> => {
  const [row] = await sql<Row>`
    select m.id, m.number, m.state, m.title, m.scope_by, m.scope_from::text as scope_from, m.scope_to::text as scope_to,
      m.services, m.direction, m.shifts, m.within_days, m.notice_days, m.rules, m.rules_before, m.counts, m.weeks,
      m.needed_until_on::text as needed_until_on, m.published_until_on::text as published_until_on, m.proposed_at,
      m.notice_text, m.notice_at, m.tell_at, m.confirmed_at, m.confirmed_by_staff_id, m.finished_at, m.undone_at,
      c.code as centre_code
    from scheduling.bulk_move m join scheduling.centre c on c.id = m.centre_id where m.id = ${id}`;
  if (!row) throw new DomainError('scheduling.move-not-found', 'not-found');
  return moveOf(row, await centreInScope(sql, row.centre_code));
};

/** Locks first, so that what is read afterwards stays true. */
export const findMoveForChange = async (sql: SqlTag, id: string): Promise<BulkMove> => {
  await sql`select from scheduling.bulk_move where id = ${id} for update`;
  return findMove(sql, id);
};

/** @throws DomainError `scheduling.move-not-so` when it is in none of these states. */
export const assertState = (move: BulkMove, ...states: MoveState[]): void => {
  if (!states.includes(move.state)) {
    throw new DomainError('scheduling.move-not-so', 'conflict', { state: move.state });
  }
};

const at = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

const moveOf = (row: Row, centre: Centre): BulkMove => ({
  id: row.id,
  number: row.number,
  centre,
  state: row.state,
  definition: {
    title: row.title,
    scopeBy: row.scope_by,
    scopeFrom: row.scope_from,
    scopeTo: row.scope_to,
    services: row.services,
    direction: row.direction,
    shifts: row.shifts,
    withinDays: row.within_days,
    noticeDays: row.notice_days,
    rules: row.rules,
  },
  counts: row.counts,
  weeks: row.weeks,
  rulesBefore: row.rules_before,
  neededUntilOn: row.needed_until_on,
  publishedUntilOn: row.published_until_on,
  proposedAt: Temporal.Instant.from(row.proposed_at),
  noticeText: row.notice_text,
  noticeAt: at(row.notice_at),
  tellAt: at(row.tell_at),
  confirmedAt: at(row.confirmed_at),
  confirmedByStaffId: row.confirmed_by_staff_id,
  finishedAt: at(row.finished_at),
  undoneAt: at(row.undone_at),
});
