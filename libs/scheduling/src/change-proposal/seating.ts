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
  /** People with the same one were booked together and sit close to one another: nobody of them is moved away from the others. */
  family?: string;
  /** Given up at once when there is no room: a hold that nobody has confirmed. */
  isHold?: boolean;
}
