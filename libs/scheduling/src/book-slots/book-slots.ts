import { Injectable } from '@nestjs/common';
import { Availability } from '../availability/availability.ts';
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

  constructor(prepare: PrepareBooking, engine: SeatEngine, availability: Availability) {
    this.#prepare = prepare;
    this.#engine = engine;
    this.#availability = availability;
  }

  run(input: BookSlotsInput): Promise<{ groupId: string }> {
    return this.#engine.orAsBefore(
      () => this.#book(input),
      (earlier) => ({ groupId: earlier.groups[0]!.id }),
    );
  }

  async #book(input: BookSlotsInput): Promise<{ groupId: string }> {
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
    return { groupId: outcome.groups[0]!.id };
  }
}
