import { newId, type SqlTag } from '#kernel';
import type { SurveyRule } from './survey.ts';

/** A rule as it was decided. */
export interface DecidedRule extends SurveyRule {
  id: string;
  reason: string;
  decidedAt: string;
}

export interface Decision {
  reason: string;
  by: string | null;
}

interface RuleRow {
  id: string;
  effective_from: string;
  is_on: boolean;
  call_after_minutes: number;
  calls_most: number;
  call_again_minutes: number;
  asks_from: string;
  asks_until: string;
  not_again_days: number;
  reason: string;
  decided_at: string;
}

/** The newest first; of two for one day the later decision holds. */
export const rulesOf = async (sql: SqlTag, survey: string): Promise<DecidedRule[]> => {
  const rows = await sql<RuleRow>`
    select id, effective_from::text as effective_from, is_on, call_after_minutes, calls_most, call_again_minutes,
      to_char(asks_from, 'HH24:MI') as asks_from, to_char(asks_until, 'HH24:MI') as asks_until, not_again_days, reason,
      decided_at
    from surveys.rule where survey_code = ${survey} order by effective_from desc, decided_at desc, id desc limit 100`;
  return rows.map((row) => ({
    id: row.id,
    effectiveFrom: row.effective_from,
    isOn: row.is_on,
    callAfterMinutes: row.call_after_minutes,
    callsMost: row.calls_most,
    callAgainMinutes: row.call_again_minutes,
    asksFrom: row.asks_from,
    asksUntil: row.asks_until,
    notAgainDays: row.not_again_days,
    reason: row.reason,
    decidedAt: Temporal.Instant.from(row.decided_at).toString(),
  }));
};

export const ruleInForce = async (
  sql: SqlTag,
  survey: string,
  on: Temporal.PlainDate,
): Promise<DecidedRule | undefined> =>
  (await rulesOf(sql, survey)).find(({ effectiveFrom }) => effectiveFrom <= on.toString());

export const keepRule = async (
  { sql, now }: { sql: SqlTag; now: Temporal.Instant },
  survey: string,
  rule: SurveyRule,
  { reason, by }: Decision,
): Promise<string> => {
  const id = newId();
  await sql`
    insert into surveys.rule (id, survey_code, effective_from, is_on, call_after_minutes, calls_most, call_again_minutes,
      asks_from, asks_until, not_again_days, reason, decided_by, decided_at)
    values (${id}, ${survey}, ${rule.effectiveFrom}::date, ${rule.isOn}, ${rule.callAfterMinutes}, ${rule.callsMost},
      ${rule.callAgainMinutes}, ${rule.asksFrom}::time, ${rule.asksUntil}::time, ${rule.notAgainDays}, ${reason}, ${by},
      ${now})`;
  return id;
};
