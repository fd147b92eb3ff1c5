import { StaffDirectory } from '#identity';
import type { SqlTag } from '#kernel';
import type { WordingLine } from './wording-line.ts';

export type VersionState = 'in-force' | 'coming' | 'past' | 'withdrawn';

/** One version of a line, as the editor and the history show it. */
export interface VersionView {
  id: string;
  version: number;
  state: VersionState;
  /** Null where the version ends the line. */
  body: string | null;
  templateCode: string | null;
  effectiveFrom: string;
  madeAt: string;
  /** Null came with the installation. */
  madeBy: string | null;
  reason: string | null;
  withdrawn: { at: string; by: string | null; reason: string | null } | null;
}

export interface VersionRow {
  id: string;
  version: number;
  state: VersionState;
  body: string | null;
  template_code: string | null;
  effective_from: string;
  made_at: string;
  made_by: string | null;
  reason: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
  total: number;
}

/** Versions of a line, the latest change first; what is coming and in force can be asked for alone. */
export const versionsOf = (
  sql: SqlTag,
  now: Temporal.Instant,
  line: WordingLine,
  { isOver, limit, offset }: { isOver: boolean; limit: number; offset: number },
): Promise<VersionRow[]> => sql<VersionRow>`
  select *, count(*) over ()::int as total from (
    select t.id, t.version, t.body, t.template_code, t.effective_from, t.made_at, t.made_by, t.reason,
           w.made_at as withdrawn_at, w.made_by as withdrawn_by, w.reason as withdrawn_reason,
           case when w.id is not null then 'withdrawn'
                when t.effective_from > ${now} then 'coming'
                when row_number() over (partition by w.id is null and t.effective_from <= ${now}
                                        order by t.effective_from desc, t.version desc) = 1 then 'in-force'
                else 'past' end as state
    from notifications.template t left join notifications.template w on w.withdraws = t.id
    where t.purpose = ${line.purpose} and t.scope = ${line.scope} and t.language = ${line.language}
      and t.channel = ${line.channel} and t.centre_code is not distinct from ${line.centreCode}::text
      and t.withdraws is null) versions
  where ${isOver} or state in ('in-force', 'coming')
  order by version desc limit ${limit} offset ${offset}`;

const written = (instant: string): string => Temporal.Instant.from(instant).toString();

export const versionViews = async (
  staff: StaffDirectory,
  rows: readonly VersionRow[],
): Promise<VersionView[]> => {
  const people = await staff.describe(
    rows.flatMap((row) => [row.made_by ?? [], row.withdrawn_by ?? []].flat()),
  );
  const nameOf = (id: string | null) => people.get(id ?? '')?.displayName ?? null;
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state,
    body: row.body,
    templateCode: row.template_code,
    effectiveFrom: written(row.effective_from),
    madeAt: written(row.made_at),
    madeBy: nameOf(row.made_by),
    reason: row.reason,
    withdrawn: row.withdrawn_at
      ? { at: written(row.withdrawn_at), by: nameOf(row.withdrawn_by), reason: row.withdrawn_reason }
      : null,
  }));
};
