import { dateOf, dayNumberOf } from './day-numbers.ts';
import { FreeSeats, type SeatsOfSlot } from './free-seats.ts';
import type { MovableBooking, MoveOutcome, MoveRule, ServiceInterval } from './move-rule.ts';

interface Wish {
  booking: MovableBooking;
  current: number;
  aim: number;
  last: number;
  /** It ends the day before the present one. */
  isBounded: boolean;
  isShifted: boolean;
}

/**
 * Gives every booking of a scope its new seat or the reason why it has none. Each seat is taken before the
 * old one is given back, and in an order in which those who leave a day come before those who want it; so
 * the moves can be carried out one after the other, in the order of the result, each into a seat free by then.
 */
export const planMoves = (
  rule: MoveRule,
  bookings: readonly MovableBooking[],
  seats: readonly SeatsOfSlot[],
): MoveOutcome[] => {
  const free = new FreeSeats(seats);
  const aim = aimer(rule, free);
  const settled: MoveOutcome[] = [];
  const wishes: Wish[] = [];
  for (const booking of bookings) {
    const wish = aim(booking);
    if ('outcome' in wish) settled.push(wish);
    else wishes.push(wish);
  }
  const [moved, left] = place(inOrder(wishes), free);
  // Who found nothing tries once more among what the others have given back by now.
  const [late, unplaceable] = place(left, free);
  return [...moved, ...late, ...unplaceable.map((wish) => refusal(wish, free)), ...settled];
};

const aimer = (rule: MoveRule, free: FreeSeats) => {
  const intervals = new Map(rule.services.map((one) => [one.serviceCode, one]));
  const shifts = new Map(rule.shifts.map(({ from, to }) => [dayNumberOf(from), dayNumberOf(to)]));
  const earliest = dayNumberOf(rule.earliestOn);
  return (booking: MovableBooking): Wish | MoveOutcome => {
    const { bookingId } = booking;
    const interval = intervals.get(booking.serviceCode);
    if (booking.firstOn === null || !interval) return { bookingId, outcome: 'stays', why: 'no-first' };
    const current = dayNumberOf(booking.on);
    if (current < earliest) return { bookingId, outcome: 'stays', why: 'too-soon' };
    const first = dayNumberOf(booking.firstOn);
    const wished = weekdayWished(first, current, (day) => free.isOpen(booking.kind, day));
    const { due, day, isShifted } = dayAimedAt(first, wished, interval, shifts, earliest);
    const fits =
      rule.direction === 'later'
        ? current >= Math.min(due, day)
        : rule.direction === 'earlier'
          ? current <= day
          : current === day;
    if (fits) return { bookingId, outcome: 'stays', why: 'fits-already' };
    const isBounded = rule.direction === 'earlier' && current <= day + rule.withinDays;
    return {
      booking,
      current,
      aim: day,
      last: isBounded ? current - 1 : day + rule.withinDays,
      isBounded,
      isShifted,
    };
  };
};

/** A day of the weekday to keep: the present one, unless a holiday had pushed it off that of the first appointment. */
const weekdayWished = (first: number, current: number, isOpen: (day: number) => boolean): number => {
  const natural = current - mod(current - first, 7);
  return natural === current || isOpen(natural) ? current : natural;
};

const mod = (number: number, by: number): number => ((number % by) + by) % by;

/** The weekday to keep, in the week after the interval is over, unless the office shifts that date. */
const dayAimedAt = (
  first: number,
  wished: number,
  { days, floorDays }: ServiceInterval,
  shifts: ReadonlyMap<number, number>,
  earliest: number,
): { due: number; day: number; isShifted: boolean } => {
  const due = first + days;
  const day = due + mod(wished - due, 7);
  const shifted = shifts.get(day);
  const isShifted = shifted !== undefined && shifted >= first + floorDays && shifted >= earliest;
  if (isShifted) return { due, day: shifted, isShifted };
  const weeksLate = Math.max(0, Math.ceil((earliest - day) / 7));
  return { due, day: day + weeksLate * 7, isShifted };
};

/**
 * Later moves from the last day on and earlier ones from the first, so that whoever leaves a day goes before
 * those who want it. Those for whom the office named a day come as soon as that day has been left.
 */
const inOrder = (wishes: readonly Wish[]): Wish[] => {
  const isLater = (wish: Wish) => wish.aim > wish.current;
  const turn = (wish: Wish) => (wish.isShifted ? wish.aim : wish.current);
  return [...wishes].sort(
    (a, b) =>
      Number(isLater(b)) - Number(isLater(a)) ||
      (isLater(a) ? turn(b) - turn(a) : turn(a) - turn(b)) ||
      Number(a.isShifted) - Number(b.isShifted) ||
      a.booking.minute - b.booking.minute ||
      (a.booking.bookingId < b.booking.bookingId ? -1 : 1),
  );
};

const place = (wishes: readonly Wish[], free: FreeSeats): [MoveOutcome[], Wish[]] => {
  const moved: MoveOutcome[] = [];
  const left: Wish[] = [];
  for (const wish of wishes) {
    const found = seatFor(wish, free);
    if (!found) {
      left.push(wish);
      continue;
    }
    free.give(wish.booking.kind, wish.booking.slotId);
    moved.push(found);
  }
  return [moved, left];
};

const seatFor = ({ booking, aim, last, current, isShifted }: Wish, free: FreeSeats): MoveOutcome | null => {
  const { bookingId, kind, minute } = booking;
  const until = Math.min(last, free.lastDayOf(kind));
  for (let day = aim; day <= until; day += 1) {
    if (day === current) continue;
    const seat = free.take(kind, day, minute);
    if (!seat) continue;
    const fit = day !== aim ? 'next-day' : seat.minute === minute ? 'same-time' : 'other-time';
    return {
      bookingId,
      outcome: 'moves',
      slotId: seat.slotId,
      on: dateOf(day),
      minute: seat.minute,
      fit,
      isShifted,
    };
  }
  return null;
};

const refusal = ({ booking, last, isBounded }: Wish, free: FreeSeats): MoveOutcome => {
  const isPublished = last <= free.lastDayOf(booking.kind);
  const why = isBounded ? 'no-earlier-seat' : isPublished ? 'no-seat' : 'not-published';
  return { bookingId: booking.bookingId, outcome: 'unplaceable', why };
};
