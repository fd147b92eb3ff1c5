import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsConfirmed } from '#scheduling/events';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { latestEnd, valuesOf, type BookingGroupFact } from './booking-values.ts';

/** One confirmation for bookings that were made together. */
@Injectable()
export class ConfirmWhenBookingsConfirmed extends Reaction<BookingGroupFact> {
  readonly name = 'notifications.confirm-when-bookings-confirmed';
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
    await this.#queueMessage.run({
      subject: { kind: 'booking-group', id: group.groupId },
      purpose: 'confirmation',
      personId: group.personId,
      phone,
      language,
      values: { name, ...valuesOf(group) },
      offerCode: group.offer.code,
      concerns: group.bookings.map((booking) => booking.bookingId),
      notBefore: fact.occurredAt,
      notAfter: latestEnd(group),
      quietZone: group.centre.zone,
    });
  }
}
