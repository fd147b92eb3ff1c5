import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type RelayedFact } from '#kernel';
import { PeopleDirectory } from '#identity';
import { VisitorMissed } from '#scheduling/events';
import { BookingLinks } from '../booking-links.ts';
import { contactOf } from '../contact-of.ts';
import type { MessageLanguage } from '../message-template.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { dateText, timeText } from '../text/korean-date.ts';

type Payload = z.output<(typeof VisitorMissed)['schema']>;

const WORTH_SENDING = { hours: 24 };

/** Who did not come hears what became of their appointments and how to book anew. */
@Injectable()
export class TellWhenVisitorMissed extends Reaction<Payload> {
  readonly name = 'notifications.tell-when-visitor-missed';
  readonly on = VisitorMissed;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #links: BookingLinks;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage, links: BookingLinks) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#links = links;
  }

  async react(missed: Payload, _tx: unknown, fact: RelayedFact): Promise<void> {
    const { centre, alsoCancelled, barredUntilOn } = missed;
    const contact = await contactOf(this.#people, missed);
    const { name, phone, language } = contact;
    const also = (language: MessageLanguage) =>
      alsoCancelled.map(
        ({ serviceLabel, startsAt }) =>
          `${serviceLabel} ${dateText(startsAt, centre.zone, language)} ${timeText(startsAt, centre.zone)}`,
      );
    const purpose =
      alsoCancelled.length > 0 ? 'missed-with-following' : barredUntilOn ? 'missed-standby' : 'missed';
    await this.#queueMessage.run({
      subject: { kind: 'booking', id: missed.bookingId },
      purpose,
      personId: missed.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        number: missed.number,
        service: missed.serviceLabel,
        date: dateText(missed.arriveAt, centre.zone, inLanguage),
        time: timeText(missed.arriveAt, centre.zone),
        place: centre.name,
        phone: centre.phone,
        book: this.#links.start(),
        visits: also(inLanguage).join('\n'),
        ...(barredUntilOn && { until: dateText(`${barredUntilOn}T12:00:00Z`, centre.zone, inLanguage) }),
      }),
      offerCode: missed.offer.code,
      centreCode: centre.code,
      notBefore: fact.occurredAt,
      notAfter: fact.occurredAt.add(WORTH_SENDING),
      quietZone: centre.zone,
    });
  }
}
