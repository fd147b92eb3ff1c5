import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { StayOver } from '#queueing/events';
import { QueuePush } from './queue-push.ts';

type Over = z.output<(typeof StayOver)['schema']>;

const WORTH_TELLING = { minutes: 15 };

/** Who has stayed long enough reads that they may ask to go. */
@Injectable()
export class PushWhenStayOver extends Reaction<Over> {
  readonly name = 'notifications.push-when-stay-over';
  readonly on = StayOver;
  readonly #queuePush: QueuePush;

  constructor(queuePush: QueuePush) {
    super();
    this.#queuePush = queuePush;
  }

  async react(over: Over, tx: Transaction): Promise<void> {
    await this.#queuePush.run(tx, {
      visitId: over.visitId,
      personId: over.personId,
      purpose: 'push-stay-over',
      version: over.noticeSequence,
      values: { ticket: over.ticketNumber, stage: over.stageLabel },
      notAfter: Temporal.Instant.from(over.at).add(WORTH_TELLING),
    });
  }
}
