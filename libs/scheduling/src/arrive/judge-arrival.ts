import { DomainError } from '#kernel';
import { inZone } from '../availability/in-zone.ts';

/** A booking as the door finds it. */
export interface ArrivingBooking {
  state: string;
  step: number;
  onDate: string;
  startsAt: string;
  /** When the person was asked to come. */
  arriveAt: string;
  arrivedAt: string | null;
  visitId: string | null;
  zone: string;
  phone: string;
  /** When the booking was before it was moved away from today; null when it never stood there. */
  movedFrom: string | null;
  /** The appointment that comes before this one and has not been kept. */
  earlier: { step: number; state: string; startsAt: string } | null;
  /** The next confirmed appointment of the same person after this one. */
  nextAt: string | null;
}

export interface ArrivalMoment {
  now: Temporal.Instant;
  /** Whether somebody of the staff receives the person, or they check in alone. */
  by: 'desk' | 'self';
  /** Minutes after the time told from which nobody checks in alone; undefined: there is no such rule. */
  lateToDeskMinutes: number | undefined;
}

/** Why somebody may not check in now; null when they may. Whoever comes early or late by the rules always may. */
export const refusalOf = (booking: ArrivingBooking, moment: ArrivalMoment): DomainError | null => {
  const { zone, state, phone } = booking;
  const zoned = (at: string | null) => at && inZone(at, zone);
  const told = { startsAt: zoned(booking.startsAt), arriveAt: zoned(booking.arriveAt), phone };
  if (state === 'arrived' || state === 'fulfilled') {
    return new DomainError('scheduling.already-arrived', 'conflict', {
      visitId: booking.visitId,
      arrivedAt: zoned(booking.arrivedAt),
      state,
      nextAt: zoned(booking.nextAt),
    });
  }
  if (state !== 'confirmed')
    return new DomainError('scheduling.not-confirmed', 'conflict', { state, ...told });
  const today = moment.now.toZonedDateTimeISO(zone).toPlainDate();
  if (!today.equals(booking.onDate)) {
    return new DomainError('scheduling.not-today', 'conflict', {
      ...told,
      isPast: booking.onDate < today.toString(),
      movedFrom: zoned(booking.movedFrom),
    });
  }
  const { earlier } = booking;
  // Staff who see that a first visit was broken off may receive the person; nobody does so alone.
  if (earlier && (moment.by === 'self' || earlier.state !== 'arrived')) {
    return new DomainError('scheduling.earlier-step-open', 'conflict', {
      step: booking.step,
      earlierStep: earlier.step,
      earlierAt: zoned(earlier.startsAt),
      phone,
    });
  }
  if (moment.by === 'self' && moment.lateToDeskMinutes !== undefined) {
    const latest = Temporal.Instant.from(booking.arriveAt).add({ minutes: moment.lateToDeskMinutes });
    if (Temporal.Instant.compare(moment.now, latest) > 0)
      return new DomainError('scheduling.late-to-desk', 'conflict', told);
  }
  return null;
};
