import { setTimeout as pause } from 'node:timers/promises';
import { pauseBefore } from '../../apps/web/src/api/reconnect.ts';
import { SequenceWatch } from '../../apps/web/src/api/sequences.ts';
import { RawListener } from '../load/raw-listener.mjs';
import type { Office } from './office.ts';

interface Call {
  ticketNumber: string;
  callSequence: number;
}

interface Message {
  topic: string;
  sequence: number;
  name: string;
  body: Partial<Call>;
}

/**
 * A screen by the rules of the real one, hundreds of which fit into a test: joins through the address of the
 * api, refetches on a gap, comes back after a pause drawn by lot with the ticket that it still has.
 */
export class WallScreen {
  readonly #office: Office;
  readonly #device: string;
  readonly #watch = new SequenceWatch();
  #topic = '';
  #token: string | undefined;
  #listener: RawListener | undefined;
  #isOn = false;
  #told = 0;
  #refreshing: Promise<void> | undefined;
  #isStale = false;
  /** The sequence of what it showed, each time that it showed something else. */
  readonly shown: number[] = [];
  /** The sequences of all that reached it, as it did. */
  readonly heard: number[] = [];
  /** Each number it announced, as often as it did. */
  readonly announced: string[] = [];
  reconnects = 0;
  refetches = 0;
  tickets = 0;

  constructor(office: Office, device: string) {
    this.#office = office;
    this.#device = device;
  }

  get isConnected(): boolean {
    return this.#listener !== undefined;
  }

  get sequence(): number {
    return this.shown.at(-1) ?? 0;
  }

  async turnsOn(): Promise<void> {
    this.#isOn = true;
    const { centre, zone } = await this.#board();
    this.#topic = `zone:${centre.code}/${zone.code}`;
    await this.#connect();
    await this.#refresh();
  }

  turnsOff(): void {
    this.#isOn = false;
    this.#listener?.close();
  }

  async #connect(): Promise<void> {
    const listener = new RawListener({
      port: Number(new URL(this.#office.apiUrl).port),
      token: await this.#ticket(),
      onMessage: (data, from, to) => this.#hear(JSON.parse(data.toString('utf8', from + 2, to))[1]),
      onClose: () => {
        if (this.#listener !== listener) return;
        this.#listener = undefined;
        void this.#comeBack();
      },
    });
    await listener.joined;
    this.#watch.begin();
    this.#listener = listener;
    if (!this.#isOn) listener.close();
  }

  async #comeBack(): Promise<void> {
    for (let failures = 0; this.#isOn && !this.#listener; failures++) {
      await pause(pauseBefore('screen', failures));
      try {
        await this.#connect();
        this.reconnects += 1;
        await this.#refresh();
      } catch {
        // Again, after a longer pause.
      }
    }
  }

  async #ticket(): Promise<string> {
    if (this.#token) return this.#token;
    this.tickets += 1;
    const { body, status } = await this.#office.request('POST', '/api/realtime/tickets', {
      body: { topics: [this.#topic] },
      device: this.#device,
    });
    if (status !== 201) throw new Error(`No ticket: ${JSON.stringify(body)}`);
    return (this.#token = body.token);
  }

  #hear(message: Message): void {
    this.heard.push(message.sequence);
    const place = this.#watch.take(message);
    if (place === 'old') return;
    this.#told = Math.max(this.#told, message.sequence);
    if (place === 'gap') this.refetches += 1;
    void this.#refresh().catch(() => undefined);
  }

  /** One at a time, and once more when something was heard meanwhile. */
  #refresh(): Promise<void> {
    this.#isStale = true;
    this.#refreshing ??= this.#fetch().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #fetch(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const { sequence, calls } = await this.#board();
      this.#told = Math.max(this.#told, sequence);
      if (sequence !== this.sequence) this.shown.push(sequence);
      for (const call of (calls as Call[]).toReversed()) this.#announce(call);
    }
  }

  #announce({ ticketNumber, callSequence }: Call): void {
    const call = `${ticketNumber}/${callSequence}`;
    if (!this.announced.includes(call)) this.announced.push(call);
  }

  async #board(): Promise<any> {
    const { body, status } = await this.#office.request(
      'GET',
      `/api/queueing/zone-board?told=${this.#told}`,
      { device: this.#device },
    );
    if (status !== 200) throw new Error(`No board: ${JSON.stringify(body)}`);
    return body;
  }
}
