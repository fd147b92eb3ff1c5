import { Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Nudge } from '../outbox/dispatcher.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { JobsRegistry } from '../outbox/jobs-registry.ts';
import type { OutboxRelay } from '../outbox/relay.ts';
import { QUEUE_NAME } from './bull-dispatcher.ts';
import { asBullConnection, type RedisConnection } from './redis.ts';
import { Loop } from './loop.ts';

export interface JobRunnerOptions {
  concurrency: number;
  prefix: string;
  relayEveryMillis: number;
}

/** The working part of a worker process: relays facts, carries out nudges, runs the sweeps. */
export class JobRunner {
  readonly #loops: Loop[];
  readonly #worker: Worker<Nudge>;

  constructor(
    parts: {
      relay: OutboxRelay;
      delivery: Delivery;
      registry: JobsRegistry;
      client: RedisConnection;
      log: Logger;
    },
    options: JobRunnerOptions,
  ) {
    const { relay, delivery, registry, client, log } = parts;
    this.#worker = new Worker<Nudge>(QUEUE_NAME, (job) => delivery.carryOut(job.data), {
      connection: asBullConnection(client),
      prefix: options.prefix,
      concurrency: options.concurrency,
      // A killed worker's jobs come back after this; with BullMQ's own settings it takes a minute.
      lockDuration: 10_000,
      stalledInterval: 5_000,
      // One job that kills its worker must not take its neighbours to "failed" with it.
      maxStalledCount: 1_000,
    });
    this.#worker.on('error', (error) => log.warn({ error: String(error) }, 'Queue connection'));
    this.#worker.on('failed', (job, error) =>
      log.error({ job: job?.name, error }, 'Job failed; it will be tried again'),
    );
    this.#loops = [
      new Loop('outbox relay', options.relayEveryMillis, () => relay.relayBatch(), log),
      new Loop('overdue deliveries', 1_000, () => relay.nudgeOverdue(), log),
      ...registry.sweeps.map((sweep) => new Loop(sweep.name, sweep.everyMillis, () => sweep.run(), log)),
    ];
  }

  start(): void {
    for (const loop of this.#loops) loop.start();
  }

  /** Finishes what is under way and takes nothing new. */
  async stop(): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop()));
    await this.#worker.close();
  }
}
