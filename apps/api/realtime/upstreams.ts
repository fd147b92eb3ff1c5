/** A realtime process that sockets may be passed on to. */
export interface Upstream {
  host: string;
  port: number;
  /** Sockets that go through us to it. */
  used: number;
  /** When it last failed us, in milliseconds of our own; before all else when it never did. */
  failedAt: number;
}

/** So long one that has failed comes after those that have not. */
const AVOIDED_MILLIS = 3_000;

/** The realtime processes behind this address: the least used first, and those that just failed last. */
export class Upstreams {
  readonly #all: Upstream[];
  readonly #now: () => number;

  constructor(urls: readonly string[], now = () => performance.now()) {
    this.#all = urls.map((url) => {
      const { hostname, port } = new URL(url);
      return { host: hostname, port: Number(port || 80), used: 0, failedAt: -Infinity };
    });
    this.#now = now;
  }

  /** Every one of them in the order in which to try. */
  inOrder(): Upstream[] {
    const isAvoided = ({ failedAt }: Upstream) => Number(this.#now() - failedAt < AVOIDED_MILLIS);
    return this.#all.toSorted(
      (one, other) =>
        isAvoided(one) - isAvoided(other) || one.used - other.used || one.failedAt - other.failedAt,
    );
  }

  noteFailure(upstream: Upstream): void {
    upstream.failedAt = this.#now();
  }
}
