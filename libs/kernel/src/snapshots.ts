/** So long an answer is given again, in milliseconds: what a reader may be behind at most. */
export const KEPT_MILLIS = 1_000;
const KEYS = 500;

interface Held<Value> {
  /** When its read began; it shows nothing that was committed later. */
  startedAt: number;
  /** Its place among all reads: two moments may look the same on the clock. */
  nth: number;
  answer: Promise<Value>;
}

/**
 * One read for all who ask for the same at about the same time, as screens do after every change and all at
 * once after an outage. An answer is never older than a second when it is asked for, nor behind the sequence
 * that the reader was told of.
 */
export class Snapshots<Value extends { sequence: number }> {
  readonly #keptMillis: number;
  readonly #now: () => number;
  readonly #held = new Map<string, Held<Value>>();
  #reads = 0;

  constructor({ keptMillis = KEPT_MILLIS, now = () => performance.now() } = {}) {
    this.#keptMillis = keptMillis;
    this.#now = now;
  }

  /** `told` is the highest sequence the reader has heard of; 0 for none. */
  async get(key: string, told: number, read: () => Promise<Value>): Promise<Value> {
    const askedAt = this.#now();
    const readsBefore = this.#reads;
    let held = this.#held.get(key);
    if (!held || askedAt - held.startedAt > this.#keptMillis) held = this.#start(key, read);
    for (;;) {
      const value = await held.answer;
      // Told of something that is not there either when it is read afterwards: that is as new as it gets.
      if (value.sequence >= told || held.nth > readsBefore) return value;
      const latest = this.#held.get(key);
      held = latest && latest !== held ? latest : this.#start(key, read);
    }
  }

  #start(key: string, read: () => Promise<Value>): Held<Value> {
    if (this.#held.size >= KEYS) this.#held.clear();
    this.#reads += 1;
    const held = { startedAt: this.#now(), nth: this.#reads, answer: read() };
    this.#held.set(key, held);
    held.answer.catch(() => {
      if (this.#held.get(key) === held) this.#held.delete(key);
    });
    return held;
  }
}
