import { Injectable } from '@nestjs/common';
import { Reaction } from '#kernel';
import type { z } from 'zod';
import { BookingsMoved } from '../../events.ts';
import { SettleRides } from './settle-rides.ts';

type Group = z.output<(typeof BookingsMoved)['schema']>;

@Injectable()
export class SettleRidesWhenBookingsMoved extends Reaction<Group> {
  readonly name = 'scheduling.settle-rides-when-bookings-moved';
  readonly on = BookingsMoved;
  readonly #settleRides: SettleRides;

  constructor(settleRides: SettleRides) {
    super();
    this.#settleRides = settleRides;
  }

  react({ bookings }: Group): Promise<void> {
    return this.#settleRides.run(bookings.map((booking) => booking.bookingId));
  }
}
