import { DomainError } from '#kernel';
import type { BookableService, Offer } from '../../registry.ts';

/** A booking of the person in the offer's series that was not given back. */
export interface OwnBooking {
  id: string;
  offerCode: string;
  step: number;
  state: 'confirmed' | 'arrived' | 'fulfilled' | 'orphaned';
  /** Local date. */
  on: string;
  startsAt: string;
}

export interface Due {
  /** The appointment that the person comes for today. */
  service: BookableService;
  /** A later booking of the same appointment, which acceptance moves to today. */
  later: OwnBooking | null;
  /** When the appointment before it was kept; null for the first. */
  previousOn: string | null;
  /** What is booked with it because it belongs together and has no booking yet. */
  following: readonly BookableService[];
}

/**
 * Which appointment of an offer a seat of today would serve.
 * @throws DomainError `scheduling.standby-all-done`, `scheduling.standby-other-offer`,
 * `scheduling.standby-booked-today`, `scheduling.already-arrived`
 */
export const whatIsDue = (offer: Offer, bookings: readonly OwnBooking[], today: string): Due => {
  const other = bookings.find((one) => one.offerCode !== offer.code);
  if (other) throw new DomainError('scheduling.standby-other-offer', 'conflict', { offer: other.offerCode });
  const here = bookings.find((one) => one.state === 'arrived');
  if (here) throw new DomainError('scheduling.already-arrived', 'conflict', { arrivedAt: null });
  const kept = bookings.filter((one) => one.state === 'fulfilled');
  const service = offer.services.find((one) => !kept.some(({ step }) => step === one.step));
  if (!service) throw new DomainError('scheduling.standby-all-done', 'conflict');
  const booked = bookings.find((one) => one.step === service.step && one.state !== 'fulfilled') ?? null;
  if (booked?.state === 'confirmed' && booked.on <= today) {
    throw new DomainError('scheduling.standby-booked-today', 'conflict', { startsAt: booked.startsAt });
  }
  return {
    service,
    later: booked,
    previousOn: kept.find(({ step }) => step === service.step - 1)?.on ?? null,
    following: offer.services.filter(
      ({ step }) => step > service.step && !bookings.some((one) => one.step === step),
    ),
  };
};
