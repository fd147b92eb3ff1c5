import { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { Dispatcher, type Nudge } from '../outbox/dispatcher.ts';
import { asBullConnection, type RedisConnection } from './redis.ts';

export const QUEUE_NAME = 'nudges';

/** The queue of nudges, for whoever adds to it or looks into it. */
export const openNudgeQueue = (client: RedisConnection, prefix: string): Queue<Nudge> => {
  const queue = new Queue<Nudge>(QUEUE_NAME, { connection: asBullConnection(client), prefix });
  queue.on('error', () => undefined); // openRedis already reports it.
  return queue;
};

/** Sends nudges through BullMQ. When Redis is away it gives up at once: the sweeps bring the work later. */
export class BullDispatcher extends Dispatcher {
  readonly #queue: Queue<Nudge>;
  readonly #client: RedisConnection;
  readonly #log: Logger;

  constructor(client: RedisConnection, prefix: string, log: Logger) {
    super();
    this.#client = client;
    this.#log = log;
    this.#queue = openNudgeQueue(client, prefix);
  }

  async dispatch(nudges: readonly Nudge[]): Promise<void> {
    if (nudges.length === 0) return;
    if (!this.#client.isReady) {
      this.#log.warn({ nudges: nudges.length }, 'Redis is away; the work waits in Postgres');
      return;
    }
    try {
      await this.#queue.addBulk(
        nudges.map((nudge) => ({
          name: nudge.name,
          data: nudge,
          opts: {
            jobId: `${nudge.factId}.${nudge.name}`,
            delay: nudge.delay,
            removeOnComplete: true,
            removeOnFail: true, // Postgres keeps what failed; the same id must be free to come again.
          },
        })),
      );
    } catch (error) {
      this.#log.warn(
        { error, nudges: nudges.length },
        'Redis refused the nudges; the work waits in Postgres',
      );
    }
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
