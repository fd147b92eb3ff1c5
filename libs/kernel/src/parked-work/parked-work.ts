import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { UnitOfWork } from '../unit-of-work/unit-of-work.ts';
import { withoutPersonalData } from './without-personal-data.ts';

/** A reaction that failed so often that a person must look at it. */
export interface ParkedDelivery {
  factId: string;
  fact: string;
  reaction: string;
  attempts: number;
  /** Without anything that could be a name, a number or a value of a row. */
  lastError: string;
  occurredAt: string;
  /** Real seconds, whatever date a demonstration shows. */
  parkedAgoSeconds: number;
}

export interface DeliveryKey {
  factId: string;
  reaction: string;
}

interface ParkedRow {
  fact_id: string;
  name: string;
  reaction: string;
  attempts: number;
  last_error: string | null;
  occurred_at: string;
  parked_ago: number;
}

/** Deliveries that were given up: shows them, has them tried anew, or takes them off the list for good. */
@Injectable()
export class ParkedWork {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;

  constructor(database: Database, unitOfWork: UnitOfWork) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
  }

  /** The latest parked first. */
  async list({ limit, offset }: { limit: number; offset: number }): Promise<ParkedDelivery[]> {
    const rows = await this.#database.sql<ParkedRow>`
      select d.fact_id, o.name, d.reaction, d.attempts, d.last_error, o.occurred_at,
        extract(epoch from clock_timestamp() - d.parked_at)::int as parked_ago
      from kernel.delivery d join kernel.outbox o on o.id = d.fact_id
      where d.parked_at is not null and d.done_at is null
      order by d.parked_at desc, d.fact_id, d.reaction limit ${limit} offset ${offset}`;
    return rows.map((row) => ({
      factId: row.fact_id,
      fact: row.name,
      reaction: row.reaction,
      attempts: row.attempts,
      lastError: withoutPersonalData(row.last_error ?? ''),
      occurredAt: Temporal.Instant.from(row.occurred_at).toString(),
      parkedAgoSeconds: row.parked_ago,
    }));
  }

  async count(): Promise<number> {
    const [row] = await this.#database.sql<{ parked: number }>`
      select count(*)::int as parked from kernel.delivery where parked_at is not null and done_at is null`;
    return row!.parked;
  }

  /** Has them tried again from the first attempt on; returns which of them were still parked. */
  async retry(keys: readonly DeliveryKey[]): Promise<DeliveryKey[]> {
    return this.#unitOfWork.run(async (tx) => {
      const freed = await tx.sql<DeliveryKey>`
        update kernel.delivery d
        set parked_at = null, attempts = 0, next_nudge_at = clock_timestamp()
        from unnest(${keys.map((key) => key.factId)}::uuid[], ${keys.map((key) => key.reaction)}::text[]) as k(fact_id, reaction)
        where d.fact_id = k.fact_id and d.reaction = k.reaction and d.parked_at is not null and d.done_at is null
        returning d.fact_id as "factId", d.reaction`;
      for (const { factId, reaction } of freed)
        tx.audit({ action: 'kernel.parked-work-retried', personId: null, facts: { factId, reaction } });
      return freed;
    });
  }

  /** Never to be done; the reason stays with the row. */
  async discard(keys: readonly DeliveryKey[], reason: string): Promise<DeliveryKey[]> {
    return this.#unitOfWork.run(async (tx) => {
      const discarded = await tx.sql<DeliveryKey>`
        update kernel.delivery d
        set done_at = clock_timestamp(), discarded_because = ${reason}
        from unnest(${keys.map((key) => key.factId)}::uuid[], ${keys.map((key) => key.reaction)}::text[]) as k(fact_id, reaction)
        where d.fact_id = k.fact_id and d.reaction = k.reaction and d.parked_at is not null and d.done_at is null
        returning d.fact_id as "factId", d.reaction`;
      for (const { factId, reaction } of discarded)
        tx.audit({
          action: 'kernel.parked-work-discarded',
          personId: null,
          facts: { factId, reaction, reason },
        });
      return discarded;
    });
  }
}
