import { Injectable } from '@nestjs/common';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsMoved } from '#scheduling/events';
import { BookingLinks } from '../booking-links.ts';
import {
  concernsOf,
  latestEnd,
  reasonOf,
  valuesOf,
  type MovedFact,
} from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { QueueReminders } from '../remind-the-day-before/queue-reminders.ts';
import { withdraw } from '../withdraw-messages/withdraw.ts';

/** What was said of the old time is void; the new one is told, and reminded of. */
@Injectable()
export class TellWhenBookingsMoved extends Reaction<MovedFact> {
  readonly name = 'notifications.tell-when-bookings-moved';
  readonly on = BookingsMoved;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #reminders: QueueReminders;
  readonly #links: BookingLinks;

  constructor(
    people: PeopleDirectory,
    queueMessage: QueueMessage,
    reminders: QueueReminders,
    links: BookingLinks,
  ) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#reminders = reminders;
    this.#links = links;
  }

  async react(group: MovedFact, tx: Transaction, fact: RelayedFact): Promise<void> {
    await withdraw(
      tx,
      group.before.map((booking) => booking.occurrenceId),
      'moved',
    );
    await this.#reminders.run(tx.sql, group, fact.occurredAt);
    if (!group.isAnnounced) return;
    const contact = await contactOf(this.#people, group);
    const { name, phone, language } = contact;
    const links = { change: this.#links.change(group.groupId), cancel: this.#links.cancel(group.groupId) };
    await this.#queueMessage.run({
      subject: { kind: 'occurrence', id: group.bookings[0]!.occurrenceId },
      purpose: group.why === 'by-office' ? 'move-by-office' : 'move',
      personId: group.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        ...valuesOf(group, inLanguage),
        reason: reasonOf(group, inLanguage),
        ...links,
      }),
      offerCode: group.offer.code,
      centreCode: group.centre.code,
      concerns: concernsOf(group),
      notBefore: fact.occurredAt,
      notAfter: latestEnd(group),
      quietZone: group.centre.zone,
    });
  }
}
