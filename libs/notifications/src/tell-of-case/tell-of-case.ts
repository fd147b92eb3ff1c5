import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PeopleDirectory } from '#identity';
import type { RelayedFact } from '#kernel';
import type { CaseReceived } from '#casework/events';
import { BookingLinks } from '../booking-links.ts';
import { contactOf } from '../contact-of.ts';
import type { MessageLanguage } from '../message-template.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { MessageTemplates } from '../registry.ts';
import { dateText, timeText } from '../text/korean-date.ts';
import type { ValuesIn } from '../text/render.ts';

export type CaseFact = z.output<(typeof CaseReceived)['schema']>;

// Later than this the applicant has looked it up or phoned.
const WORTH_SENDING = { hours: 72 };

/** Writes to the applicant who asked for it, in the department's words; a department without words for it says nothing. */
@Injectable()
export class TellOfCase {
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;
  readonly #templates: MessageTemplates;
  readonly #links: BookingLinks;

  constructor(
    people: PeopleDirectory,
    queueMessage: QueueMessage,
    templates: MessageTemplates,
    links: BookingLinks,
  ) {
    this.#people = people;
    this.#queueMessage = queueMessage;
    this.#templates = templates;
    this.#links = links;
  }

  async run(
    purpose: string,
    theCase: CaseFact,
    fact: Pick<RelayedFact, 'occurredAt'>,
    more: ValuesIn = () => ({}),
  ): Promise<void> {
    const { personId, kind, office, unit } = theCase;
    const isWorded = this.#templates.all.some(
      (one) => one.purpose === purpose && kind.code.startsWith(one.scope ?? ''),
    );
    if (!theCase.isTold || !personId || !isWorded) return;
    const contact = await contactOf(this.#people, { personId });
    if (contact.phone === null) return;
    await this.#queueMessage.run({
      subject: { kind: 'case', id: theCase.caseId },
      purpose,
      version: theCase.version,
      personId,
      phone: contact.phone,
      language: contact.language,
      values: (inLanguage) => ({
        name: contact.name,
        number: theCase.number,
        kind: kind.label,
        place: office.name,
        unit: unit.label,
        phone: unit.phone,
        deadline: deadlineText(theCase, inLanguage),
        link: `${this.#links.start()}/cases/${theCase.number}`,
        ...more(inLanguage),
      }),
      offerCode: kind.code,
      notBefore: fact.occurredAt,
      notAfter: fact.occurredAt.add(WORTH_SENDING),
      quietZone: office.zone,
    });
  }
}

/** Terms in days end with a day, terms in hours at a minute. */
const deadlineText = (
  { deadlineAt, deadlineOn, termUnit, office }: CaseFact,
  language: MessageLanguage,
): string => {
  if (termUnit === 'hours')
    return `${dateText(deadlineAt, office.zone, language)} ${timeText(deadlineAt, office.zone)}`;
  const day = Temporal.PlainDate.from(deadlineOn).toZonedDateTime(office.zone);
  return dateText(day.toInstant().toString(), office.zone, language);
};
