import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { TicketCalled } from '#queueing/events';
import { QueuePush } from './queue-push.ts';

type Call = z.output<(typeof TicketCalled)['schema']>;

// A call told later than this only sends somebody to a counter that has gone on.
const WORTH_TELLING = { minutes: 3 };

/** A call reaches the phone in the pocket, once for each time the number is called. */
@Injectable()
export class PushWhenTicketCalled extends Reaction<Call> {
  readonly name = 'notifications.push-when-ticket-called';
  readonly on = TicketCalled;
  readonly #queuePush: QueuePush;

  constructor(queuePush: QueuePush) {
    super();
    this.#queuePush = queuePush;
  }

  async react(call: Call, tx: Transaction): Promise<void> {
    await this.#queuePush.run(tx, {
      visitId: call.visitId,
      personId: call.personId,
      purpose: 'push-called',
      version: call.callSequence,
      values: { ticket: call.ticketNumber, counter: call.counterLabel },
      notAfter: Temporal.Instant.from(call.at).add(WORTH_TELLING),
    });
  }
}
