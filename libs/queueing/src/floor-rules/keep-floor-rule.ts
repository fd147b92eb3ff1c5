import type { Transaction } from '#kernel';
import type { DatedFloorRule } from './floor-rule.ts';

/** Writes a decision below those before it; nothing that was decided is changed. */
export const keepFloorRule = async (
  { sql, now }: Transaction,
  centreCode: string,
  rule: DatedFloorRule,
  decided: { reason: string; by: string | null },
): Promise<{ id: string }> => {
  const [row] = await sql<{ id: string }>`
    insert into queueing.floor_rule (
      centre_code, valid_from, early_minutes, late_minutes, assisted_every, booked_every, assisted_from_age, assisted_needs,
      wait_target_minutes, recall_seconds, calls_before_missed, away_minutes, stay_minutes, long_stay_minutes,
      stay_extensions,
      near_people, near_minutes, alarm_kinds,
      reason, decided_at, decided_by)
    values (
      ${centreCode}, ${rule.validFrom}::date, ${rule.earlyMinutes}, ${rule.lateMinutes}, ${rule.assistedEvery}, ${rule.bookedEvery},
      ${rule.assistedFromAge}, ${rule.assistedNeeds}, ${rule.waitTargetMinutes}, ${rule.recallSeconds},
      ${rule.callsBeforeMissed}, ${rule.awayMinutes}, ${rule.stayMinutes}, ${rule.longStayMinutes},
      ${rule.stayExtensions},
      ${rule.nearPeople}, ${rule.nearMinutes},
      ${JSON.stringify(rule.alarmKinds)}::jsonb, ${decided.reason}, ${now}, ${decided.by})
    returning id`;
  return row!;
};
