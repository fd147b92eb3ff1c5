import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { RedisConnection } from '#kernel/jobs';
import { deliveringAdapter, type DeliveryOptions } from '#realtime';

/** Gives Nest's socket server the adapter that joins it to the other realtime processes and the workers. */
export class StreamsIoAdapter extends IoAdapter {
  readonly #client: RedisConnection;
  readonly #prefix: string;
  readonly #delivery: DeliveryOptions;

  constructor(
    app: INestApplicationContext,
    client: RedisConnection,
    prefix: string,
    delivery: DeliveryOptions = {},
  ) {
    super(app);
    this.#client = client;
    this.#prefix = prefix;
    this.#delivery = delivery;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, options) as Server;
    server.adapter(deliveringAdapter(this.#client, this.#prefix, this.#delivery));
    return server;
  }

  /** Clients of this process alone are sent away; they come back to another one. */
  override async close(server: Server): Promise<void> {
    server.local.disconnectSockets(true);
    await server.close();
  }
}
