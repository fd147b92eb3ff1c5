import type { Transaction } from '#kernel';
import type { DatedWalkInRule } from './walk-in-rule.ts';

/** Writes a decision below those before it; nothing that was decided is changed. */
export const keepWalkInRule = async (
  { sql, now }: Transaction,
  centreCode: string,
  rule: DatedWalkInRule,
  decided: { reason: string; by: string | null },
): Promise<{ id: string }> => {
  const [row] = await sql<{ id: string }>`
    insert into queueing.walk_in_rule
      (centre_code, service_code, valid_from, hours, most_per_hour, most_per_day, is_from_home, home_least_waiting,
       home_grace_minutes, reason, decided_at, decided_by)
    values (${centreCode}, ${rule.serviceCode}, ${rule.validFrom}::date, ${JSON.stringify(rule.hours)}::jsonb,
            ${rule.mostPerHour}, ${rule.mostPerDay}, ${rule.isFromHome}, ${rule.homeLeastWaiting},
            ${rule.homeGraceMinutes}, ${decided.reason}, ${now}, ${decided.by})
    returning id`;
  return row!;
};

/** The first rules of a centre; a day on which an official has decided since is left alone. */
export const keepUnlessDecided = async (
  tx: Transaction,
  centreCode: string,
  rule: DatedWalkInRule,
): Promise<void> => {
  const decided = await tx.sql`
    select 1 from queueing.walk_in_rule
    where centre_code = ${centreCode} and service_code = ${rule.serviceCode}
      and valid_from = ${rule.validFrom}::date limit 1`;
  if (decided.length === 0)
    await keepWalkInRule(tx, centreCode, rule, { reason: '개소 시 운영 기준', by: null });
};
