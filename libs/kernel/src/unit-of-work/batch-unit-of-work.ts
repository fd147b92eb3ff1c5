import type { Clock } from '../clock/clock.ts';
import type { SqlTag, Transactions } from '../database/database.ts';
import { runInContext, systemActor, type IdempotencyClaim, type RequestContext } from '../request-context.ts';
import { again } from './again.ts';
import type { AuditTrail, Traces } from './audit-trail.ts';
import { findAnswers, keepAnswers } from './idempotency.ts';
import { KeptTraces, leaveTraces } from './traces.ts';

/** One of many requests that share a transaction. */
export interface BatchRequest<Input> {
  input: Input;
  context: RequestContext;
}

export interface BatchMember<Input> extends Traces {
  input: Input;
  context: RequestContext;
}

export interface BatchTransaction {
  /** What is only written need not be waited for: all of it is done before anybody is answered. */
  sql: SqlTag;
  now: Temporal.Instant;
}

/** What became of one member. */
export type Verdict<Output> = { done: Output } | { refused: unknown };

/** Carries out one batch; answers in the order it was asked. What it refuses must leave no row behind. */
export type BatchWork<Input, Output> = (
  tx: BatchTransaction,
  members: readonly BatchMember<Input>[],
) => Promise<Verdict<Output>[]>;

/** Units of work of many requests at once, on connections of their own where a crowd is to be expected. */
export class BatchUnitOfWork {
  readonly #connections: Transactions;
  readonly #clock: Clock;
  readonly #trail: AuditTrail | undefined;

  constructor(connections: Transactions, clock: Clock, trail?: AuditTrail) {
    this.#connections = connections;
    this.#clock = clock;
    this.#trail = trail;
  }

  /**
   * Runs many requests in one transaction, each with its own key, facts, audit lines and verdict; who is
   * refused leaves no trace. Throws only when the whole batch fails.
   */
  runBatch<Input, Output>(
    requests: readonly BatchRequest<Input>[],
    work: BatchWork<Input, Output>,
  ): Promise<Verdict<Output>[]> {
    return runInContext({ correlationId: 'batch', actor: systemActor, from: null }, () =>
      again(() => this.#connections.transaction((sql) => this.#once(sql, requests, work))),
    );
  }

  async #once<Input, Output>(
    sql: SqlTag,
    requests: readonly BatchRequest<Input>[],
    work: BatchWork<Input, Output>,
  ): Promise<Verdict<Output>[]> {
    const now = this.#clock.now();
    const verdicts = (await findAnswers(sql, claimsOf(requests))) as Map<number, Verdict<Output>>;
    const fresh = requests.flatMap((request, at) =>
      verdicts.has(at) ? [] : [{ at, request, traces: new KeptTraces() }],
    );
    if (fresh.length === 0) return requests.map((_, at) => verdicts.get(at)!);
    const members = fresh.map(({ request: { input, context }, traces: { record, audit } }) => ({
      input,
      context,
      record,
      audit,
    }));
    const found = await work({ sql, now }, members);
    for (const [index, { at }] of fresh.entries()) verdicts.set(at, found[index]!);
    const done = fresh.flatMap(({ at, request: { context }, traces }) => {
      const verdict = verdicts.get(at)!;
      return 'done' in verdict ? [{ context, traces, result: verdict.done }] : [];
    });
    const answered = done.flatMap(({ context: { idempotency: claim }, result }) =>
      claim ? [{ claim, result }] : [],
    );
    const written = Promise.all([leaveTraces(sql, now, this.#trail, done), keepAnswers(sql, answered, now)]);
    // A twin of somebody refused may have been served while we waited for its locks.
    const refused = fresh.filter(({ at }) => 'refused' in verdicts.get(at)!);
    const twins = await findAnswers(sql, claimsOf(refused.map(({ request }) => request)));
    for (const [index, verdict] of twins) verdicts.set(refused[index]!.at, verdict as Verdict<Output>);
    written.catch(() => undefined);
    return requests.map((_, at) => verdicts.get(at)!);
  }
}

const claimsOf = (requests: readonly BatchRequest<unknown>[]): (IdempotencyClaim | undefined)[] =>
  requests.map(({ context }) => context.idempotency);
