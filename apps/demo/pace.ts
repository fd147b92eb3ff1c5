import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, ManualClock } from '#kernel';
import type { InlineJobs } from '#kernel/jobs';
import type { Agenda } from './agenda.ts';

/** How the time of a played day passes. */
export interface Pace {
  /** Lets happen what is noted, up to and including `until`. */
  play(agenda: Agenda, until: Temporal.Instant): Promise<void>;
  /** Gives facts that were just recorded the time to take effect. */
  settle(): Promise<void>;
}

export interface Watching {
  onProgress(now: Temporal.Instant): void;
  /** After every single thing that happened. */
  afterEach(): Promise<void>;
}

const AT_ONCE = 8;
const SWEEP_EVERY = { minutes: 1 };

/**
 * The clock jumps from one event to the next, a worker's jobs are done in between: as fast as the
 * machine can, or at `speed` seconds of the day per real second.
 */
export class FastPace implements Pace {
  readonly #clock: ManualClock;
  readonly #jobs: InlineJobs;
  readonly #watching: Watching;
  readonly #speed: number;
  #nextSweep: Temporal.Instant;

  constructor(clock: ManualClock, jobs: InlineJobs, watching: Watching, speed = Number.POSITIVE_INFINITY) {
    this.#clock = clock;
    this.#jobs = jobs;
    this.#watching = watching;
    this.#speed = speed;
    this.#nextSweep = clock.now();
  }

  async play(agenda: Agenda, until: Temporal.Instant): Promise<void> {
    for (
      let next = agenda.peek();
      next && Temporal.Instant.compare(next.at, until) <= 0;
      next = agenda.peek()
    ) {
      agenda.take();
      const ahead = next.at.epochMilliseconds - this.#clock.now().epochMilliseconds;
      if (Number.isFinite(this.#speed) && ahead > 0) await pause(ahead / this.#speed);
      this.#clock.advanceTo(next.at);
      if (Temporal.Instant.compare(next.at, this.#nextSweep) >= 0) {
        await this.#jobs.drain({ sweeps: true, atOnce: AT_ONCE });
        this.#nextSweep = next.at.add(SWEEP_EVERY);
        this.#watching.onProgress(next.at);
      }
      await next.what();
      await this.#watching.afterEach();
    }
    this.#clock.advanceTo(until);
    await this.#jobs.drain({ sweeps: true, atOnce: AT_ONCE });
  }

  settle(): Promise<void> {
    return this.#jobs.drain({ atOnce: AT_ONCE });
  }
}

const GLANCE_MILLIS = 1_000;
const SETTLE_MILLIS = 400;

/** In step with the running demo clock, whatever its speed; workers of their own do the jobs. */
export class ClockPace implements Pace {
  readonly #clock: Clock;
  readonly #stop: AbortSignal;

  constructor(clock: Clock, stop: AbortSignal) {
    this.#clock = clock;
    this.#stop = stop;
  }

  async play(agenda: Agenda, until: Temporal.Instant): Promise<void> {
    while (!this.#stop.aborted && Temporal.Instant.compare(this.#clock.now(), until) < 0) {
      const next = agenda.peek();
      const due = next && Temporal.Instant.compare(next.at, until) < 0 ? next.at : until;
      const wait = this.#clock.realMillisUntil(due);
      if (wait > 0) {
        // Short steps: somebody may change the clock's speed in the meantime.
        await pause(Math.min(wait, GLANCE_MILLIS), undefined, { signal: this.#stop }).catch(() => undefined);
      } else if (next) {
        agenda.take();
        await next.what();
      }
    }
  }

  async settle(): Promise<void> {
    await pause(SETTLE_MILLIS, undefined, { signal: this.#stop }).catch(() => undefined);
  }
}
