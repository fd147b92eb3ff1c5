import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export interface Needs {
  wheelchair?: boolean;
  /** BCP 47 language of the interpreter. */
  interpreter?: string;
  companion?: boolean;
  /** Code of the hub from which the shuttle bus is taken. */
  shuttleHub?: string;
}

export type BookableCentre = Schemas['BookableCentres']['centres'][number];

/** Seats kept for a few minutes while somebody checks and confirms. */
export type Hold = Schemas['Hold'];
export interface HoldWish {
  offer: string;
  slotIds: string[];
  group?: string;
  dong?: string;
  party?: string[];
  /** Something is held already: its own seats must not stand in the way. */
  replaces?: boolean;
}

export type Booking = Schemas['Booking'];
export type BookingState = Booking['state'];
export type BookingGroup = Schemas['BookingGroup'];

/** What a move means for the rule before it and the appointment after it. */
export type MoveOptions = Schemas['MoveOptions'];
export interface MoveWish {
  slotId: string;
  followUpSlotId?: string;
}
/** Whether everybody who was booked together moves, or one of them alone. */
export type MoveScope = 'one' | 'family';

/** What a link in a message opens, before the birth date is proved. */
export type MessageLink = Schemas['ChangeLink'];
