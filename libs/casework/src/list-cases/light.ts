import type { CaseRow } from '../steps/case-row.ts';
import type { WorkingDays } from '../deadline/working-calendar.ts';

/** How pressing an open case is; `paused` while the applicant completes the papers. */
export type Light = 'late' | 'near' | 'ok' | 'paused';

/** What is due by the end of the next working day is near. */
export const nearUntil = (today: Temporal.PlainDate, zone: string, days: WorkingDays): Temporal.Instant =>
  days.after(today, 1).add({ days: 1 }).toZonedDateTime(zone).toInstant();

export const lightOf = (
  { state, deadline_at }: Pick<CaseRow, 'state' | 'deadline_at'>,
  now: Temporal.Instant,
  near: Temporal.Instant,
): Light | null => {
  if (state === 'done' || state === 'returned' || state === 'withdrawn') return null;
  if (state === 'supplement') return 'paused';
  if (Temporal.Instant.compare(deadline_at, now) < 0) return 'late';
  return Temporal.Instant.compare(deadline_at, near) <= 0 ? 'near' : 'ok';
};
