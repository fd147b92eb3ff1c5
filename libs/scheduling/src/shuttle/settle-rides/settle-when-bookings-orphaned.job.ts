import { Injectable } from '@nestjs/common';
import { Reaction } from '#kernel';
import type { z } from 'zod';
import { BookingsOrphaned } from '../../events.ts';
import { SettleRides } from './settle-rides.ts';

type Group = z.output<(typeof BookingsOrphaned)['schema']>;

@Injectable()
export class SettleRidesWhenBookingsOrphaned extends Reaction<Group> {
  readonly name = 'scheduling.settle-rides-when-bookings-orphaned';
  readonly on = BookingsOrphaned;
  readonly #settleRides: SettleRides;

  constructor(settleRides: SettleRides) {
    super();
    this.#settleRides = settleRides;
  }

  react({ bookings }: Group): Promise<void> {
    return this.#settleRides.run(bookings.map((booking) => booking.bookingId));
  }
}
