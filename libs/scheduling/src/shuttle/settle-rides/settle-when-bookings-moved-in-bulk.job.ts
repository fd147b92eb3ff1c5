import { Injectable } from '@nestjs/common';
import { Reaction } from '#kernel';
import type { z } from 'zod';
import { BookingsMovedInBulk } from '../../events.ts';
import { SettleRides } from './settle-rides.ts';

type Bulk = z.output<(typeof BookingsMovedInBulk)['schema']>;

@Injectable()
export class SettleRidesWhenBookingsMovedInBulk extends Reaction<Bulk> {
  readonly name = 'scheduling.settle-rides-when-bookings-moved-in-bulk';
  readonly on = BookingsMovedInBulk;
  readonly #settleRides: SettleRides;

  constructor(settleRides: SettleRides) {
    super();
    this.#settleRides = settleRides;
  }

  react({ moves }: Bulk): Promise<void> {
    return this.#settleRides.run(
      moves.flatMap(({ bookings }) => bookings.map((booking) => booking.bookingId)),
    );
  }
}
