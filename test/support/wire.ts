import { createServer, connect, type Server, type Socket } from 'node:net';

/** The cable between a tablet and the server: it can be cut, and mended at the same place. */
export class Wire {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  private constructor(target: URL) {
    this.#target = target;
  }

  static async to(url: string): Promise<Wire> {
    const wire = new Wire(new URL(url));
    await wire.mend();
    return wire;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.on('close', () => (this.#sockets.delete(one), other.destroy()));
        one.on('error', () => one.destroy());
        one.pipe(other);
      }
    });
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
    this.#port = (server.address() as { port: number }).port;
    this.#server = server;
  }

  /** Nothing comes through from now on, and what was on its way is lost. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
