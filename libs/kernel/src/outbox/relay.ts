import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { UnitOfWork } from '../unit-of-work/unit-of-work.ts';
import { Dispatcher, type Nudge } from './dispatcher.ts';
import { JobsRegistry } from './jobs-registry.ts';
import type { RelayedFact } from './reaction.ts';

const BATCH = 500;

interface OutboxRow {
  id: string;
  name: string;
  payload: unknown;
  correlation_id: string;
  occurred_at: string;
  position: string;
}

/** Moves facts from the outbox to those who react: deliveries are written first, nudges follow the commit. */
@Injectable()
export class OutboxRelay {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #registry: JobsRegistry;
  readonly #dispatcher: Dispatcher;
  readonly #clock: Clock;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    registry: JobsRegistry,
    dispatcher: Dispatcher,
    clock: Clock,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#registry = registry;
    this.#dispatcher = dispatcher;
    this.#clock = clock;
  }

  /** Relays the next batch; returns how many facts it held. */
  async relayBatch(): Promise<number> {
    const facts = await this.#unitOfWork.run(async (tx) => {
      const rows = await tx.sql<OutboxRow>`
        update kernel.outbox set relayed_at = clock_timestamp()
        where id in (select id from kernel.outbox where relayed_at is null order by position limit ${BATCH}
                     for update skip locked)
        returning id, name, payload, correlation_id, occurred_at, position`;
      const sorted = rows.sort((a, b) => Number(BigInt(a.position) - BigInt(b.position))).map(toFact);
      const deliveries = sorted.flatMap((fact) =>
        this.#registry
          .reactionsTo(fact.name)
          .map((reaction) => ({ fact_id: fact.id, reaction: reaction.name })),
      );
      if (deliveries.length > 0) {
        await tx.sql`
          insert into kernel.delivery (fact_id, reaction)
          select d.fact_id, d.reaction from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) as d(fact_id uuid, reaction text)
          on conflict do nothing`;
      }
      return sorted;
    });
    if (facts.length === 0) return 0;
    const passed = await Promise.allSettled(this.#registry.taps.map((tap) => tap.pass(facts)));
    await this.#dispatcher.dispatch([...this.#reactionsTo(facts), ...this.#wakeUpsBy(facts)]);
    // Only now: a screen that cannot be reached must not keep those who react waiting.
    for (const one of passed) if (one.status === 'rejected') throw one.reason;
    return facts.length;
  }

  /** Nudges again what was relayed but not done: Redis lost it, a worker died with it, or it failed and is due again. */
  async nudgeOverdue(limit = 500): Promise<number> {
    const overdue = await this.#database.sql<{ fact_id: string; reaction: string }>`
      update kernel.delivery set next_nudge_at = clock_timestamp() + interval '15 seconds'
      where (fact_id, reaction) in (
        select fact_id, reaction from kernel.delivery
        where done_at is null and parked_at is null and next_nudge_at <= clock_timestamp()
        order by next_nudge_at limit ${limit} for update skip locked)
      returning fact_id, reaction`;
    const known = overdue.filter((row) => this.#registry.reactions.has(row.reaction));
    await this.#dispatcher.dispatch(
      known.map((row) => ({ kind: 'reaction', name: row.reaction, factId: row.fact_id, delay: 0 })),
    );
    return known.length;
  }

  #reactionsTo(facts: readonly RelayedFact[]): Nudge[] {
    return facts.flatMap((fact) =>
      this.#registry
        .reactionsTo(fact.name)
        .map(({ name }): Nudge => ({ kind: 'reaction', name, factId: fact.id, delay: 0 })),
    );
  }

  #wakeUpsBy(facts: readonly RelayedFact[]): Nudge[] {
    const nudges: Nudge[] = [];
    const open = new Map<string, Nudge>();
    for (const fact of facts) {
      for (const wakeUp of this.#registry.wakeUpsBy(fact.name)) {
        const dueAt = wakeUp.dueAt(fact.payload);
        const delay = dueAt ? this.#clock.realMillisUntil(dueAt) : 0;
        const moment = `${wakeUp.name} ${delay > 0 ? dueAt!.toString() : 'now'}`;
        const found = open.get(moment);
        if (found && found.payloads!.length < wakeUp.together) {
          found.payloads!.push(fact.payload);
          continue;
        }
        const nudge = {
          kind: 'wake-up' as const,
          name: wakeUp.name,
          factId: fact.id,
          delay,
          payloads: [fact.payload],
        };
        open.set(moment, nudge);
        nudges.push(nudge);
      }
    }
    return nudges;
  }
}

const toFact = (row: OutboxRow): RelayedFact => ({
  id: row.id,
  name: row.name,
  payload: row.payload,
  correlationId: row.correlation_id,
  occurredAt: Temporal.Instant.from(row.occurred_at),
});
