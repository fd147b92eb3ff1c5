import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PeopleDirectory } from '#identity';
import { Reaction, type Transaction } from '#kernel';
import { SurveyInvited } from '#surveys/events';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';

type Invitation = z.output<(typeof SurveyInvited)['schema']>;

/** Says that an automatic voice will call, and from which number; useless once the call has come. */
@Injectable()
export class TellWhenSurveyInvited extends Reaction<Invitation> {
  readonly name = 'notifications.tell-when-survey-invited';
  readonly on = SurveyInvited;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(invitation: Invitation, _tx: Transaction): Promise<void> {
    const { personId, office } = invitation;
    const contact = await contactOf(this.#people, { personId });
    if (contact.phone === null) return;
    await this.#queueMessage.run({
      subject: { kind: 'survey', id: invitation.invitationId },
      purpose: 'survey',
      personId,
      phone: contact.phone,
      language: contact.language,
      values: {
        name: contact.name,
        place: office.name,
        kind: invitation.kindLabel,
        phone: office.phone,
      },
      offerCode: `${invitation.department}.`,
      notBefore: Temporal.Instant.from(invitation.tellAt),
      notAfter: Temporal.Instant.from(invitation.callAt),
      quietZone: office.zone,
    });
  }
}
