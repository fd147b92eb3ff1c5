/** A time of a day and how many seats it will have for each step. */
export interface SeatsAt {
  key: string;
  startsAt: number;
  step: number;
  channel: string;
  /** Seats as they will be. */
  capacity: number;
  /** Seats used by whom the change does not reach (arrived, already gone through). */
  fixed: number;
  /** Whether anybody may sit here; not on seats added on purpose for somebody else. */
  isPlanned: boolean;
  /** Whether people may be moved here: planned, and far enough ahead to be told. */
  isOffered: boolean;
}

/** Somebody who has a time that day. */
export interface Seated {
  bookingId: string;
  /** Key of the seats they have. */
  at: string;
  startsAt: number;
  step: number;
  channel: string;
  /** Place in the order of booking; families have neighbouring places. */
  order: number;
  /** Given up at once when there is no room: a hold that nobody has confirmed. */
  isHold?: boolean;
}

/** Who stays may have to sit on another way's seat of the same time; nobody needs to hear of that. */
export type Reseated = Seated &
  ({ kind: 'kept'; to?: string } | { kind: 'moved'; to: string } | { kind: 'orphaned' });

/**
 * Decides who stays, who gets another time of the same day and who finds none. Who booked first stays
 * first and chooses first; the nearest time wins, of two equally near the later one, because nobody can
 * come earlier before having read the message. Seats of one's own way of booking come before others.
 * Everybody who can be seated is: any free seat of the step fits anybody, so who is left over had none.
 */
export const reseat = (people: readonly Seated[], seats: readonly SeatsAt[]): Reseated[] => {
  const free = new Map(seats.map((one) => [one.key, Math.max(0, one.capacity - one.fixed)]));
  const ordered = [...people].sort(
    (a, b) => Number(a.isHold ?? false) - Number(b.isHold ?? false) || a.order - b.order,
  );
  const result = new Map<string, Reseated>();
  const displaced: Seated[] = [];
  for (const person of ordered) {
    const left = free.get(person.at) ?? 0;
    if (left > 0) {
      free.set(person.at, left - 1);
      result.set(person.bookingId, { ...person, kind: 'kept' });
    } else displaced.push(person);
  }
  const settle = (person: Seated, seat: SeatsAt): void => {
    free.set(seat.key, free.get(seat.key)! - 1);
    const kind = seat.startsAt === person.startsAt ? 'kept' : 'moved';
    result.set(person.bookingId, { ...person, kind, to: seat.key });
  };
  const offered = seats.filter((one) => one.isOffered).sort((a, b) => a.startsAt - b.startsAt);
  const leaving = displaced.filter((person) => {
    const seat = person.isHold ? undefined : nearest(person, seats.filter(isAtTimeOf(person)), free);
    if (seat) settle(person, seat);
    return !seat;
  });
  for (const person of leaving) {
    const seat = person.isHold ? undefined : nearest(person, offered, free);
    if (seat) settle(person, seat);
    else result.set(person.bookingId, { ...person, kind: 'orphaned' });
  }
  return people.map((person) => result.get(person.bookingId)!);
};

const isAtTimeOf =
  (person: Seated) =>
  (seat: SeatsAt): boolean =>
    seat.startsAt === person.startsAt && seat.isPlanned;

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
