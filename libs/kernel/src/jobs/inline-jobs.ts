import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Delivery } from '../outbox/delivery.ts';
import { Dispatcher, type Nudge } from '../outbox/dispatcher.ts';
import { JobsRegistry } from '../outbox/jobs-registry.ts';
import { OutboxRelay } from '../outbox/relay.ts';

/** Keeps nudges in memory, for a process that plays a day faster than timers could follow. */
export class InlineDispatcher extends Dispatcher {
  readonly waiting: Nudge[] = [];

  async dispatch(nudges: readonly Nudge[]): Promise<void> {
    this.waiting.push(...nudges.filter((nudge) => nudge.delay === 0));
  }
}

/** Does, when asked, all that a worker would have done by now. */
@Injectable()
export class InlineJobs {
  readonly #relay: OutboxRelay;
  readonly #delivery: Delivery;
  readonly #registry: JobsRegistry;
  readonly #dispatcher: InlineDispatcher;
  readonly clock: Clock;

  constructor(
    relay: OutboxRelay,
    delivery: Delivery,
    registry: JobsRegistry,
    dispatcher: Dispatcher,
    clock: Clock,
  ) {
    this.#relay = relay;
    this.#delivery = delivery;
    this.#registry = registry;
    if (!(dispatcher instanceof InlineDispatcher)) throw new Error('InlineJobs needs the InlineDispatcher.');
    this.#dispatcher = dispatcher;
    this.clock = clock;
  }

  /**
   * Relays and reacts until nothing is left; with `sweeps`, timers' work that is due by the clock too.
   * `atOnce` reactions run side by side, as a worker's do; one after the other keeps tests repeatable.
   */
  async drain({ sweeps = false, atOnce = 1 }: { sweeps?: boolean; atOnce?: number } = {}): Promise<void> {
    for (;;) {
      const relayed = await this.#relay.relayBatch();
      const nudges = this.#dispatcher.waiting.splice(0);
      await this.#carryOut(nudges, atOnce);
      if (relayed > 0 || nudges.length > 0) continue;
      if (!sweeps) return;
      let swept = 0;
      for (const sweep of this.#registry.sweeps) swept += await sweep.run();
      if (swept === 0) return;
    }
  }

  async #carryOut(nudges: readonly Nudge[], atOnce: number): Promise<void> {
    const queue = nudges.values();
    const hands = Array.from({ length: atOnce }, async () => {
      for (const nudge of queue) await this.#delivery.carryOut(nudge);
    });
    await Promise.all(hands);
  }
}
