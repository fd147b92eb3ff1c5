import { Injectable } from '@nestjs/common';
import { Availability } from '../availability/availability.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';
import type { BookingChannel, Needs } from '../seats/commands.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { PrepareBooking, type BookingWish } from './prepare-booking.ts';

export interface BookSlotsInput extends Omit<BookingWish, 'people' | 'channel'> {
  personId: string;
  channel?: BookingChannel;
  needs?: Needs;
  bookedByStaffId?: string;
  contactPersonId?: string;
  reason?: string;
  told?: string;
}

/** Books every appointment of an offer for a person at once, or none of them. */
@Injectable()
export class BookSlots {
  readonly #prepare: PrepareBooking;
  readonly #engine: SeatEngine;
  readonly #availability: Availability;
  readonly #views: BookingViews;

  constructor(prepare: PrepareBooking, engine: SeatEngine, availability: Availability, views: BookingViews) {
    this.#prepare = prepare;
    this.#engine = engine;
    this.#availability = availability;
    this.#views = views;
  }

  run(input: BookSlotsInput): Promise<{ groupId: string }> {
    return this.#engine.orAsBefore(
      async () => ({ groupId: (await this.#book(input)).made.id }),
      (earlier) => ({ groupId: earlier.groups[0]!.id }),
    );
  }

  /** The same for somebody who books their own appointment online, and how it looks. */
  show(input: Pick<BookSlotsInput, 'personId' | 'offerCode' | 'slotIds' | 'priorityGroup' | 'dong'>) {
    return this.#engine.orAsBefore(
      async () => {
        const { prepared, made } = await this.#book(input);
        return this.#views.booked(prepared, made);
      },
      async (earlier) => (await this.#views.group(earlier.groups[0]!.id, input.personId))!,
    );
  }

  async #book(input: BookSlotsInput) {
    const {
      personId,
      channel = 'self',
      needs,
      bookedByStaffId,
      contactPersonId,
      reason,
      told,
      ...wish
    } = input;
    const asks = channel === 'standby' || channel === 'walk-in' ? 'staff' : channel;
    const prepared = await this.#prepare.run({ ...wish, people: [personId], channel: asks });
    const members = prepared.command.members.map((member) => ({ ...member, needs }));
    const outcome = await this.#engine.run({
      ...prepared.command,
      members,
      channel,
      bookedByStaffId,
      contactPersonId,
      reason,
      told,
    });
    this.#availability.forget(prepared.centre.code);
    return { prepared, made: outcome.groups[0]! };
  }
}
