/** How much of the event loop a delivery may take in one turn. */
export interface TurnLimits {
  /** Listeners written to. */
  listeners: number;
  /** Milliseconds; on a slow machine the turn ends before its listeners are through. */
  millis: number;
  /** Messages of one topic that wait for their turn; beyond it the oldest go, and the gap says so. */
  waiting: number;
}

const LIMITS: TurnLimits = { listeners: 1_000, millis: 8, waiting: 1_000 };

/** Looking at the clock costs more than it tells when it is done for every listener. */
const LISTENERS_BETWEEN_LOOKS = 32;

interface TopicQueue<Frame, Listener> {
  waiting: Frame[];
  /** The message that is being written, and to whom it still has to go. */
  current?: { frame: Frame; left: Iterator<Listener> };
}

/**
 * Brings messages to the listeners of their topics without holding the event loop: a turn writes to so many,
 * then everybody else has theirs. A topic's next message begins when the one before has reached its last
 * listener, so nobody hears them in another order; topics take turns.
 */
export class ChunkedDelivery<Frame, Listener> {
  readonly #listenersOf: (topic: string) => Iterable<Listener>;
  readonly #write: (listener: Listener, frame: Frame) => void;
  readonly #limits: TurnLimits;
  readonly #queues = new Map<string, TopicQueue<Frame, Listener>>();
  #isScheduled = false;

  /** `listenersOf` may give a living Set: who leaves is not written to, who comes may be. */
  constructor(
    listenersOf: (topic: string) => Iterable<Listener>,
    write: (listener: Listener, frame: Frame) => void,
    limits: Partial<TurnLimits> = {},
  ) {
    this.#listenersOf = listenersOf;
    this.#write = write;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Whether messages are still on their way. */
  get isBusy(): boolean {
    return this.#queues.size > 0;
  }

  deliver(topic: string, frame: Frame): void {
    const queue = this.#queues.get(topic) ?? { waiting: [] };
    this.#queues.set(topic, queue);
    queue.waiting.push(frame);
    if (queue.waiting.length > this.#limits.waiting) queue.waiting.shift();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#turn();
      if (this.isBusy) this.#schedule();
    });
  }

  #turn(): void {
    const turn = { left: this.#limits.listeners, until: performance.now() + this.#limits.millis };
    for (const [topic, queue] of this.#queues) {
      this.#queues.delete(topic);
      const isDone = this.#advance(topic, queue, turn);
      // Behind the others: a large topic does not keep a small one waiting.
      if (!isDone) this.#queues.set(topic, queue);
      if (turn.left <= 0) return;
    }
  }

  /** True when nothing of the topic is left; false when the turn is over. */
  #advance(
    topic: string,
    queue: TopicQueue<Frame, Listener>,
    turn: { left: number; until: number },
  ): boolean {
    for (;;) {
      if (!queue.current) {
        if (queue.waiting.length === 0) return true;
        if (turn.left <= 0) return false;
        const frame = queue.waiting.shift() as Frame;
        queue.current = { frame, left: this.#listenersOf(topic)[Symbol.iterator]() };
      }
      const { frame, left } = queue.current;
      for (let next = left.next(); !next.done; next = left.next()) {
        this.#write(next.value, frame);
        turn.left -= 1;
        if (turn.left % LISTENERS_BETWEEN_LOOKS === 0 && performance.now() > turn.until) turn.left = 0;
        if (turn.left <= 0) return false;
      }
      queue.current = undefined;
      // A message without a listener has its price too.
      turn.left -= 1;
    }
  }
}
