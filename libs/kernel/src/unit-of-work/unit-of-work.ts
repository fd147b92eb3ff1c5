import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Database, sqlTagOf, type SqlTag } from '../database/database.ts';
import { sqlStateOf } from '../database/violations.ts';
import type { EventType } from '../define-event.ts';
import { DomainError } from '../domain-error.ts';
import { newId } from '../ids.ts';
import { currentContext, type Actor } from '../request-context.ts';
import { claimKey, keepAnswer } from './idempotency.ts';

/** One line of the audit trail, written in the transaction that does what it tells. */
export interface AuditLine {
  action: string;
  /** The person whose data was seen or changed. */
  personId: string | null;
  facts: Record<string, unknown>;
}

/** Where a unit of work writes its audit lines; filled by libs/audit. */
export abstract class AuditTrail {
  abstract write(sql: SqlTag, at: Temporal.Instant, actor: Actor, lines: readonly AuditLine[]): Promise<void>;
}

/** What a use case may touch: Postgres, in one transaction, and the facts it leaves behind. */
export interface Transaction {
  em: EntityManager;
  sql: SqlTag;
  now: Temporal.Instant;
  /** Announces a fact and notes it in the audit trail; both are there if and only if the commit is. */
  record<Payload>(event: EventType<Payload>, payload: Payload): void;
  /** Notes an act or a look that is no event. */
  audit(line: AuditLine): void;
}

const RETRIES = 3;
const retriable = new Set(['40001', '40P01']); // serialization failure, deadlock
const LOCK_NOT_AVAILABLE = '55P03';

const running = new AsyncLocalStorage<Transaction>();

interface Recorded {
  name: string;
  payload: unknown;
}

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

  /**
   * Runs `work` in one transaction: all of it or nothing. Inside another run it joins that one.
   * The result must be plain JSON where the caller may retry with an idempotency key, because a
   * retry is answered with the stored result.
   */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const outer = running.getStore();
    if (outer) return work(outer);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(work);
      } catch (error) {
        const state = sqlStateOf(error);
        if (state === LOCK_NOT_AVAILABLE)
          throw new DomainError('kernel.busy', 'conflict', {}, 'Somebody else holds the row');
        if (!state || !retriable.has(state) || attempt === RETRIES) throw error;
      }
    }
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
      const recorded: Recorded[] = [];
      const lines: AuditLine[] = [];
      const tx: Transaction = {
        em: em as EntityManager,
        sql,
        now,
        record: (event, payload) => {
          const checked = event.schema.parse(payload);
          recorded.push({ name: event.name, payload: checked });
          const facts = checked as Record<string, unknown>;
          lines.push({
            action: event.name,
            personId: typeof facts.personId === 'string' ? facts.personId : null,
            facts,
          });
        },
        audit: (line) => void lines.push(line),
      };
      const result = await running.run(tx, () => work(tx));
      await em.flush();
      if (recorded.length > 0) await this.#announce(sql, now, context.correlationId, recorded);
      if (lines.length > 0) await this.#trail?.write(sql, now, context.actor, lines);
      if (context.idempotency) await keepAnswer(sql, context.idempotency, result);
      return result;
    });
  }

  async #announce(
    sql: SqlTag,
    at: Temporal.Instant,
    correlationId: string,
    recorded: Recorded[],
  ): Promise<void> {
    const rows = recorded.map(({ name, payload }) => ({ id: newId(), name, payload }));
    await sql`
      insert into kernel.outbox (id, name, payload, correlation_id, occurred_at)
      select r.id, r.name, r.payload, ${correlationId}, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, name text, payload jsonb)`;
  }
}
