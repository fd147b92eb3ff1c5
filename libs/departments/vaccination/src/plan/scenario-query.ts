import type { Scenario } from '#scheduling';
import { z } from 'zod';

const date = z.iso.date();
const seats = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);
const weekday = z
  .string()
  .regex(/^[1-7]$/)
  .transform(Number);

/** `a:b,c:d` → [[a, b], [c, d]]; a short text, so that a scenario fits into an address. */
const list = <Part>(part: z.ZodType<Part, string[]>) =>
  z
    .string()
    .max(2_000)
    .default('')
    .transform((text) => (text === '' ? [] : text.split(',').map((one) => one.split(':'))))
    .pipe(z.array(part).max(60));

/** What would be different, as it stands in an address: `weekday=6:340:2021-07-01&extra=150:2021-09-01:12345&open=2021-10-04&closing=…`. */
export const scenarioQuery = z.object({
  weekday: list(
    z.tuple([weekday, seats, date]).transform(([day, capacity, from]) => ({ weekday: day, capacity, from })),
  ),
  extra: list(
    z
      .tuple([seats, date, z.string().regex(/^[1-7]{1,7}$/)])
      .transform(([more, from, days]) => ({ seats: more, from, weekdays: [...new Set(days)].map(Number) })),
  ),
  open: list(
    z.union([
      z.tuple([date]).transform(([day]) => ({ date: day, capacity: null })),
      z.tuple([date, seats]).transform(([day, capacity]) => ({ date: day, capacity })),
    ]),
  ),
  closing: date.optional(),
});

export const scenarioOf = (query: z.output<typeof scenarioQuery>): Scenario => ({
  weekdays: query.weekday,
  extraStaff: query.extra,
  openDays: query.open,
  closing: query.closing ?? null,
});
