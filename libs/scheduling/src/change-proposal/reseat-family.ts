import type { Seated, SeatsAt } from './seating.ts';

/** Where a family sits: a seat for each, in the order in which they were given. */
export type FamilySeats = readonly SeatsAt[];

interface Found {
  seats: SeatsAt[];
  /** Sum of how far each is moved; one for another way's seat, so that it only decides between equals. */
  cost: number;
  spread: number;
  startsAt: number;
}

// Minutes outweigh the way of booking.
const BY_TIME = 1_000;

/**
 * The nearest seats at which all of a family come within `within` of one another, none moved further than need be;
 * of two places equally near the closer together one, then the later. Undefined where the day has no such place.
 */
export const seatFamily = (
  family: readonly Seated[],
  seats: readonly SeatsAt[],
  free: ReadonlyMap<string, number>,
  within: number,
): FamilySeats | undefined => {
  const members = [...family].sort((a, b) => a.startsAt - b.startsAt || a.order - b.order);
  const own = new Set(members.map((one) => one.startsAt));
  const open = seats
    .filter((seat) => seat.step === members[0]!.step && (free.get(seat.key) ?? 0) > 0)
    .filter((seat) => seat.isOffered || (seat.isPlanned && own.has(seat.startsAt)))
    .sort((a, b) => a.startsAt - b.startsAt);
  let best: Found | undefined;
  for (const from of new Set(open.map((seat) => seat.startsAt))) {
    const window = open
      .filter((seat) => seat.startsAt >= from && seat.startsAt <= from + within)
      .flatMap((seat) => Array.from({ length: Math.min(members.length, free.get(seat.key)!) }, () => seat));
    const found = cheapest(members, window);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  if (!best) return undefined;
  const seatOf = new Map(members.map((one, at) => [one.bookingId, best.seats[at]!]));
  return family.map((one) => seatOf.get(one.bookingId)!);
};

const isBetter = (one: Found, other: Found): boolean =>
  one.cost !== other.cost
    ? one.cost < other.cost
    : one.spread !== other.spread
      ? one.spread < other.spread
      : one.startsAt > other.startsAt;

/** Members and seats both in the order of time: who came first still comes first. */
const cheapest = (members: readonly Seated[], window: readonly SeatsAt[]): Found | undefined => {
  let rows: ({ cost: number; seats: SeatsAt[] } | undefined)[] = window.map(() => undefined);
  for (const [at, member] of members.entries()) {
    let before: { cost: number; seats: SeatsAt[] } | undefined =
      at === 0 ? { cost: 0, seats: [] } : undefined;
    const next: typeof rows = [];
    let best: { cost: number; seats: SeatsAt[] } | undefined;
    for (const [index, seat] of window.entries()) {
      const price = costOf(member, seat);
      if (before && price !== undefined) {
        const cost = before.cost + price;
        // Of equals the later seat, as for people who come alone.
        if (!best || cost <= best.cost) best = { cost, seats: [...before.seats, seat] };
      }
      next.push(best);
      if (at > 0) before = rows[index];
    }
    rows = next;
  }
  const found = rows.at(-1);
  if (!found) return undefined;
  const times = found.seats.map((seat) => seat.startsAt);
  const startsAt = Math.min(...times);
  return { ...found, startsAt, spread: Math.max(...times) - startsAt };
};

/** Undefined where the seat cannot be had: nobody is moved to a time that they could not be told of. */
const costOf = (member: Seated, seat: SeatsAt): number | undefined => {
  const gap = Math.abs(seat.startsAt - member.startsAt);
  if (gap > 0 && !seat.isOffered) return undefined;
  return gap * BY_TIME + (seat.channel === member.channel ? 0 : 1);
};
