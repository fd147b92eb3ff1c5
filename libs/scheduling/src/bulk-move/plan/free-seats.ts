import { dayNumberOf } from './day-numbers.ts';

/** Seats of one slot that one kind of booking may take. */
export interface SeatsOfSlot {
  slotId: string;
  /** Step and way to book: bookings move within their kind. */
  kind: string;
  on: string;
  /** When the slot begins, in minutes of the centre's day. */
  minute: number;
  free: number;
}

interface SlotSeats {
  slotId: string;
  minute: number;
  free: number;
}

interface DaySeats {
  free: number;
  slots: SlotSeats[];
}

interface KindSeats {
  days: Map<number, DaySeats>;
  lastDay: number;
}

export interface TakenSeat {
  slotId: string;
  minute: number;
}

/** What is free while a plan is made; seats are taken and given back as it goes on. */
export class FreeSeats {
  readonly #kinds = new Map<string, KindSeats>();
  readonly #bySlot = new Map<string, { day: DaySeats; slot: SlotSeats }>();

  constructor(seats: readonly SeatsOfSlot[]) {
    for (const one of seats) this.#add(one);
    for (const { days } of this.#kinds.values()) {
      for (const { slots } of days.values()) {
        slots.sort((a, b) => a.minute - b.minute || (a.slotId < b.slotId ? -1 : 1));
      }
    }
  }

  #add({ slotId, kind, on, minute, free }: SeatsOfSlot): void {
    const number = dayNumberOf(on);
    const ofKind = this.#kinds.get(kind) ?? { days: new Map<number, DaySeats>(), lastDay: number };
    this.#kinds.set(kind, ofKind);
    ofKind.lastDay = Math.max(ofKind.lastDay, number);
    const day = ofKind.days.get(number) ?? { free: 0, slots: [] };
    ofKind.days.set(number, day);
    const slot = { slotId, minute, free };
    day.slots.push(slot);
    day.free += free;
    this.#bySlot.set(`${kind}|${slotId}`, { day, slot });
  }

  /** The last day that has slots of this kind. */
  lastDayOf(kind: string): number {
    return this.#kinds.get(kind)?.lastDay ?? -1;
  }

  isOpen(kind: string, day: number): boolean {
    return this.#kinds.get(kind)?.days.has(day) ?? false;
  }

  /** Takes a seat of that day at the given time, else at the nearest one; null when the day is closed or full. */
  take(kind: string, day: number, minute: number): TakenSeat | null {
    const seats = this.#kinds.get(kind)?.days.get(day);
    if (!seats || seats.free <= 0) return null;
    let best: SlotSeats | null = null;
    for (const slot of seats.slots) {
      if (slot.free <= 0) continue;
      if (!best || Math.abs(slot.minute - minute) < Math.abs(best.minute - minute)) best = slot;
      else if (slot.minute > minute) break;
    }
    if (!best) return null;
    best.free -= 1;
    seats.free -= 1;
    return { slotId: best.slotId, minute: best.minute };
  }

  /** Nothing comes back where the slot is no longer offered. */
  give(kind: string, slotId: string): void {
    const found = this.#bySlot.get(`${kind}|${slotId}`);
    if (!found) return;
    found.slot.free += 1;
    found.day.free += 1;
  }
}
