import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { DomainError } from '../domain-error.ts';
import { runInContext, systemActor } from '../request-context.ts';
import { UnitOfWork } from '../unit-of-work/unit-of-work.ts';
import type { Nudge } from './dispatcher.ts';
import { JobsRegistry } from './jobs-registry.ts';

const MAX_ATTEMPTS = 12;

interface DueRow {
  name: string;
  payload: unknown;
  correlation_id: string;
  occurred_at: string;
}

/** Carries out one nudge: a reaction exactly once per fact, a wake-up as often as it is nudged. */
@Injectable()
export class Delivery {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #registry: JobsRegistry;

  constructor(database: Database, unitOfWork: UnitOfWork, registry: JobsRegistry) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#registry = registry;
  }

  async carryOut(nudge: Nudge): Promise<void> {
    if (nudge.kind === 'wake-up') {
      await this.#registry.wakeUps.get(nudge.name)?.wakeAll(nudge.payloads ?? []);
      return;
    }
    try {
      await this.#react(nudge.name, nudge.factId);
    } catch (error) {
      await this.#noteFailure(nudge, error);
      throw error;
    }
  }

  async #react(name: string, factId: string): Promise<void> {
    const reaction = this.#registry.reactions.get(name);
    if (!reaction) throw new DomainError('kernel.unknown-reaction', 'not-found', { name });
    const [due] = await this.#database.sql<DueRow>`
      select o.name, o.payload, o.correlation_id, o.occurred_at from kernel.outbox o
      join kernel.delivery d on d.fact_id = o.id
      where o.id = ${factId} and d.reaction = ${name} and d.done_at is null`;
    if (!due) return;
    const context = { correlationId: due.correlation_id, actor: systemActor, from: name };
    await runInContext(context, () =>
      this.#unitOfWork.run(async (tx) => {
        const marked = await tx.sql`
          update kernel.delivery set done_at = clock_timestamp()
          where fact_id = ${factId} and reaction = ${name} and done_at is null returning fact_id`;
        if (marked.length === 0) return;
        const payload = reaction.on.schema.parse(due.payload);
        await reaction.react(payload, tx, {
          id: factId,
          name: due.name,
          payload,
          correlationId: due.correlation_id,
          occurredAt: Temporal.Instant.from(due.occurred_at),
        });
      }),
    );
  }

  async #noteFailure(nudge: Nudge, error: unknown): Promise<void> {
    await this.#database.sql`
      update kernel.delivery set attempts = attempts + 1, last_error = ${String(error).slice(0, 2_000)},
        next_nudge_at = clock_timestamp() + least(300, power(2, attempts)) * interval '1 second',
        parked_at = case when attempts + 1 >= ${MAX_ATTEMPTS} then clock_timestamp() end
      where fact_id = ${nudge.factId} and reaction = ${nudge.name}`;
  }
}
