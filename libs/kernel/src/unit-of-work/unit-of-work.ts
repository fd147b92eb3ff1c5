import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Database, sqlTagOf, type SqlTag } from '../database/database.ts';
import { currentContext } from '../request-context.ts';
import { AuditTrail, type Traces } from './audit-trail.ts';
import { again } from './again.ts';
import { claimKey, findAnswer, keepAnswer } from './idempotency.ts';
import { KeptTraces, leaveTraces } from './traces.ts';

/** What a use case may touch: Postgres, in one transaction, and the facts it leaves behind. */
export interface Transaction extends Traces {
  em: EntityManager;
  sql: SqlTag;
  now: Temporal.Instant;
}

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
}
