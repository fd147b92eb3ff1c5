import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsOrphaned } from '#scheduling/events';
import { BookingLinks } from '../booking-links.ts';
import {
  concernsOf,
  latestEnd,
  reasonOf,
  valuesOf,
  type OrphanedFact,
} from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { withdraw } from '../withdraw-messages/withdraw.ts';

/** The office took a time away: an apology at once, with the link behind which another can be chosen. */
@Injectable()
export class AskWhenBookingsOrphaned extends Reaction<OrphanedFact> {
  readonly name = 'notifications.ask-when-bookings-orphaned';
  readonly on = BookingsOrphaned;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #links: BookingLinks;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage, links: BookingLinks) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#links = links;
  }

  async react(group: OrphanedFact, tx: Transaction, fact: RelayedFact): Promise<void> {
    await withdraw(tx, concernsOf(group), 'taken-away');
    const contact = await contactOf(this.#people, group);
    const { name, phone, language } = contact;
    await this.#queueMessage.run({
      subject: { kind: 'occurrence', id: group.bookings[0]!.occurrenceId },
      purpose: 'choose-anew',
      personId: group.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        ...valuesOf(group, inLanguage),
        reason: reasonOf(group, inLanguage),
        change: this.#links.change(group.groupId),
      }),
      offerCode: group.offer.code,
      centreCode: group.centre.code,
      notBefore: fact.occurredAt,
      notAfter: latestEnd(group),
      quietZone: group.centre.zone,
    });
  }
}
