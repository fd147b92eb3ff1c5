import { currentContext, DomainError, violatedConstraint, type Transaction, type Vault } from '#kernel';
import type { CaseRow } from './case-row.ts';
import { mayTake, type CaseState, type StepName } from './case-states.ts';

export interface CaseStep {
  name: StepName;
  /** In the words of whoever does it; sealed, because it may speak of the applicant. */
  note?: string | null | undefined;
  change: Partial<
    Pick<
      CaseRow,
      | 'state'
      | 'result'
      | 'unit_code'
      | 'handler_id'
      | 'extensions'
      | 'deadline_at'
      | 'deadline_on'
      | 'stage_code'
    >
  > & { left_when_paused?: number | null };
}

const refused = (row: CaseRow): DomainError =>
  new DomainError('casework.case-changed', 'conflict', { number: row.number, state: row.state });

/**
 * Takes a case one step further and keeps what happened. Nothing is locked before: the number of the step belongs to
 * whoever writes it first, and the other one is refused.
 * @throws `casework.step-not-possible`, `casework.case-changed`
 */
export const takeStep = async (
  { sql, now }: Transaction,
  vault: Vault,
  row: CaseRow,
  { name, note, change }: CaseStep,
): Promise<CaseRow> => {
  if (!mayTake(row.state, name))
    throw new DomainError('casework.step-not-possible', 'conflict', { state: row.state, step: name });
  const { actor } = currentContext();
  const state: CaseState = change.state ?? row.state;
  const isClosing = state === 'done' || state === 'returned' || state === 'withdrawn';
  const after: CaseRow = {
    ...row,
    left_when_paused: null,
    ...change,
    state,
    version: row.version + 1,
    closed_at: isClosing ? (row.closed_at ?? now.toString()) : null,
  };
  if (state === 'supplement') after.left_when_paused ??= row.left_when_paused;
  const moved =
    Temporal.Instant.compare(after.deadline_at, row.deadline_at) === 0
      ? null
      : { before: row.deadline_at, after: after.deadline_at };
  try {
    await sql`
      insert into casework.step (case_id, sequence, kind, at, actor_kind, actor_id, state, unit_code, handler_id,
        note_sealed, deadline_before_at, deadline_after_at, result, stage_code)
      values (${row.id}, ${after.version}, ${name}, ${now}, ${actor.kind}, ${actor.id}, ${state}, ${after.unit_code},
              ${after.handler_id}, ${note ? vault.seal(note) : null}, ${moved?.before ?? null}, ${moved?.after ?? null},
              ${after.result}, ${name === 'advance' || name === 'step-back' ? after.stage_code : null})`;
    await sql`
      update casework.case set state = ${state}, result = ${after.result}, unit_code = ${after.unit_code},
        handler_id = ${after.handler_id}, extensions = ${after.extensions}, deadline_at = ${after.deadline_at},
        deadline_on = ${after.deadline_on}, left_when_paused = ${after.left_when_paused},
        closed_at = ${after.closed_at}, stage_code = ${after.stage_code},
        version = ${after.version}
      where id = ${row.id}`;
  } catch (error) {
    const violated = violatedConstraint(error);
    if (violated === 'step_once' || violated === 'case_states') throw refused(row);
    throw error;
  }
  return after;
};
