import { Server } from 'socket.io';
import type { Logger } from '#kernel';
import type { RedisConnection } from '#kernel/jobs';
import type { TopicMessage } from '../messages.ts';
import { streamsAdapter } from './streams.ts';
import { MESSAGE_EVENT, TopicPublisher } from './topic-publisher.ts';

/** Publishes through Redis to every realtime process: a socket.io server without a socket of its own. */
export class RedisTopicPublisher extends TopicPublisher {
  readonly #client: RedisConnection;
  readonly #server: Server;
  readonly #log: Logger;

  constructor(client: RedisConnection, prefix: string, log: Logger) {
    super();
    this.#client = client;
    this.#log = log;
    this.#server = new Server({ adapter: streamsAdapter(client, prefix), serveClient: false });
  }

  publish(messages: readonly TopicMessage[]): void {
    if (messages.length === 0) return;
    // Kept for later they would only make screens replay an outage; after it the next message shows the gap.
    if (!this.#client.isReady) {
      this.#log.warn({ messages: messages.length }, 'Redis is away; screens will notice the gap and refetch');
      return;
    }
    for (const message of messages) this.#server.to(message.topic).emit(MESSAGE_EVENT, message);
  }

  // Server.close() would look for the http server that this one never had.
  async close(): Promise<void> {
    await this.#server.of('/').adapter.close();
  }
}
