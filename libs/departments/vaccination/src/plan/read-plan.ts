import type { SqlTag } from '#kernel';

export interface PlanRow {
  /** First day of the month from which it holds. */
  effectiveFrom: string;
  monthly: number;
  label: string;
}

/** What the office counted by hand in a stretch of days, before this system or beside it. */
export interface HandCount {
  from: string;
  to: string;
  first: number;
  second: number;
}

export const readPlan = (sql: SqlTag): Promise<PlanRow[]> => sql<PlanRow>`
  select effective_from::text as "effectiveFrom", monthly, label from vaccination.plan order by effective_from`;

/** Months from one to the other with the plan of each; 0 before the first row and after the plan's end. */
export const plannedMonths = (
  plan: readonly PlanRow[],
  from: Temporal.PlainDate,
  closing: Temporal.PlainDate,
): Map<string, number> => {
  const months = new Map<string, number>();
  const last = closing.toPlainYearMonth();
  for (
    let month = from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    const first = month.toPlainDate({ day: 1 }).toString();
    months.set(month.toString(), plan.findLast((row) => row.effectiveFrom <= first)?.monthly ?? 0);
  }
  return months;
};

/** The office's figures are sums since the beginning: a count of a stretch is what was added to the figure before. */
export const readHandCounts = async (sql: SqlTag, from: Temporal.PlainDate): Promise<HandCount[]> => {
  const rows = await sql<{ to: string; first: number; second: number }>`
    select f.as_of::text as to, f.value as first, s.value as second
    from vaccination.figure f join vaccination.figure s on s.as_of = f.as_of and s.name = 'second-doses'
    where f.name = 'first-doses' order by f.as_of`;
  return rows.map((row, at) => {
    const before = rows[at - 1];
    return {
      from: before ? Temporal.PlainDate.from(before.to).add({ days: 1 }).toString() : from.toString(),
      to: row.to,
      first: row.first - (before?.first ?? 0),
      second: row.second - (before?.second ?? 0),
    };
  });
};

export const readGoal = async (sql: SqlTag): Promise<number | null> => {
  const [row] = await sql<{ value: number }>`
    select value from vaccination.figure where name = 'goal-doses' order by as_of desc limit 1`;
  return row?.value ?? null;
};
