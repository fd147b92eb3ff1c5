const FAILURES = 5;
const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 60_000;

/**
 * Keeps a process from running against a provider that is away: after five failures in a row it lets nothing
 * through for a while, then one message as a trial. Each process has its own, in memory: what it forgets at a
 * restart it learns again within five messages.
 */
export class Breaker {
  readonly #millis: () => number;
  #failures = 0;
  #pause = FIRST_PAUSE_MILLIS;
  #opensAt = 0;

  /** `millis`: a clock that only goes forward; pauses are real time, whatever date a demonstration shows. */
  constructor(millis: () => number = () => performance.now()) {
    this.#millis = millis;
  }

  get state(): 'closed' | 'open' | 'on-trial' {
    if (this.#failures < FAILURES) return 'closed';
    return this.#millis() < this.#opensAt ? 'open' : 'on-trial';
  }

  noteSuccess(): void {
    this.#failures = 0;
    this.#pause = FIRST_PAUSE_MILLIS;
  }

  noteFailure(): void {
    this.#failures += 1;
    if (this.#failures < FAILURES) return;
    this.#opensAt = this.#millis() + this.#pause;
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MILLIS);
  }
}
