import type { Centre } from '../centre/centre.ts';
import type { BookingState, Needs, SeatChannel, StandingBooking } from './commands.ts';

export interface PoolSlot {
  id: string;
  centreId: string;
  date: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  arriveStepMinutes: number;
  closedReason: string | null;
}

/** A pool of seats under lock; `slot` is null for a supply. */
export interface Pool {
  id: string;
  step: number | null;
  channel: SeatChannel | null;
  capacity: number;
  taken: number;
  slot: PoolSlot | null;
}

export interface Group {
  id: string;
  number: string;
  personId: string;
  offerCode: string;
  centre: Centre;
  partyId: string | null;
  channel: string;
  bookedByPersonId: string | null;
  bookedByStaffId: string | null;
  contactPersonId: string | null;
  priorityGroup: string | null;
  needs: Needs;
  createdAt: Temporal.Instant;
  confirmedAt: Temporal.Instant | null;
  cancelledAt: Temporal.Instant | null;
  consentedAt: Temporal.Instant | null;
}

/** What a batch sees: everything it may touch, locked, as of `now`. */
export interface Standing {
  now: Temporal.Instant;
  pools: Map<string, Pool>;
  bookings: Map<string, StandingBooking>;
  groups: Map<string, Group>;
  /** Slots that were asked for, whether or not they have the pool wanted. */
  knownSlots: Set<string>;
}

export const poolKey = (slotId: string, step: number, channel: SeatChannel): string =>
  `${slotId}|${step}|${channel}`;

export const stepKey = (personId: string, series: string, step: number): string =>
  `${personId}|${series}|${step}`;

const ACTIVE = new Set<BookingState>(['held', 'confirmed', 'arrived', 'fulfilled']);

export const isActive = (booking: { state: BookingState }): boolean => ACTIVE.has(booking.state);
