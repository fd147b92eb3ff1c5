import type { DayRules, SeatShare } from '../centre/day-rules.ts';
import { spreadCapacity } from './spread-capacity.ts';

export interface PlannedPool {
  step: number;
  channel: SeatShare['channel'];
  capacity: number;
}

export interface PlannedSlot {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  capacity: number;
  pools: PlannedPool[];
}

/** The slots of one day with their seats. What is shorter than a slot, before a pause or at the end, is left out. */
export const planDay = (
  date: Temporal.PlainDate,
  zone: string,
  rules: DayRules | null,
  shares: readonly SeatShare[],
): PlannedSlot[] => {
  if (!rules) return [];
  const starts = startsOf(rules);
  const seats = dealSeats(rules.capacity, shares);
  let dealt = 0;
  return spreadCapacity(rules.capacity, starts.length).map((capacity, at) => {
    const startsAt = date.toZonedDateTime({ timeZone: zone, plainTime: starts[at]! });
    const own = seats.slice(dealt, (dealt += capacity));
    return {
      startsAt: startsAt.toInstant(),
      endsAt: startsAt.add({ minutes: rules.slotMinutes }).toInstant(),
      capacity,
      pools: shares.map((share, index) => ({
        step: share.step,
        channel: share.channel,
        capacity: own.filter((seat) => seat === index).length,
      })),
    };
  });
};

const startsOf = ({ opens, closes, pause, slotMinutes }: DayRules): Temporal.PlainTime[] => {
  const stretches = pause
    ? [
        [opens, pause.from],
        [pause.until, closes],
      ]
    : [[opens, closes]];
  return stretches.flatMap(([from, until]) => {
    const count = Math.floor(from!.until(until!).total('minutes') / slotMinutes);
    return Array.from({ length: count }, (_, at) => from!.add({ minutes: at * slotMinutes }));
  });
};

/**
 * Deals seats to shares so that any stretch of the day holds each in its proportion, but for one seat.
 * @returns for each seat of the day the index of its share.
 */
const dealSeats = (capacity: number, shares: readonly SeatShare[]): number[] => {
  const total = shares.reduce((sum, share) => sum + share.parts, 0);
  if (total === 0) return Array.from({ length: capacity }, () => -1);
  const credit = shares.map(() => 0);
  return Array.from({ length: capacity }, () => {
    shares.forEach((share, index) => (credit[index]! += share.parts));
    const next = credit.indexOf(Math.max(...credit));
    credit[next]! -= total;
    return next;
  });
};
