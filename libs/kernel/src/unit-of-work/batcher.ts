import { DomainError } from '../domain-error.ts';
import { currentContext } from '../request-context.ts';
import type { BatchRequest, Verdict } from './batch-unit-of-work.ts';

export type BatchRun<Input, Output> = (
  requests: readonly BatchRequest<Input>[],
) => Promise<Verdict<Output>[]>;

interface Waiting<Input, Output> extends BatchRequest<Input> {
  since: number;
  resolve(output: Output): void;
  reject(error: unknown): void;
}

export interface BatcherOptions {
  /** Members of one batch, at most. */
  limit?: number;
  /** Batches under way at the same time, each on a connection of its own. */
  lanes?: number;
  /** Who may wait; more are sent away at once rather than kept until they give up. */
  queue?: number;
  /** Told of each batch when it begins: its size, and how long its first member has waited. */
  onBatch?: (size: number, waitedMillis: number) => void;
}

/**
 * Answers requests in batches without ever waiting for one to fill: whenever a lane is free it takes all
 * that have come meanwhile, in the order they came. Alone, a request is a batch of one.
 */
export class Batcher<Input, Output> {
  readonly #run: BatchRun<Input, Output>;
  readonly #limit: number;
  readonly #bound: number;
  readonly #onBatch: BatcherOptions['onBatch'];
  #freeLanes: number;
  #waiting: Waiting<Input, Output>[] = [];

  constructor(
    run: BatchRun<Input, Output>,
    { limit = 256, lanes = 2, queue = 5_000, onBatch }: BatcherOptions = {},
  ) {
    this.#run = run;
    this.#limit = limit;
    this.#freeLanes = lanes;
    this.#bound = queue;
    this.#onBatch = onBatch;
  }

  /** @throws `kernel.too-busy` when too many wait already. */
  submit(input: Input): Promise<Output> {
    if (this.#waiting.length >= this.#bound) {
      return Promise.reject(new DomainError('kernel.too-busy', 'unavailable', {}, 'Too many wait already'));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, context: currentContext(), since: performance.now(), resolve, reject });
      this.#pump();
    });
  }

  #pump(): void {
    while (this.#freeLanes > 0 && this.#waiting.length > 0) {
      this.#freeLanes -= 1;
      const batch = this.#next();
      this.#onBatch?.(batch.length, performance.now() - batch[0]!.since);
      void this.#serve(batch).finally(() => {
        this.#freeLanes += 1;
        this.#pump();
      });
    }
  }

  /** The longest waiting, but no key twice in a batch: its second holder is told the first one's answer later. */
  #next(): Waiting<Input, Output>[] {
    const keys = new Set<string>();
    const batch: Waiting<Input, Output>[] = [];
    const later: Waiting<Input, Output>[] = [];
    for (const one of this.#waiting) {
      const claim = one.context.idempotency;
      const key = claim && `${claim.scope} ${claim.key}`;
      if (batch.length >= this.#limit || (key !== undefined && keys.has(key))) later.push(one);
      else {
        if (key !== undefined) keys.add(key);
        batch.push(one);
      }
    }
    this.#waiting = later;
    return batch;
  }

  async #serve(batch: readonly Waiting<Input, Output>[]): Promise<void> {
    try {
      const verdicts = await this.#run(batch);
      for (const [at, member] of batch.entries()) settle(member, verdicts[at]!);
    } catch (error) {
      if (batch.length === 1) return batch[0]!.reject(error);
      // One of them may have spoilt it for all: each is tried by itself, in order.
      for (const member of batch) await this.#serve([member]);
    }
  }
}

const settle = <Input, Output>(member: Waiting<Input, Output>, verdict: Verdict<Output>): void => {
  if ('done' in verdict) member.resolve(verdict.done);
  else member.reject(verdict.refused);
};
