import { io, type Socket } from 'socket.io-client';
import { eventually } from './eventually.ts';
import { PASSWORD, type Answer, type Office } from './office.ts';

export interface Details {
  name: string;
  birthDate: string;
  phone: string;
}

/** Somebody with a phone: asks for a code, reads it from the message, books, watches. */
export class Resident {
  readonly #office: Office;
  readonly details: Details;
  cookies: string[] = [];

  constructor(office: Office, details: Details) {
    this.#office = office;
    this.details = details;
  }

  async asksForACode(): Promise<string> {
    const answer = await this.#office.request('POST', '/api/identity/codes', { body: this.details });
    if (answer.status !== 201) throw new Error(`No code: ${JSON.stringify(answer.body)}`);
    return answer.body.codeId;
  }

  messages(): string[] {
    const to = this.details.phone.replace(/\D/g, '');
    return this.#office.gateway
      .delivered()
      .filter((message) => message.to === to)
      .map((message) => message.text);
  }

  /** The code in the newest message that has one. */
  readsTheCode(): Promise<string> {
    return eventually(
      async () =>
        this.messages()
          .at(-1)
          ?.match(/\b\d{6}\b/)?.[0],
    );
  }

  async signsIn(): Promise<void> {
    const codeId = await this.asksForACode();
    const answer = await this.types(codeId, await this.readsTheCode());
    if (answer.status !== 200) throw new Error(`Not signed in: ${JSON.stringify(answer.body)}`);
  }

  async types(codeId: string, code: string): Promise<Answer> {
    const answer = await this.#office.request('POST', `/api/identity/codes/${codeId}/verification`, {
      body: { code },
    });
    if (answer.status === 200) this.cookies = answer.cookies;
    return answer;
  }

  get(path: string): Promise<Answer> {
    return this.#office.request('GET', path, { cookies: this.cookies });
  }

  post(path: string, body: unknown = {}, key?: string): Promise<Answer> {
    return this.#office.request('POST', path, { body, cookies: this.cookies, key });
  }
}

/** A member of staff at a tablet. */
export class Colleague {
  readonly #office: Office;
  #cookies: string[] = [];

  constructor(office: Office) {
    this.#office = office;
  }

  async signsIn(username: string): Promise<this> {
    const answer = await this.#office.request('POST', '/api/staff/session', {
      body: { username, password: PASSWORD },
    });
    if (answer.status !== 200)
      throw new Error(`${username} is not signed in: ${JSON.stringify(answer.body)}`);
    this.#cookies = answer.cookies;
    return this;
  }

  get(path: string): Promise<Answer> {
    return this.#office.request('GET', path, { cookies: this.#cookies });
  }

  post(path: string, body: unknown = {}, key?: string): Promise<Answer> {
    return this.#office.request('POST', path, { body, cookies: this.#cookies, key });
  }

  async opensCounter(code: string): Promise<string> {
    const { body } = await this.get('/api/queueing/counters');
    const counter = body.counters.find((one: { code: string }) => one.code === code);
    await this.#expect(await this.post(`/api/queueing/counters/${counter.id}/opening`));
    return counter.id;
  }

  async callsNext(counterId: string): Promise<any> {
    return (await this.#expect(await this.post(`/api/queueing/counters/${counterId}/next-call`))).ticket;
  }

  async does(
    step: 'start' | 'completion' | 'recall' | 'miss' | 'undo',
    ticketId: string,
    body: unknown = {},
  ): Promise<any> {
    return (await this.#expect(await this.post(`/api/queueing/tickets/${ticketId}/${step}`, body))).ticket;
  }

  async #expect(answer: Answer): Promise<any> {
    if (answer.status !== 200)
      throw new Error(`Refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}

/** A screen: holds a device token, reads the board of the zone it hangs in, listens to that zone's topic. */
export class Display {
  readonly #office: Office;
  readonly #device: string;
  #socket: Socket | undefined;
  readonly heard: { sequence: number; name: string; body: any }[] = [];

  constructor(office: Office, device: string) {
    this.#office = office;
    this.#device = device;
  }

  async turnsOn(): Promise<void> {
    const { centre, zone } = await this.board();
    const topics = [`zone:${centre.code}/${zone.code}`];
    const socket = io(this.#office.realtimeUrl, {
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      auth: (pass) =>
        void this.#office
          .request('POST', '/api/realtime/tickets', { body: { topics }, device: this.#device })
          .then(({ body }) => pass({ token: body.token })),
    });
    socket.on('message', (message) => this.heard.push(message));
    // A server that ends the connection itself is not called again by the client on its own.
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && socket.connect());
    this.#socket = socket;
    await eventually(async () => socket.connected);
  }

  get isConnected(): boolean {
    return this.#socket?.connected ?? false;
  }

  async board(): Promise<any> {
    const answer = await this.#office.request('GET', '/api/queueing/zone-board', { device: this.#device });
    if (answer.status !== 200) throw new Error(`No board: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Waits for the number to be called over the socket, not by asking again. */
  hears(ticketNumber: string): Promise<any> {
    return eventually(
      async () =>
        this.heard.find((one) => one.name === 'ticket-called' && one.body.ticketNumber === ticketNumber)
          ?.body,
    );
  }

  turnsOff(): void {
    this.#socket?.close();
  }
}
