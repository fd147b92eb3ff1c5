import { Clock } from './clock.ts';

/** Where a demo clock stood at one real moment, and how fast it runs from there. */
export interface ClockAnchor {
  shownAt: Temporal.Instant;
  realAt: Temporal.Instant;
  speed: number;
}

/** A clock of another date that runs on from its anchor; every process holds the same anchor row. */
export class DemoClock extends Clock {
  readonly mode = 'demo' as const;
  #anchor: ClockAnchor;

  constructor(anchor: ClockAnchor) {
    super();
    this.#anchor = anchor;
  }

  get speed(): number {
    return this.#anchor.speed;
  }

  reanchor(anchor: ClockAnchor): void {
    this.#anchor = anchor;
  }

  now(): Temporal.Instant {
    const passed = Temporal.Now.instant().epochMilliseconds - this.#anchor.realAt.epochMilliseconds;
    return this.#anchor.shownAt.add({ milliseconds: Math.round(passed * this.#anchor.speed) });
  }
}
