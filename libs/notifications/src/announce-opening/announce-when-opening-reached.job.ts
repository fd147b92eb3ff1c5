import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { OpeningReached } from '#scheduling/events';
import { contactOf } from '../contact-of.ts';
import type { MessageLanguage } from '../message-template.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { dateText, timeText } from '../text/korean-date.ts';

type Payload = z.output<(typeof OpeningReached)['schema']>;

const fromNowWords: Record<MessageLanguage, string> = {
  ko: '지금부터',
  en: 'from now on',
  zh: '從現在起',
  vi: 'tu bay gio',
};
const untilWords: Record<MessageLanguage, (end: string) => string> = {
  ko: (end) => `지금부터 ${end}까지`,
  en: (end) => `from now until ${end}`,
  zh: (end) => `從現在起至${end}`,
  vi: (end) => `tu bay gio den ${end}`,
};

/** News of an opening without an end is stale after this. */
const WORTH_SENDING = { hours: 72 };

/** Whoever asked to hear of it is told once that they may book now. */
@Injectable()
export class AnnounceWhenOpeningReached extends Reaction<Payload> {
  readonly name = 'notifications.announce-when-opening-reached';
  readonly on = OpeningReached;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(opening: Payload, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const contact = await contactOf(this.#people, opening);
    const { name, phone, language } = contact;
    const { closesAt, centre } = opening;
    await this.#queueMessage.run({
      subject: { kind: 'opening-notice', id: opening.noticeId },
      purpose: 'opening',
      personId: opening.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        place: centre.name,
        period: closesAt
          ? untilWords[inLanguage](
              `${dateText(closesAt, centre.zone, inLanguage)} ${timeText(closesAt, centre.zone)}`,
            )
          : fromNowWords[inLanguage],
      }),
      offerCode: opening.offerCode,
      centreCode: centre.code,
      notBefore: fact.occurredAt,
      notAfter: closesAt ? Temporal.Instant.from(closesAt) : fact.occurredAt.add(WORTH_SENDING),
      quietZone: centre.zone,
    });
  }
}
