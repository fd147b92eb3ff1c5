/** What a socket must tell about itself to be guarded. */
export interface Outlet {
  isOpen(): boolean;
  /** Bytes that were written and have not left this process. */
  buffered(): number;
  /** Ends the connection without waiting for what is buffered. */
  cut(): void;
}

export interface LagLimits {
  /** Bytes a listener may have buffered before it gets no more. */
  bytes: number;
  /** How long it may stay there before it is cut off, in milliseconds. */
  patienceMillis: number;
}

/** A phone in a tunnel is back within seconds or comes back anew. */
const LIMITS: LagLimits = { bytes: 64 * 1024, patienceMillis: 10_000 };

interface Lag<Frame> {
  since: number;
  /** The newest message of each topic that was kept from it. */
  missed: Map<string, Frame>;
}

/**
 * Keeps listeners that do not read from filling the memory: who has too much buffered gets nothing more
 * until it has read, then the newest message of each topic, which shows it the gap; who does not catch up
 * is cut off and comes back for a snapshot.
 */
export class Laggards<Listener, Frame> {
  readonly #outletOf: (listener: Listener) => Outlet;
  readonly #write: (listener: Listener, frame: Frame) => void;
  readonly #limits: LagLimits;
  readonly #now: () => number;
  readonly #lagging = new Map<Listener, Lag<Frame>>();

  constructor(
    outletOf: (listener: Listener) => Outlet,
    write: (listener: Listener, frame: Frame) => void,
    { now = () => performance.now(), ...limits }: Partial<LagLimits> & { now?: () => number } = {},
  ) {
    this.#outletOf = outletOf;
    this.#write = write;
    this.#limits = { ...LIMITS, ...limits };
    this.#now = now;
  }

  /** How many get nothing at present. */
  get size(): number {
    return this.#lagging.size;
  }

  write(listener: Listener, topic: string, frame: Frame): void {
    const lag = this.#lagging.get(listener);
    if (lag) {
      lag.missed.set(topic, frame);
    } else if (this.#outletOf(listener).buffered() > this.#limits.bytes) {
      this.#lagging.set(listener, { since: this.#now(), missed: new Map([[topic, frame]]) });
    } else {
      this.#write(listener, frame);
    }
  }

  /** Looks after those who lag; to be called once in a while. */
  sweep(): void {
    for (const [listener, { since, missed }] of this.#lagging) {
      const outlet = this.#outletOf(listener);
      if (!outlet.isOpen()) {
        this.#lagging.delete(listener);
      } else if (outlet.buffered() <= this.#limits.bytes / 2) {
        this.#lagging.delete(listener);
        for (const frame of missed.values()) this.#write(listener, frame);
      } else if (this.#now() - since >= this.#limits.patienceMillis) {
        this.#lagging.delete(listener);
        outlet.cut();
      }
    }
  }
}
