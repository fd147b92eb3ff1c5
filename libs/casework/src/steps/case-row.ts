import { currentContext, DomainError, type SqlTag, type Transaction } from '#kernel';
import type { CaseKinds, CaseOffice } from '../kinds/case-kinds.ts';
import type { Deadline, TermUnit } from '../deadline/deadline.ts';
import type { CaseResult, CaseState } from './case-states.ts';

/** A case as it stands: what somebody asked for, who answers it, and until when. */
export interface CaseRow {
  id: string;
  number: string;
  department: string;
  office_code: string;
  kind_code: string;
  unit_code: string;
  handler_id: string | null;
  person_id: string | null;
  subject_sealed: string;
  channel: 'counter' | 'phone' | 'post' | 'online';
  is_told: boolean;
  state: CaseState;
  result: CaseResult | null;
  version: number;
  term_unit: TermUnit;
  extensions: number;
  received_at: string;
  deadline_at: string;
  deadline_on: string;
  left_when_paused: number | null;
  closed_at: string | null;
  stage_code: string | null;
}

export const findCase = async (sql: SqlTag, id: string): Promise<CaseRow | undefined> => {
  const [row] = await sql<CaseRow>`
    select id, number, department, office_code, kind_code, unit_code, handler_id, person_id, subject_sealed, channel,
      is_told, state, result, version, term_unit, extensions, received_at, deadline_at,
      deadline_on::text as deadline_on, left_when_paused, closed_at, stage_code
    from casework.case where id = ${id}`;
  return row;
};

/**
 * The case, if it is of this department and stands as the person saw it.
 * @throws `casework.case-not-found`, `casework.case-changed`
 */
export const readCase = async ({ sql }: Pick<Transaction, 'sql'>, id: string, department: string) => {
  const row = await findCase(sql, id);
  if (!row || row.department !== department) throw new DomainError('casework.case-not-found', 'not-found');
  const { seenRevision } = currentContext();
  if (seenRevision !== undefined && seenRevision !== row.version)
    throw new DomainError('casework.case-changed', 'conflict', { number: row.number, state: row.state });
  return row;
};

export const deadlineOfRow = (row: Pick<CaseRow, 'deadline_at' | 'deadline_on'>): Deadline => ({
  at: Temporal.Instant.from(row.deadline_at),
  on: Temporal.PlainDate.from(row.deadline_on),
});

/** What every event about a case tells. */
export const caseFacts = (kinds: CaseKinds, row: CaseRow) => {
  const { code, name, phone, zone }: CaseOffice = kinds.office(row.office_code)!;
  const { label } = kinds.kind(row.kind_code);
  const unit = kinds.unit(row.unit_code);
  return {
    caseId: row.id,
    number: row.number,
    version: row.version,
    personId: row.person_id,
    department: row.department,
    office: { code, name, phone, zone },
    kind: { code: row.kind_code, label },
    unit: { code: row.unit_code, label: unit?.label ?? name, phone: unit?.phone ?? phone },
    isTold: row.is_told,
    deadlineOn: row.deadline_on,
    deadlineAt: Temporal.Instant.from(row.deadline_at).toString(),
    termUnit: row.term_unit,
  };
};
