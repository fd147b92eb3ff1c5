import type { StaffDirectory } from '#identity';
import type { SqlTag, Vault } from '#kernel';
import type { CaseKinds } from '../kinds/case-kinds.ts';
import type { CaseResult, CaseState, StepName } from './case-states.ts';

export interface HistoryLine {
  sequence: number;
  kind: 'receive' | StepName;
  at: string;
  /** Name of the member of staff; null for the applicant and the system. */
  by: string | null;
  byApplicant: boolean;
  state: CaseState;
  unit: string;
  handler: string | null;
  note: string | null;
  deadlineBefore: string | null;
  deadlineAfter: string | null;
  result: CaseResult | null;
}

interface StepRow {
  sequence: number;
  kind: HistoryLine['kind'];
  at: string;
  actor_kind: string;
  actor_id: string | null;
  state: CaseState;
  unit_code: string;
  handler_id: string | null;
  note_sealed: string | null;
  deadline_before_at: string | null;
  deadline_after_at: string | null;
  result: CaseResult | null;
}

const instant = (at: string | null) => at && Temporal.Instant.from(at).toString();

/** What happened to a case, the first step first. */
export const readHistory = async (
  sql: SqlTag,
  vault: Vault,
  directory: StaffDirectory,
  kinds: CaseKinds,
  caseId: string,
): Promise<HistoryLine[]> => {
  const rows = await sql<StepRow>`
    select sequence, kind, at, actor_kind, actor_id, state, unit_code, handler_id, note_sealed, deadline_before_at,
      deadline_after_at, result
    from casework.step where case_id = ${caseId} order by sequence`;
  const ids = rows.flatMap((row) => [
    row.handler_id ?? [],
    row.actor_kind === 'staff' ? (row.actor_id ?? []) : [],
  ]);
  const staff = await directory.describe(ids.flat());
  return rows.map((row) => ({
    sequence: row.sequence,
    kind: row.kind,
    at: instant(row.at)!,
    by: (row.actor_id && staff.get(row.actor_id)?.displayName) ?? null,
    byApplicant: row.actor_kind === 'resident',
    state: row.state,
    unit: kinds.unit(row.unit_code)?.label ?? row.unit_code,
    handler: (row.handler_id && staff.get(row.handler_id)?.displayName) ?? null,
    note: row.note_sealed && vault.open(row.note_sealed),
    deadlineBefore: instant(row.deadline_before_at),
    deadlineAfter: instant(row.deadline_after_at),
    result: row.result,
  }));
};
