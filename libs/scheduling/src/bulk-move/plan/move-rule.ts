/** How far from its first appointment a follow-up shall be. */
export interface ServiceInterval {
  serviceCode: string;
  days: number;
  /** Never less than this, not even around a holiday. */
  floorDays: number;
}

/** A date that the office gives by hand instead of the computed one. */
export interface DateShift {
  from: string;
  to: string;
}

export type MoveDirection = 'later' | 'earlier' | 'either';

/** What a bulk move does with each booking of its scope. */
export interface MoveRule {
  services: readonly ServiceInterval[];
  direction: MoveDirection;
  shifts: readonly DateShift[];
  /** Neither taken from nor moved to a day before this one: people must hear of it in time. */
  earliestOn: string;
  /** How many days after the day aimed at may be tried. */
  withinDays: number;
}

export type StaysBecause = 'fits-already' | 'too-soon' | 'no-first';
export type UnplaceableBecause = 'no-seat' | 'no-earlier-seat' | 'not-published';
export type MoveFit = 'same-time' | 'other-time' | 'next-day';

/** A follow-up that the rule may concern. */
export interface MovableBooking {
  bookingId: string;
  serviceCode: string;
  kind: string;
  slotId: string;
  on: string;
  minute: number;
  /** Day of the appointment before it; null when that one was missed or given back. */
  firstOn: string | null;
}

export type MoveOutcome =
  | {
      bookingId: string;
      outcome: 'moves';
      slotId: string;
      on: string;
      minute: number;
      fit: MoveFit;
      /** A shift row set the day aimed at. */
      isShifted: boolean;
    }
  | { bookingId: string; outcome: 'stays'; why: StaysBecause }
  | { bookingId: string; outcome: 'unplaceable'; why: UnplaceableBecause };
