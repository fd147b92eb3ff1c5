import { afterWorkingMinutes, workingMinutesBetween } from './working-time.ts';
import type { WorkingDays } from './working-calendar.ts';

export type TermUnit = 'days' | 'hours';

/** How long something may take; hours are office hours, eight to a day. */
export interface Term {
  unit: TermUnit;
  length: number;
  /** Terms in days begin with the day of receipt, unless the law of the kind says otherwise. */
  countsFirstDay: boolean;
}

export interface Deadline {
  /** After this instant it is late: the end of the last day, or the minute at which the hours are used up. */
  at: Temporal.Instant;
  on: Temporal.PlainDate;
}

const endOf = (on: Temporal.PlainDate, zone: string): Deadline => ({
  at: on.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  on,
});

const atMinute = (moment: Temporal.ZonedDateTime): Deadline => ({
  at: moment.toInstant(),
  on: moment.toPlainDate(),
});

/**
 * 민원 처리에 관한 법률 §19: up to five days are counted in hours from the moment of receipt, eight working hours
 * to a day; from six days on in days, the first one included; Saturdays and public holidays never count.
 */
export const deadlineOf = (receivedAt: Temporal.ZonedDateTime, term: Term, days: WorkingDays): Deadline => {
  if (term.unit === 'hours') return atMinute(afterWorkingMinutes(receivedAt, term.length * 60, days));
  const received = receivedAt.toPlainDate();
  const first = term.countsFirstDay ? days.from(received) : days.after(received, 1);
  return endOf(days.after(first, term.length - 1), receivedAt.timeZoneId);
};

/** An extension begins where the term ends. */
export const extendDeadline = (
  { at, on }: Deadline,
  { unit, length }: Pick<Term, 'unit' | 'length'>,
  zone: string,
  days: WorkingDays,
): Deadline =>
  unit === 'hours'
    ? atMinute(afterWorkingMinutes(at.toZonedDateTimeISO(zone), length * 60, days))
    : endOf(days.after(on, length), zone);

/** What is left when the clock is stopped: working days, today among them, or working minutes; 0 when it is late. */
export const leftOf = (
  { at, on }: Deadline,
  unit: TermUnit,
  now: Temporal.ZonedDateTime,
  days: WorkingDays,
): number =>
  unit === 'hours'
    ? workingMinutesBetween(now, at.toZonedDateTimeISO(now.timeZoneId), days)
    : days.between(now.toPlainDate().subtract({ days: 1 }), on);

/**
 * The deadline once the clock runs on; the time for which the applicant was asked to complete the papers does not
 * count (같은 법 시행령 §20, 행정절차법 시행령 §11). What was late before stays late.
 */
export const resumeDeadline = (
  before: Deadline,
  left: number,
  unit: TermUnit,
  now: Temporal.ZonedDateTime,
  days: WorkingDays,
): Deadline => {
  if (left === 0) return before;
  return unit === 'hours'
    ? atMinute(afterWorkingMinutes(now, left, days))
    : endOf(days.after(days.from(now.toPlainDate()), left - 1), now.timeZoneId);
};
