import type { NumberHours } from './walk-in-rule.ts';

/** Today's spans in the order of the clock. */
const spansOn = (hours: readonly NumberHours[], on: Temporal.PlainDate): NumberHours[] =>
  hours
    .filter(({ weekday }) => weekday === on.dayOfWeek)
    .toSorted((one, other) => Temporal.PlainTime.compare(one.opens, other.opens));

/** The same spans for who only wants to know when to come: those that touch are told as one. */
export const toldSpansOn = (
  hours: readonly NumberHours[],
  on: Temporal.PlainDate,
): { opens: string; closes: string }[] => {
  const told: { opens: string; closes: string }[] = [];
  for (const { opens, closes } of spansOn(hours, on)) {
    const last = told.at(-1);
    if (last?.closes === opens) last.closes = closes;
    else told.push({ opens, closes });
  }
  return told;
};

/** Whether numbers are given out at this moment; a span ends before its closing time. */
export const isOpenAt = (hours: readonly NumberHours[], now: Temporal.ZonedDateTime): boolean => {
  const time = now.toPlainTime();
  return spansOn(hours, now.toPlainDate()).some(
    ({ opens, closes }) =>
      Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) < 0,
  );
};

/** When numbers are given out again later today; null when the day is over. */
export const nextOpening = (hours: readonly NumberHours[], now: Temporal.ZonedDateTime): string | null =>
  spansOn(hours, now.toPlainDate()).find(
    ({ opens }) => Temporal.PlainTime.compare(opens, now.toPlainTime()) > 0,
  )?.opens ?? null;
