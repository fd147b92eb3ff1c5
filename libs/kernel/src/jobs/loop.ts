import type { Logger } from 'pino';

/** Repeats a piece of work: at once while there is more to do, else after a pause. Errors are logged and waited out. */
export class Loop {
  readonly #name: string;
  readonly #pauseMillis: number;
  readonly #work: () => Promise<number>;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | undefined;
  #current: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(name: string, pauseMillis: number, work: () => Promise<number>, log: Logger) {
    this.#name = name;
    this.#pauseMillis = pauseMillis;
    this.#work = work;
    this.#log = log;
  }

  start(): void {
    this.#stopped = false;
    this.#schedule(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#current;
  }

  #schedule(millis: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#current = this.#turn();
    }, millis);
  }

  async #turn(): Promise<void> {
    try {
      const done = await this.#work();
      this.#schedule(done > 0 ? 0 : this.#pauseMillis);
    } catch (error) {
      this.#log.error({ error: String(error), loop: this.#name }, 'Loop failed; it goes on');
      this.#schedule(Math.max(1_000, this.#pauseMillis));
    }
  }
}
