/** Tells the time to everything that decides anything; nobody else asks the machine. */
export abstract class Clock {
  abstract now(): Temporal.Instant;
  /** How many seconds of this clock pass in one real second; 0 while it stands still. */
  abstract get speed(): number;
  abstract get mode(): 'live' | 'demo' | 'manual';

  today(zone: string): Temporal.PlainDate {
    return this.now().toZonedDateTimeISO(zone).toPlainDate();
  }

  /** Real milliseconds until this clock shows `instant`; 0 when it has passed. Timers live in real time. */
  realMillisUntil(instant: Temporal.Instant): number {
    const ahead = instant.epochMilliseconds - this.now().epochMilliseconds;
    if (ahead <= 0) return 0;
    return this.speed === 0 ? Number.MAX_SAFE_INTEGER : Math.ceil(ahead / this.speed);
  }
}

/** The machine's own time: production. */
export class SystemClock extends Clock {
  readonly speed = 1;
  readonly mode = 'live' as const;
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}

/** A time that moves only when told to: tests and the fast replay of a day. */
export class ManualClock extends Clock {
  readonly speed = 0;
  readonly mode = 'manual' as const;
  #now: Temporal.Instant;

  constructor(start: Temporal.Instant | string) {
    super();
    this.#now = typeof start === 'string' ? Temporal.Instant.from(start) : start;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  /** Never goes back: an earlier instant is ignored, as a real clock would. */
  advanceTo(instant: Temporal.Instant | string): void {
    const next = typeof instant === 'string' ? Temporal.Instant.from(instant) : instant;
    if (Temporal.Instant.compare(next, this.#now) > 0) this.#now = next;
  }

  advance(duration: Temporal.DurationLike): void {
    this.advanceTo(this.#now.add(duration));
  }
}
