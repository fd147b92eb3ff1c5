import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock, Sweep, UnitOfWork, WakeUp } from '#kernel';
import { PushesQueued } from '../events.ts';
import { SendPushes } from './send-pushes.ts';

type Payload = z.output<(typeof PushesQueued)['schema']>;

/** Brings pushes on their way at once. */
@Injectable()
export class SendPushesWhenQueued extends WakeUp<Payload> {
  readonly name = 'notifications.send-pushes-when-queued';
  readonly on = PushesQueued;
  readonly #sendPushes: SendPushes;

  constructor(sendPushes: SendPushes) {
    super();
    this.#sendPushes = sendPushes;
  }

  async wake(): Promise<void> {
    await this.#sendPushes.run();
  }
}

/** Finds in Postgres what no wake-up brought. */
@Injectable()
export class SendOverduePushes extends Sweep {
  readonly name = 'notifications.send-overdue-pushes';
  readonly everyMillis = 1_000;
  readonly #sendPushes: SendPushes;

  constructor(sendPushes: SendPushes) {
    super();
    this.#sendPushes = sendPushes;
  }

  run(): Promise<number> {
    return this.#sendPushes.run();
  }
}

/** When the day is over nobody is told any more: the addresses of their browsers are deleted. */
@Injectable()
export class ForgetPushSubscriptions extends Sweep {
  readonly name = 'notifications.forget-push-subscriptions';
  readonly everyMillis = 60_000;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(unitOfWork: UnitOfWork, clock: Clock) {
    super();
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  async run(): Promise<number> {
    return this.#unitOfWork.run(async ({ sql }) => {
      const gone = await sql`
        delete from notifications.push_subscription where expires_at <= ${this.#clock.now()} returning id`;
      return gone.length;
    });
  }
}
