import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsConfirmed } from '#scheduling/events';
import { BookingLinks } from '../booking-links.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { concernsOf, latestEnd, valuesOf, type ConfirmedFact } from './booking-values.ts';

/** One confirmation for bookings that were made together. */
@Injectable()
export class ConfirmWhenBookingsConfirmed extends Reaction<ConfirmedFact> {
  readonly name = 'notifications.confirm-when-bookings-confirmed';
  readonly on = BookingsConfirmed;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #links: BookingLinks;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage, links: BookingLinks) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#links = links;
  }

  async react(group: ConfirmedFact, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const contact = await contactOf(this.#people, group);
    const { name, phone, language } = contact;
    const links = { change: this.#links.change(group.groupId), cancel: this.#links.cancel(group.groupId) };
    await this.#queueMessage.run({
      subject: { kind: 'booking-group', id: group.groupId },
      purpose: 'confirmation',
      personId: group.personId,
      phone,
      language,
      values: (inLanguage) => ({ name, ...valuesOf(group, inLanguage), ...links }),
      offerCode: group.offer.code,
      centreCode: group.centre.code,
      concerns: concernsOf(group),
      notBefore: fact.occurredAt,
      notAfter: latestEnd(group),
      quietZone: group.centre.zone,
    });
  }
}
