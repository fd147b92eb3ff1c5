import type { SqlTag } from '#kernel';
import { policyValue } from '../../centre/policy.ts';
import type { IntervalRule } from '../../follow-up/interval-rule.ts';

// Read in the caller's transaction: one that waited for the rules in memory would need a second connection.

/** The least days between an appointment and its follow-up, as in force on the day of the first one. */
export const intervalOn = async (
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

export interface StandbyPolicies {
  /** How long an offered seat is kept for one person. */
  offerMinutes: number;
  /** How long somebody who accepts is given to come. */
  travelMinutes: number;
  /** How long somebody who accepted and did not come is kept out of the line. */
  barDays: number;
  /** How long after the arrive time a seat is offered to the line; undefined where the office does not do so. */
  lateReleaseMinutes: number | undefined;
}

/** The rules in force on a day, as they are published. */
export const standbyPolicies = async (
  sql: SqlTag,
  centreId: string,
  on: Temporal.PlainDate,
): Promise<StandbyPolicies> => ({
  offerMinutes: (await policyValue(sql, centreId, 'standby-offer-minutes', on)) ?? 10,
  travelMinutes: (await policyValue(sql, centreId, 'standby-travel-minutes', on)) ?? 30,
  barDays: (await policyValue(sql, centreId, 'standby-bar-days', on)) ?? 14,
  lateReleaseMinutes: await policyValue(sql, centreId, 'late-release-minutes', on),
});
