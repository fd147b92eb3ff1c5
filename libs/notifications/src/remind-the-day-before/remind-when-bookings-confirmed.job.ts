import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { BookingsConfirmed } from '#scheduling/events';
import type { ConfirmedFact } from '../confirm-bookings/booking-values.ts';
import { QueueReminders } from './queue-reminders.ts';

@Injectable()
export class RemindWhenBookingsConfirmed extends Reaction<ConfirmedFact> {
  readonly name = 'notifications.remind-when-bookings-confirmed';
  readonly on = BookingsConfirmed;
  readonly #reminders: QueueReminders;

  constructor(reminders: QueueReminders) {
    super();
    this.#reminders = reminders;
  }

  react(group: ConfirmedFact, tx: Transaction, fact: RelayedFact): Promise<void> {
    return this.#reminders.run(tx.sql, group, fact.occurredAt);
  }
}
