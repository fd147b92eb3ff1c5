import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsCancelled } from '#scheduling/events';
import { concernsOf, valuesOf, type CancelledFact } from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { withdraw } from './withdraw.ts';

// A cancellation told later than this only confuses.
const WORTH_SENDING = { hours: 24 };

/** What was cancelled is no longer confirmed or reminded of; the person gets one message that says so. */
@Injectable()
export class WithdrawWhenBookingsCancelled extends Reaction<CancelledFact> {
  readonly name = 'notifications.withdraw-when-bookings-cancelled';
  readonly on = BookingsCancelled;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(group: CancelledFact, tx: Transaction, fact: RelayedFact): Promise<void> {
    await withdraw(tx, concernsOf(group), 'cancelled');
    // Who did not come is told of everything in one message of its own.
    if (group.why === 'late') return;
    const contact = await contactOf(this.#people, group);
    const { name, phone, language } = contact;
    await this.#queueMessage.run({
      subject: { kind: 'occurrence', id: group.bookings[0]!.occurrenceId },
      purpose: 'cancellation',
      personId: group.personId,
      phone,
      language,
      values: (inLanguage) => ({ name, ...valuesOf(group, inLanguage) }),
      offerCode: group.offer.code,
      centreCode: group.centre.code,
      notBefore: fact.occurredAt,
      notAfter: fact.occurredAt.add(WORTH_SENDING),
      quietZone: group.centre.zone,
    });
  }
}
