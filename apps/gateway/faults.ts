export const faultModes = [
  'none',
  'slow',
  'error-500',
  'throttle-429',
  'accept-then-timeout',
  'unknown-number',
  'undelivered',
  'late-receipt',
  'no-receipt',
] as const;

export type FaultMode = (typeof faultModes)[number];

/** Which misbehaviour the next requests meet; a count runs out, no count stays until it is changed. */
export class Faults {
  #mode: FaultMode = 'none';
  #left: number | null = null;

  get mode(): FaultMode {
    return this.#mode;
  }

  get left(): number | null {
    return this.#left;
  }

  set(mode: FaultMode, count: number | null): void {
    this.#mode = mode;
    this.#left = mode === 'none' ? null : count;
  }

  /** What the request at hand meets. */
  take(): FaultMode {
    const mode = this.#mode;
    if (this.#left !== null && --this.#left <= 0) this.set('none', null);
    return mode;
  }
}
