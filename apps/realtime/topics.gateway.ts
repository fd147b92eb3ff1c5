import { WebSocketGateway, type OnGatewayInit } from '@nestjs/websockets';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import { Metrics, SystemClock } from '#kernel';
import { RENEW_EVENT, TopicTickets } from '#realtime';
import { socketFigures } from './socket-figures.ts';

const clock = new SystemClock();
const MILLIS_BETWEEN_LOOKS = 1_000;

/** Lets clients with a valid ticket into its topics, for as long as the ticket or a newer one lasts. */
@WebSocketGateway({
  path: '/socket.io',
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  // A handshake and a new ticket now and then are all a client ever sends.
  maxHttpBufferSize: 16_384,
  connectTimeout: 10_000,
})
export class TopicsGateway implements OnGatewayInit<Server>, OnModuleDestroy {
  readonly #tickets: TopicTickets;
  /** When each socket's ticket runs out, in epoch milliseconds; one look a second instead of a timer for each. */
  readonly #until = new Map<Socket, number>();
  #looking: ReturnType<typeof setInterval> | undefined;

  readonly #metrics: Metrics;

  constructor(tickets: TopicTickets, metrics: Metrics) {
    this.#tickets = tickets;
    this.#metrics = metrics;
  }

  afterInit(server: Server): void {
    this.#metrics.reads(socketFigures(server));
    server.use((socket, next) => {
      next(this.#admit(socket) ? undefined : new Error('realtime.ticket-refused'));
    });
    const onRenew = this.#renewer();
    server.on('connection', (socket) => {
      socket.on(RENEW_EVENT, onRenew);
      forgetHandshake(socket);
    });
    this.#looking = setInterval(() => this.#sendAwayExpired(), MILLIS_BETWEEN_LOOKS);
    this.#looking.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#looking);
  }

  /** Joins before the client hears "connected", so that a snapshot it fetches then cannot miss a change. */
  #admit(socket: Socket): boolean {
    const admission = this.#tickets.verify(socket.handshake.auth['token']);
    if (!admission) return false;
    void socket.join(admission.topics);
    this.#until.set(socket, admission.until.epochMilliseconds);
    return true;
  }

  /** One function for all sockets: a closure for each would cost memory. */
  #renewer() {
    const renew = (socket: Socket, token: unknown) => this.#renew(socket, token);
    return function (this: Socket, token: unknown, answer: unknown): void {
      const isRenewed = renew(this, token);
      if (typeof answer === 'function') answer(isRenewed);
    };
  }

  /** A newer ticket for all that the socket hears keeps it for longer; it never hears more than at first. */
  #renew(socket: Socket, token: unknown): boolean {
    const admission = this.#tickets.verify(token);
    const heard = [...socket.rooms].filter((room) => room !== socket.id);
    if (!admission || !heard.every((topic) => admission.topics.includes(topic))) return false;
    if (socket.connected) this.#until.set(socket, admission.until.epochMilliseconds);
    return true;
  }

  #sendAwayExpired(): void {
    const now = clock.now().epochMilliseconds;
    for (const [socket, until] of this.#until) {
      const isGone = socket.conn.readyState !== 'open';
      if (!isGone && until > now) continue;
      this.#until.delete(socket);
      if (!isGone) socket.disconnect(true);
    }
  }
}

const NOTHING = Object.freeze({});

/** The request and its headers weigh more than all the rest of an idle socket and nobody reads them again. */
const forgetHandshake = (socket: Socket): void => {
  const { handshake } = socket;
  handshake.headers = NOTHING;
  handshake.auth = NOTHING;
  handshake.query = NOTHING;
  (socket.conn as { request: unknown }).request = undefined;
};
