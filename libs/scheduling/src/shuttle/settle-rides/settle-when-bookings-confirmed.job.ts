import { Injectable } from '@nestjs/common';
import { Reaction } from '#kernel';
import type { z } from 'zod';
import { BookingsConfirmed } from '../../events.ts';
import { SettleRides } from './settle-rides.ts';

type Group = z.output<(typeof BookingsConfirmed)['schema']>;

@Injectable()
export class SettleRidesWhenBookingsConfirmed extends Reaction<Group> {
  readonly name = 'scheduling.settle-rides-when-bookings-confirmed';
  readonly on = BookingsConfirmed;
  readonly #settleRides: SettleRides;

  constructor(settleRides: SettleRides) {
    super();
    this.#settleRides = settleRides;
  }

  react({ bookings }: Group): Promise<void> {
    return this.#settleRides.run(bookings.map((booking) => booking.bookingId));
  }
}
