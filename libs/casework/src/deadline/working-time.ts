import type { WorkingDays } from './working-calendar.ts';

// Eight hours: 09–18 without the hour at noon (지방공무원 복무규정 §2).
const SPANS = [
  [9 * 60, 12 * 60],
  [13 * 60, 18 * 60],
] as const;

const minuteOf = (local: Temporal.ZonedDateTime): number =>
  local.hour * 60 + local.minute + (local.second + local.millisecond / 1_000) / 60;

/** Working minutes of the day from `minute` on. */
const leftOfDay = (minute: number): number =>
  SPANS.reduce((sum, [from, to]) => sum + Math.max(0, to - Math.max(from, minute)), 0);

/** The instant at which `minutes` of office hours have passed since `from`. */
export const afterWorkingMinutes = (
  from: Temporal.ZonedDateTime,
  minutes: number,
  days: WorkingDays,
): Temporal.ZonedDateTime => {
  let left = minutes;
  for (let day = from.toPlainDate(), minute = minuteOf(from); ; day = day.add({ days: 1 }), minute = 0) {
    if (!days.isWorking(day)) continue;
    if (left > leftOfDay(minute)) {
      left -= leftOfDay(minute);
      continue;
    }
    for (const [opens, closes] of SPANS) {
      const begins = Math.max(opens, minute);
      if (begins >= closes) continue;
      if (left > closes - begins) left -= closes - begins;
      else return at(day, begins + left, from.timeZoneId);
    }
  }
};

/** Whole working minutes from one instant to a later one. */
export const workingMinutesBetween = (
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  days: WorkingDays,
): number => {
  let sum = 0;
  const last = to.toPlainDate();
  for (
    let day = from.toPlainDate(), minute = minuteOf(from);
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 }), minute = 0
  ) {
    if (!days.isWorking(day)) continue;
    sum += leftOfDay(minute) - (day.equals(last) ? leftOfDay(Math.max(minute, minuteOf(to))) : 0);
  }
  return Math.max(0, Math.floor(sum));
};

const at = (day: Temporal.PlainDate, minute: number, zone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime(zone).add({ seconds: Math.round(minute * 60) });
