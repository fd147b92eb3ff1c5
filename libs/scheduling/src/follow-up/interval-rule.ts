import type { SqlTag } from '#kernel';

export interface IntervalRule {
  minDays: number;
  label: string;
}

/** The least days between an appointment and its follow-up, as in force on the day of the first one. */
export const intervalRuleFor = async (
  sql: SqlTag,
  followUpServiceCode: string,
  firstOn: Temporal.PlainDate,
): Promise<IntervalRule | undefined> => {
  const [row] = await sql<{ min_days: number; label: string }>`
    select min_days, label from scheduling.interval_rule
    where service_code = ${followUpServiceCode} and effective_from <= ${firstOn}::date
    order by effective_from desc limit 1`;
  return row && { minDays: row.min_days, label: row.label };
};
