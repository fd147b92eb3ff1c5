import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { TurnNear } from '#queueing/events';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';

type Near = z.output<(typeof TurnNear)['schema']>;

const WORTH_SENDING = { minutes: 10 };

/** Who asked for it gets one text message when their turn is near; never a second one in the same visit. */
@Injectable()
export class TextWhenTurnNear extends Reaction<Near> {
  readonly name = 'notifications.text-when-turn-near';
  readonly on = TurnNear;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(near: Near): Promise<void> {
    const { personId } = near;
    if (!near.wantsText || personId === null) return;
    const contact = await contactOf(this.#people, { personId });
    if (contact.phone === null) return;
    const at = Temporal.Instant.from(near.at);
    await this.#queueMessage.run({
      subject: { kind: 'visit', id: near.visitId },
      purpose: 'turn-near',
      personId,
      phone: contact.phone,
      language: contact.language,
      values: { place: near.centreName, ticket: near.ticketNumber, stage: near.stageLabel },
      notBefore: at,
      notAfter: at.add(WORTH_SENDING),
      // They stand in the building and asked for it.
      quietZone: null,
    });
  }
}
