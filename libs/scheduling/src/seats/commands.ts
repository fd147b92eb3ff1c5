import type { Centre } from '../centre/centre.ts';

/** By which way a seat is given out; each way has seats of its own. */
export type SeatChannel = 'online' | 'staff' | 'standby' | 'walk-in';

/** How a booking came about. */
export type BookingChannel = 'self' | 'proxy' | 'phone' | 'staff' | 'standby' | 'walk-in';

export interface Needs {
  wheelchair?: boolean;
  /** BCP 47 language of the interpreter. */
  interpreter?: string;
  companion?: boolean;
  /** Code of the hub from which the shuttle bus is taken. */
  shuttleHub?: string;
}

/** A seat that somebody wants: one appointment of an offer. */
export interface SeatWish {
  step: number;
  service: { code: string; label: string };
  slotId: string;
  channel: SeatChannel;
  /** Adds a seat on purpose instead of taking one of those planned (walk-in, standby). */
  addSeat?: boolean;
}

/** One person of a party; all their seats or none, and all of the party or nobody. */
export interface PartyMember {
  personId: string;
  seats: readonly SeatWish[];
  needs?: Needs;
  priorityGroup?: string;
  /** Supply that this booking uses up beside its seats. */
  supplyPoolId?: string | null;
}

export interface TakeSeats {
  kind: 'take';
  centre: Centre;
  offer: { code: string; label: string; series: string };
  members: readonly PartyMember[];
  /** Set for a hold; absent books at once. */
  heldUntil?: Temporal.Instant;
  channel: BookingChannel;
  bookedByPersonId?: string | null;
  bookedByStaffId?: string | null;
  /** Whose phone is written to, where it is not the person's own. */
  contactPersonId?: string | null;
  isConsented?: boolean;
  /** Why staff booked, in their words. */
  reason?: string | null;
  told?: string | null;
  /** Asked again at the moment the seats are given out. @throws DomainError */
  assertAllowed?(now: Temporal.Instant): void;
}

/** Turns a hold into bookings, of every member of the party. */
export interface ConfirmHold {
  kind: 'confirm';
  /** Id of the party or of its only group. */
  holdId: string;
  /** Who may confirm: the person who made the hold; null for staff and the system. */
  ownerId: string | null;
  /** By person. */
  needs?: Readonly<Record<string, Needs>>;
  isConsented?: boolean;
  assertAllowed?(now: Temporal.Instant): void;
}

/** Gives seats back. */
export interface ReleaseSeats {
  kind: 'release';
  bookingIds: readonly string[];
  to: 'cancelled' | 'expired' | 'orphaned' | 'no-show';
  why: 'by-resident' | 'by-proxy' | 'by-staff' | 'by-office' | 'superseded' | 'late' | 'let-go';
  reason?: string | null;
  told?: string | null;
  /** Says whether the bookings, as they stand now, may be released. @throws DomainError */
  assertAllowed?(now: Temporal.Instant, bookings: readonly StandingBooking[]): void;
}

/** Gives bookings another time: the new seats and the old ones change hands together, or nothing changes. */
export interface MoveSeats {
  kind: 'move';
  moves: readonly { bookingId: string; slotId: string; channel: SeatChannel; addSeat?: boolean }[];
  why: 'by-resident' | 'by-proxy' | 'by-staff' | 'by-office' | 'standby';
  reason?: string | null;
  told?: string | null;
  /** False where a notice of another kind goes out (bulk moves tell the group first). */
  isAnnounced?: boolean;
  assertAllowed?(now: Temporal.Instant, bookings: readonly StandingBooking[]): void;
}

/** Sets how many seats pools have; never below what is taken. */
export interface SetCapacity {
  kind: 'set-capacity';
  pools: readonly { poolId: string; capacity: number }[];
}

export type SeatCommand = TakeSeats | ConfirmHold | ReleaseSeats | MoveSeats | SetCapacity;

export type BookingState =
  'held' | 'expired' | 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no-show' | 'orphaned';

/** A booking as it stands under the engine's lock. */
export interface StandingBooking {
  id: string;
  groupId: string;
  number: string;
  personId: string;
  series: string;
  step: number;
  serviceCode: string;
  state: BookingState;
  slotId: string;
  seatPoolId: string | null;
  supplyPoolId: string | null;
  heldUntil: Temporal.Instant | null;
  date: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  arriveAt: Temporal.Instant;
  occurrenceId: string;
  version: number;
}

/** What a command did; plain JSON, because it is kept beside the idempotency key. */
export interface SeatOutcome {
  /** The party's id, or the only group's. */
  holdId: string | null;
  heldUntil: string | null;
  groups: {
    id: string;
    number: string;
    personId: string;
    /** Null while it is held. */
    confirmedAt: string | null;
    bookings: {
      id: string;
      number: string;
      step: number;
      serviceCode: string;
      slotId: string;
      startsAt: string;
      arriveAt: string;
      endsAt: string;
      state: BookingState;
    }[];
  }[];
}
