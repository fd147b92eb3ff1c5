import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { StandbyOffered } from '#scheduling/events';
import { BookingLinks } from '../booking-links.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { timeText } from '../text/korean-date.ts';

type Payload = z.output<(typeof StandbyOffered)['schema']>;

/** Who is offered a seat of today hears of it at once or, when the offer has ended or it is night, not at all. */
@Injectable()
export class OfferWhenStandbyOffered extends Reaction<Payload> {
  readonly name = 'notifications.offer-when-standby-offered';
  readonly on = StandbyOffered;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #links: BookingLinks;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage, links: BookingLinks) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#links = links;
  }

  async react(offered: Payload): Promise<void> {
    const { centre } = offered;
    const contact = await contactOf(this.#people, offered);
    if (contact.phone === null) return;
    const { name, phone, language } = contact;
    const madeAt = Temporal.Instant.from(offered.madeAt);
    const expiresAt = Temporal.Instant.from(offered.expiresAt);
    await this.#queueMessage.run({
      subject: { kind: 'standby-offer', id: offered.offerId },
      purpose: 'standby-offer',
      personId: offered.personId,
      phone,
      language,
      values: {
        name,
        service: offered.serviceLabel,
        time: timeText(offered.comeBy, centre.zone),
        until: timeText(offered.expiresAt, centre.zone),
        minutes: String(Math.round(madeAt.until(expiresAt).total('minutes'))),
        place: centre.name,
        address: centre.address,
        link: this.#links.standby(offered.offerId),
      },
      offerCode: offered.offer.code,
      centreCode: centre.code,
      notBefore: madeAt,
      notAfter: expiresAt,
      quietZone: centre.zone,
    });
  }
}
