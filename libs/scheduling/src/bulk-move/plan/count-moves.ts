import { dateOf, dayNumberOf, mondayOf } from './day-numbers.ts';
import type { MovableBooking, MoveOutcome } from './move-rule.ts';

/** The figures of a proposal. */
export interface MoveCounts {
  people: number;
  moved: number;
  sameTime: number;
  otherTime: number;
  nextDay: number;
  /** Of the moved, those whose day a shift row set. */
  shifted: number;
  stays: number;
  unplaceable: number;
  /** Of the moved, those whom no message reaches. */
  noPhone: number;
}

/** How many appointments a week has before and after; `week` is its Monday. */
export interface WeekLoad {
  week: string;
  before: number;
  after: number;
}

export const countMoves = (
  outcomes: readonly MoveOutcome[],
  hasPhone: (bookingId: string) => boolean,
): MoveCounts => {
  const moves = outcomes.filter((one) => one.outcome === 'moves');
  const fitting = (fit: string) => moves.filter((one) => one.fit === fit).length;
  return {
    people: outcomes.length,
    moved: moves.length,
    sameTime: fitting('same-time'),
    otherTime: fitting('other-time'),
    nextDay: fitting('next-day'),
    shifted: moves.filter((one) => one.isShifted).length,
    stays: outcomes.filter((one) => one.outcome === 'stays').length,
    unplaceable: outcomes.filter((one) => one.outcome === 'unplaceable').length,
    noPhone: moves.filter((one) => !hasPhone(one.bookingId)).length,
  };
};

/** Every week from the first to the last that has an appointment of the scope, before or after. */
export const loadByWeek = (
  bookings: readonly MovableBooking[],
  outcomes: readonly MoveOutcome[],
): WeekLoad[] => {
  const weeks = new Map<number, { before: number; after: number }>();
  const at = (date: string) => {
    const week = mondayOf(dayNumberOf(date));
    const load = weeks.get(week) ?? { before: 0, after: 0 };
    weeks.set(week, load);
    return load;
  };
  const target = new Map(outcomes.map((one) => [one.bookingId, one.outcome === 'moves' ? one.on : null]));
  for (const { bookingId, on } of bookings) {
    at(on).before += 1;
    at(target.get(bookingId) ?? on).after += 1;
  }
  if (weeks.size === 0) return [];
  const [first, last] = [Math.min(...weeks.keys()), Math.max(...weeks.keys())];
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => {
    const week = first + index * 7;
    return { week: dateOf(week), ...(weeks.get(week) ?? { before: 0, after: 0 }) };
  });
};
