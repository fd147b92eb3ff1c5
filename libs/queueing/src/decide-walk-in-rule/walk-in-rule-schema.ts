import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const span = z
  .object({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'Ends before it begins' });

type Span = z.output<typeof span>;

const overlap = (spans: readonly Span[]): boolean =>
  spans.some((one, at) =>
    spans
      .slice(at + 1)
      .some((other) => one.weekday === other.weekday && one.opens < other.closes && other.opens < one.closes),
  );

/** When numbers are given out and how many, within what the table allows. */
export const walkInRule = z
  .object({
    serviceCode: z.string().max(80),
    hours: z
      .array(span)
      .max(28)
      .refine((spans) => !overlap(spans), 'Two spans of a day overlap'),
    mostPerHour: z.number().int().min(1).max(1_000).nullable(),
    mostPerDay: z.number().int().min(1).max(10_000).nullable(),
    isFromHome: z.boolean(),
    homeLeastWaiting: z.number().int().min(0).max(200),
    homeGraceMinutes: z.number().int().min(0).max(120),
  })
  .meta({ id: 'WalkInRule' });
