import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { TurnNear } from '#queueing/events';
import { QueuePush } from './queue-push.ts';

type Near = z.output<(typeof TurnNear)['schema']>;

const WORTH_TELLING = { minutes: 5 };

/** Whose turn is near reads it on the phone, in time to come back from the café. */
@Injectable()
export class PushWhenTurnNear extends Reaction<Near> {
  readonly name = 'notifications.push-when-turn-near';
  readonly on = TurnNear;
  readonly #queuePush: QueuePush;

  constructor(queuePush: QueuePush) {
    super();
    this.#queuePush = queuePush;
  }

  async react(near: Near, tx: Transaction): Promise<void> {
    await this.#queuePush.run(tx, {
      visitId: near.visitId,
      personId: near.personId,
      purpose: 'push-near',
      version: near.noticeSequence,
      values: { ticket: near.ticketNumber, stage: near.stageLabel },
      notAfter: Temporal.Instant.from(near.at).add(WORTH_TELLING),
    });
  }
}
