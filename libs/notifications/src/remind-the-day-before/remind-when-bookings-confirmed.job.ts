import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsConfirmed } from '#scheduling/events';
import { visitValues, type BookingGroupFact } from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { reminderTime } from './reminder-time.ts';

/** One reminder for each visit, unless it was booked so late that its confirmation says the same. */
@Injectable()
export class RemindWhenBookingsConfirmed extends Reaction<BookingGroupFact> {
  readonly name = 'notifications.remind-when-bookings-confirmed';
  readonly on = BookingsConfirmed;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(group: BookingGroupFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const { name, phone, language } = await contactOf(this.#people, group.personId);
    for (const visit of group.bookings) {
      const window = reminderTime(Temporal.Instant.from(visit.startsAt), group.centre.zone);
      if (Temporal.Instant.compare(fact.occurredAt, window.notBefore) >= 0) continue;
      await this.#queueMessage.run({
        subject: { kind: 'booking', id: visit.bookingId },
        purpose: 'reminder',
        personId: group.personId,
        phone,
        language,
        values: { name, number: visit.number, ...visitValues(group, visit) },
        offerCode: group.offer.code,
        concerns: [visit.bookingId],
        ...window,
        quietZone: group.centre.zone,
      });
    }
  }
}
