import { lowPort } from '../load/low-port.mjs';
import { startAsked, type AskedProcess } from '../load/asked-process.mjs';
import type { Office } from './office.ts';

/** Realtime processes of their own behind one address, as an installation runs them; each can be killed. */
export class RealtimeProcesses {
  readonly #ports: number[];
  readonly #running: (AskedProcess | undefined)[] = [];

  private constructor(ports: number[]) {
    this.#ports = ports;
  }

  /** Takes the ports first: the office wants to know them when it opens. */
  static async reserve(count: number): Promise<RealtimeProcesses> {
    const ports: number[] = [];
    while (ports.length < count) ports.push(await lowPort(ports.at(-1)));
    return new RealtimeProcesses(ports);
  }

  get upstreams(): string[] {
    return this.#ports.map((port) => `http://127.0.0.1:${port}`);
  }

  async start(office: Office, at: number): Promise<void> {
    this.#running[at] = await startAsked('realtime-server.mjs', {
      env: { ...office.environment, PORT: String(this.#ports[at]) },
    });
  }

  /** How many sockets the process holds. */
  sockets(at: number): Promise<number> {
    return this.#running[at]!.ask<number>('sockets');
  }

  /** As with kill -9. */
  async kill(at: number): Promise<void> {
    await this.#running[at]?.kill();
    this.#running[at] = undefined;
  }

  async close(): Promise<void> {
    await Promise.all(this.#ports.map((_, at) => this.kill(at)));
  }
}
