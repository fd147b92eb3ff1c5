import { seatFamily } from './reseat-family.ts';
import type { Seated, SeatsAt } from './seating.ts';

export type { Seated, SeatsAt };

/** Who stays may have to sit on another way's seat of the same time; nobody needs to hear of that. */
export type Reseated = Seated &
  ({ kind: 'kept'; to?: string } | { kind: 'moved'; to: string } | { kind: 'orphaned' });

/**
 * Decides who stays, who gets another time of the same day and who finds none. Who booked first stays
 * first and chooses first; the nearest time wins, of two equally near the later one, because nobody can
 * come earlier before having read the message. Seats of one's own way of booking come before others.
 * Everybody who can be seated is: any free seat of the step fits anybody, so who is left over had none.
 * A family stays, is moved to times within `within` of one another, or finds none, all of it together.
 */
export const reseat = (people: readonly Seated[], seats: readonly SeatsAt[], within = 0): Reseated[] => {
  const free = new Map(seats.map((one) => [one.key, Math.max(0, one.capacity - one.fixed)]));
  const take = (key: string, count = 1): void => void free.set(key, (free.get(key) ?? 0) - count);
  const result = new Map<string, Reseated>();
  const displaced: Unit[] = [];
  for (const unit of unitsOf(people)) {
    for (const person of unit.people) {
      if ((free.get(person.at) ?? 0) === 0) continue;
      take(person.at);
      unit.kept.push(person);
    }
    if (unit.kept.length < unit.people.length) {
      // A hold is not moved: what it keeps is free for those who have confirmed.
      if (unit.people[0]!.isHold) unit.kept.splice(0).forEach((person) => take(person.at, -1));
      displaced.push(unit);
    } else for (const person of unit.people) result.set(person.bookingId, { ...person, kind: 'kept' });
  }
  const settle = (person: Seated, seat: SeatsAt): void => {
    take(seat.key);
    const kind = seat.startsAt === person.startsAt ? 'kept' : 'moved';
    const isOwn = seat.key === person.at;
    result.set(person.bookingId, isOwn ? { ...person, kind: 'kept' } : { ...person, kind, to: seat.key });
  };
  const offered = seats.filter((one) => one.isOffered).sort((a, b) => a.startsAt - b.startsAt);
  const tryAt = ({ people: own }: Unit, planned: readonly SeatsAt[]): boolean => {
    if (own[0]!.isHold) return false;
    if (own.length === 1) {
      const seat = nearest(own[0]!, planned, free);
      if (seat) settle(own[0]!, seat);
      return seat !== undefined;
    }
    const found = seatFamily(own, planned, free, within);
    if (found) own.forEach((person, at) => settle(person, found[at]!));
    return found !== undefined;
  };
  // What of a family could stay is kept for it until it is its turn; then it goes with the others.
  const giveUp = (unit: Unit): void => unit.kept.forEach((person) => take(person.at, -1));
  const takeAgain = (unit: Unit): void => unit.kept.forEach((person) => take(person.at));
  const leaving = displaced.filter((unit) => {
    giveUp(unit);
    const stays = tryAt(unit, seats.filter(isAtTimeOf(unit.people)).map(asPlannedOnly));
    if (!stays) takeAgain(unit);
    return !stays;
  });
  for (const unit of leaving) {
    giveUp(unit);
    const own = seats.filter((seat) => !seat.isOffered && isAtTimeOf(unit.people)(seat));
    if (tryAt(unit, [...offered, ...own])) continue;
    for (const person of unit.people) result.set(person.bookingId, { ...person, kind: 'orphaned' });
  }
  return people.map((person) => result.get(person.bookingId)!);
};

/** Somebody who came alone, or a family, in the order in which they booked; who has confirmed before who has not. */
interface Unit {
  people: Seated[];
  /** Those whose own seat is still there. */
  kept: Seated[];
}

const unitsOf = (people: readonly Seated[]): Unit[] => {
  const ordered = [...people].sort(
    (a, b) => Number(a.isHold ?? false) - Number(b.isHold ?? false) || a.order - b.order,
  );
  const units = Map.groupBy(ordered, (one) =>
    one.family === undefined ? one.bookingId : `${one.family}|${one.step}|${one.isHold ?? false}`,
  );
  return [...units.values()].map((own) => ({ people: own, kept: [] }));
};

/** Staying at one's time on another way's seat is no move, however little time there is to tell. */
const asPlannedOnly = (seat: SeatsAt): SeatsAt => ({ ...seat, isOffered: false });

const isAtTimeOf =
  (people: readonly Seated[]) =>
  (seat: SeatsAt): boolean =>
    seat.isPlanned && people.some((person) => person.startsAt === seat.startsAt);

const nearest = (
  person: Seated,
  offered: readonly SeatsAt[],
  free: ReadonlyMap<string, number>,
): SeatsAt | undefined => {
  let best: SeatsAt | undefined;
  for (const seat of offered) {
    if (seat.step !== person.step || (free.get(seat.key) ?? 0) === 0) continue;
    if (!best || isNearer(person, seat, best)) best = seat;
  }
  return best;
};

const isNearer = (person: Seated, seat: SeatsAt, best: SeatsAt): boolean => {
  const [gap, bestGap] = [seat, best].map((one) => Math.abs(one.startsAt - person.startsAt)) as [
    number,
    number,
  ];
  if (gap !== bestGap) return gap < bestGap;
  if (seat.startsAt !== best.startsAt) return seat.startsAt > best.startsAt;
  return seat.channel === person.channel && best.channel !== person.channel;
};
