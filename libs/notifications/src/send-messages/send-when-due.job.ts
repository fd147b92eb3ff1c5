import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Sweep, WakeUp } from '#kernel';
import { MessageQueued } from '../events.ts';
import { SendMessages } from './send-messages.ts';

type Payload = z.output<(typeof MessageQueued)['schema']>;

/** Brings a message on its way the moment it may go out. */
@Injectable()
export class SendWhenQueued extends WakeUp<Payload> {
  readonly name = 'notifications.send-when-queued';
  readonly on = MessageQueued;
  override readonly together = 100;
  readonly #sendMessages: SendMessages;

  constructor(sendMessages: SendMessages) {
    super();
    this.#sendMessages = sendMessages;
  }

  override dueAt({ notBefore }: Payload): Temporal.Instant {
    return Temporal.Instant.from(notBefore);
  }

  async wake({ messageId }: Payload): Promise<void> {
    await this.#sendMessages.wake(messageId);
  }
}

/** Finds in Postgres what no wake-up brought: lost in Redis, due again after a failure, left by a dead worker. */
@Injectable()
export class SendOverdue extends Sweep {
  readonly name = 'notifications.send-overdue';
  readonly everyMillis = 1_000;
  readonly #sendMessages: SendMessages;

  constructor(sendMessages: SendMessages) {
    super();
    this.#sendMessages = sendMessages;
  }

  run(): Promise<number> {
    return this.#sendMessages.run();
  }
}
