import { WebSocketGateway, type OnGatewayInit } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { SystemClock } from '#kernel';
import { TopicTickets } from '#realtime';

const clock = new SystemClock();

/** Lets clients with a valid ticket into its topics, for as long as the ticket lasts. Clients only listen. */
@WebSocketGateway({
  path: '/socket.io',
  transports: ['websocket'],
  serveClient: false,
  // A handshake with its ticket is all a client ever sends.
  maxHttpBufferSize: 16_384,
})
export class TopicsGateway implements OnGatewayInit<Server> {
  readonly #tickets: TopicTickets;

  constructor(tickets: TopicTickets) {
    this.#tickets = tickets;
  }

  afterInit(server: Server): void {
    server.use((socket, next) => {
      this.#admit(socket).then(
        (admitted) => next(admitted ? undefined : new Error('realtime.ticket-refused')),
        (error: unknown) => next(error as Error),
      );
    });
  }

  /** Joins before the client hears "connected", so that a snapshot it fetches then cannot miss a change. */
  async #admit(socket: Socket): Promise<boolean> {
    const admission = await this.#tickets.verify(socket.handshake.auth['token']);
    if (!admission) return false;
    await socket.join(admission.topics);
    const millis = admission.until.since(clock.now()).total('milliseconds');
    const expiry = setTimeout(() => socket.disconnect(true), millis);
    expiry.unref();
    socket.once('disconnect', () => clearTimeout(expiry));
    return true;
  }
}
