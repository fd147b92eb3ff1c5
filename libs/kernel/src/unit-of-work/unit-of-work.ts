import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Database, sqlTagOf, type SqlTag } from '../database/database.ts';
import { sqlStateOf } from '../database/violations.ts';
import { DomainError } from '../domain-error.ts';
import { currentContext, runInContext, systemActor, type RequestContext } from '../request-context.ts';
import { AuditTrail, type Traces } from './audit-trail.ts';
import { claimKey, claimKeys, findAnswer, keepAnswer, settleKeys } from './idempotency.ts';
import { KeptTraces, leaveTraces } from './traces.ts';

/** What a use case may touch: Postgres, in one transaction, and the facts it leaves behind. */
export interface Transaction extends Traces {
  em: EntityManager;
  sql: SqlTag;
  now: Temporal.Instant;
}

/** One of many requests that share a transaction. */
export interface BatchRequest<Input> {
  input: Input;
  context: RequestContext;
}

export interface BatchMember<Input> extends Traces {
  input: Input;
  context: RequestContext;
}

export type BatchTransaction = Omit<Transaction, 'record' | 'audit'>;

/** What became of one member. */
export type Verdict<Output> = { done: Output } | { refused: unknown };

const RETRIES = 3;
const retriable = new Set(['40001', '40P01']); // serialization failure, deadlock
const LOCK_NOT_AVAILABLE = '55P03';

const running = new AsyncLocalStorage<Transaction>();

@Injectable()
export class UnitOfWork {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #trail: AuditTrail | undefined;

  constructor(
    @Inject(Database) database: Database,
    @Inject(Clock) clock: Clock,
    @Optional() @Inject(AuditTrail) trail?: AuditTrail,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** What the request with this key was answered before; undefined when it is new. */
  async earlierAnswer<Result>(): Promise<Result | undefined> {
    const { idempotency } = currentContext();
    return idempotency && (await findAnswer<Result>(this.#database.sql, idempotency));
  }

  /** The transaction that the calling code runs in, if it runs in one. */
  get current(): Transaction | undefined {
    return running.getStore();
  }

  /**
   * Runs `work` in one transaction: all of it or nothing. Inside another run it joins that one.
   * The result must be plain JSON where the caller may retry with an idempotency key, because a
   * retry is answered with the stored result.
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const outer = running.getStore();
    if (outer) return work(outer);
    return again(() => this.#once(work));
  }

  async #once<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const context = currentContext();
    return this.#database.fork().transactional(async (em) => {
      const sql = sqlTagOf(em as EntityManager);
      const now = this.#clock.now();
      if (context.idempotency) {
        const earlier = await claimKey(sql, context.idempotency, now);
        if (earlier) return earlier.answer as Result;
      }
      const traces = new KeptTraces();
      const tx: Transaction = {
        em: em as EntityManager,
        sql,
        now,
        record: traces.record,
        audit: traces.audit,
      };
      const result = await running.run(tx, () => work(tx));
      await em.flush();
      await leaveTraces(sql, now, this.#trail, [{ context, traces }]);
      if (context.idempotency) await keepAnswer(sql, context.idempotency, result);
      return result;
    });
  }

  /**
   * Runs many requests in one transaction, each with its own key, facts, audit lines and verdict. `work`
   * answers in the order it was asked; what it refuses leaves no trace. Throws only when the whole batch fails.
   */
  async runBatch<Input, Output>(
    requests: readonly BatchRequest<Input>[],
    work: (tx: BatchTransaction, members: readonly BatchMember<Input>[]) => Promise<Verdict<Output>[]>,
  ): Promise<Verdict<Output>[]> {
    return runInContext({ correlationId: 'batch', actor: systemActor, from: null }, () =>
      again(() => this.#batchOnce(requests, work)),
    );
  }

  #batchOnce<Input, Output>(
    requests: readonly BatchRequest<Input>[],
    work: (tx: BatchTransaction, members: readonly BatchMember<Input>[]) => Promise<Verdict<Output>[]>,
  ): Promise<Verdict<Output>[]> {
    return this.#database.fork().transactional(async (em) => {
      const sql = sqlTagOf(em as EntityManager);
      const now = this.#clock.now();
      const claims = requests.map(({ context }) => context.idempotency);
      const earlier = await claimKeys(sql, claims, now);
      const fresh = requests.flatMap((request, at) =>
        earlier.has(at) ? [] : [{ at, request, traces: new KeptTraces() }],
      );
      const members = fresh.map(({ request, traces }) => ({
        input: request.input,
        context: request.context,
        record: traces.record,
        audit: traces.audit,
      }));
      const tx = { em: em as EntityManager, sql, now };
      const verdicts =
        members.length === 0
          ? []
          : await running.run({ ...tx, record: noTraces, audit: noTraces }, () => work(tx, members));
      const answered = new Map(fresh.map(({ at }, index) => [at, verdicts[index]!]));
      const done = fresh.filter(({ at }) => 'done' in answered.get(at)!);
      await leaveTraces(
        sql,
        now,
        this.#trail,
        done.map(({ request, traces }) => ({ context: request.context, traces })),
      );
      await settleKeys(
        sql,
        fresh.flatMap(({ at, request }) => {
          const claim = request.context.idempotency;
          return claim ? [{ claim, verdict: answered.get(at)! }] : [];
        }),
      );
      return requests.map((_, at) => (earlier.get(at) as Verdict<Output>) ?? answered.get(at)!);
    });
  }
}

/** Deadlocks and serialization failures are nobody's fault: the same work is done again. */
const again = async <Result>(once: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === LOCK_NOT_AVAILABLE)
        throw new DomainError('kernel.busy', 'conflict', {}, 'Somebody else holds the row');
      if (!state || !retriable.has(state) || attempt === RETRIES) throw error;
    }
  }
};

const noTraces = (): never => {
  throw new Error('In a batch every member leaves its own traces.');
};

/** Units of work on connections of their own, so that a crowd of other requests never keeps the batches waiting. */
export class BatchUnitOfWork extends UnitOfWork {}
