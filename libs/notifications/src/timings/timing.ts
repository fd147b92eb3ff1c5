import { z } from 'zod';

/** Quiet hours end and begin: nothing that can wait is told outside of them. */
const DAY_BEGINS = '08:00';
const DAY_ENDS = '21:00';

const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
  .refine((time) => time >= DAY_BEGINS && time < DAY_ENDS, 'in-quiet-hours');

/** When something about a visit is told. */
export const timingSchema = z.discriminatedUnion('kind', [
  /** So many days before the visit, at a time of the wall clock. */
  z.object({ kind: z.literal('days-before'), days: z.number().int().min(1).max(14), at: wallTime }),
  /** So many minutes before the visit, but not before a time of the wall clock. */
  z.object({
    kind: z.literal('minutes-before'),
    minutes: z.number().int().min(30).max(720),
    earliest: wallTime,
  }),
  /** So many days after the visit, at a time of the wall clock; at once when there is none. */
  z.object({ kind: z.literal('days-after'), days: z.number().int().min(0).max(60), at: wallTime.nullable() }),
]);
export type Timing = z.output<typeof timingSchema>;

/** What is told at a time that an official may change. */
export interface TimedPurpose {
  purpose: string;
  /** In force until something else is decided. */
  timing: Timing;
}

/** The core's own. */
export const coreTimings: readonly TimedPurpose[] = [
  { purpose: 'reminder', timing: { kind: 'days-before', days: 1, at: '14:00' } },
  { purpose: 'reminder-morning', timing: { kind: 'minutes-before', minutes: 120, earliest: DAY_BEGINS } },
];

export interface Window {
  notBefore: Temporal.Instant;
  notAfter: Temporal.Instant;
}

const TOO_LATE_TO_REMIND = { minutes: 15 };
const WORTH_TELLING_AT_ONCE = { hours: 12 };

/**
 * When a timed message about `anchor` may go out. Null where there is no such time: a visit so early in the morning
 * that a reminder would come when the person is under way, or something told at once of what is long over.
 */
export const windowOf = (timing: Timing, anchor: Temporal.Instant, zone: string): Window | null => {
  const day = anchor.toZonedDateTimeISO(zone).toPlainDate();
  const on = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  if (timing.kind === 'days-before') {
    const date = day.subtract({ days: timing.days });
    return { notBefore: on(date, timing.at), notAfter: on(date, DAY_ENDS) };
  }
  if (timing.kind === 'minutes-before') {
    const before = anchor.subtract({ minutes: timing.minutes });
    const earliest = on(day, timing.earliest);
    const notBefore = Temporal.Instant.compare(before, earliest) < 0 ? earliest : before;
    const notAfter = anchor.subtract(TOO_LATE_TO_REMIND);
    return Temporal.Instant.compare(notBefore, notAfter) < 0 ? { notBefore, notAfter } : null;
  }
  if (timing.at === null && timing.days === 0)
    return { notBefore: anchor, notAfter: anchor.add(WORTH_TELLING_AT_ONCE) };
  const told = on(day.add({ days: timing.days }), timing.at ?? DAY_BEGINS);
  // The same day's wall time may be over when the visit ends.
  const notBefore = Temporal.Instant.compare(told, anchor) < 0 ? anchor : told;
  return { notBefore, notAfter: notBefore.add({ hours: 24 }) };
};
