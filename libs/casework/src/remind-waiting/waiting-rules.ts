import type { SqlTag } from '#kernel';
import type { WaitingRule } from '../kinds/case-kinds.ts';

interface RuleRow {
  effective_from: string;
  remind_after_days: number[];
  lapses_after_months: number;
  basis: string;
}

/** What holds for a case that was answered on this day. */
export const waitingRuleOn = async (
  sql: SqlTag,
  department: string,
  on: Temporal.PlainDate,
): Promise<WaitingRule | undefined> => {
  const [row] = await sql<RuleRow>`
    select effective_from::text as effective_from, remind_after_days, lapses_after_months, basis
    from casework.waiting_rule where department = ${department} and effective_from <= ${on.toString()}::date
    order by effective_from desc limit 1`;
  return (
    row && {
      effectiveFrom: row.effective_from,
      remindAfterDays: row.remind_after_days,
      lapsesAfterMonths: row.lapses_after_months,
      basis: row.basis,
    }
  );
};
