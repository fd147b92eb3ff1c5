import { z } from 'zod';
import { DomainError } from '#kernel';
import { localDate } from '../http-schemas.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = z.string().trim().min(2).max(200);
const seats = z.number().int().min(0).max(100_000);

export const hoursSchema = z.object({
  opens: time,
  closes: time,
  breakFrom: time.nullable().default(null),
  breakUntil: time.nullable().default(null),
  capacity: seats,
  slotMinutes: z.number().int().min(1).max(240),
  staffCount: z.number().int().min(0).max(1_000),
  seatsPerStaff: z.number().int().min(1).max(100_000),
});

const closeRestSchema = z.object({
  kind: z.literal('close-rest'),
  date: localDate,
  from: time,
  reason: words,
});

/** Changes that can be part of several at once; closing the rest of a day depends on how that day stands. */
const partSchemas = [
  z.object({ kind: z.literal('close-day'), date: localDate, reason: words }),
  z.object({ kind: z.literal('set-day'), date: localDate, hours: hoursSchema, reason: words }),
  z.object({ kind: z.literal('reset-day'), date: localDate, reason: words }),
  z.object({
    kind: z.literal('weekly-hours'),
    effectiveFrom: localDate,
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    isOpen: z.boolean(),
    hours: hoursSchema,
    reason: words,
  }),
  z.object({
    kind: z.literal('drop-weekly-hours'),
    effectiveFrom: localDate,
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    reason: words,
  }),
  z.object({
    kind: z.literal('seat-shares'),
    effectiveFrom: localDate,
    shares: z
      .array(
        z.object({
          step: z.number().int().min(1).max(9),
          channel: z.enum(['online', 'staff']),
          parts: z.number().int().min(0).max(10_000),
        }),
      )
      .min(1)
      .max(20),
    reason: words,
  }),
  z.object({
    kind: z.literal('holidays'),
    add: z.array(z.object({ date: localDate, reason: words })).max(60),
    remove: z.array(localDate).max(60),
    reason: words,
  }),
] as const;

export const changeSchema = z.discriminatedUnion('kind', [
  ...partSchemas,
  closeRestSchema,
  z.object({
    kind: z.literal('several'),
    changes: z.array(z.discriminatedUnion('kind', partSchemas)).min(2).max(60),
    reason: words,
  }),
]);

/** What a manager wants to be otherwise in the calendar. */
export type Change = z.output<typeof changeSchema>;
/** One that stands alone. */
export type SingleChange = Exclude<Change, { kind: 'several' }>;
export type Hours = z.output<typeof hoursSchema>;

/** @throws DomainError where the words contradict each other or the staff cannot serve so many. */
export const assertMakesSense = (change: Change, today: Temporal.PlainDate): void =>
  partsOf(change).forEach((part) => assertPart(part, today));

/** A change of several is done together or not at all; where two write the same rows, the later one stands. */
export const partsOf = (change: Change): readonly SingleChange[] =>
  change.kind === 'several' ? change.changes : [change];

const assertPart = (change: SingleChange, today: Temporal.PlainDate): void => {
  const first = firstDayOf(change);
  if (first !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(first), today) < 0) {
    throw new DomainError('scheduling.change-in-the-past', 'invalid', { date: first });
  }
  if (change.kind === 'set-day' || (change.kind === 'weekly-hours' && change.isOpen))
    assertHours(change.hours);
  if (change.kind === 'seat-shares' && change.shares.every((share) => share.parts === 0)) {
    throw new DomainError('scheduling.no-share', 'invalid');
  }
  if (change.kind === 'holidays' && change.add.length + change.remove.length === 0) {
    throw new DomainError('scheduling.nothing-changes', 'invalid');
  }
};

const firstDayOf = (change: SingleChange): string | null => {
  switch (change.kind) {
    case 'weekly-hours':
    case 'drop-weekly-hours':
    case 'seat-shares':
      return change.effectiveFrom;
    case 'holidays':
      return [...change.add.map((day) => day.date), ...change.remove].sort()[0] ?? null;
    default:
      return change.date;
  }
};

const assertHours = (hours: Hours): void => {
  const { opens, closes, breakFrom, breakUntil, capacity, staffCount, seatsPerStaff } = hours;
  const isBreakWrong =
    (breakFrom === null) !== (breakUntil === null) ||
    (breakFrom !== null &&
      breakUntil !== null &&
      !(opens < breakFrom && breakFrom < breakUntil && breakUntil < closes));
  if (opens >= closes || isBreakWrong) throw new DomainError('scheduling.hours-wrong', 'invalid');
  if (capacity > staffCount * seatsPerStaff) {
    throw new DomainError('scheduling.beyond-staff', 'invalid', {
      capacity,
      limit: staffCount * seatsPerStaff,
    });
  }
};
