import type { Transaction } from '#kernel';
import { actingStaff } from '../ticket/take-step.ts';

export type AlarmStepName = 'raised' | 'raised-again' | 'coming' | 'settled' | 'false-alarm';

/** Keeps what somebody did about an alarm; false when the same person had said the same before. */
export const noteAlarm = async (
  { sql, now }: Transaction,
  alarmId: string,
  step: AlarmStepName,
  note: string | null = null,
): Promise<boolean> => {
  const kept = await sql`
    insert into queueing.alarm_step (alarm_id, step, at, staff_id, note)
    values (${alarmId}, ${step}, ${now}, ${actingStaff()}, ${note})
    on conflict (alarm_id, staff_id) where step = 'coming' do nothing
    returning id`;
  return kept.length > 0;
};
