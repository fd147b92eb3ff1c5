import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Sweep, UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

const BATCH = 100;

/** Who did not come back while their place was kept is missed; Postgres owns the time, this only looks. */
@Injectable()
export class MissWhoStaysAway extends Sweep {
  readonly name = 'queueing.miss-who-stays-away';
  readonly everyMillis = 2_000;
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(database: Database, unitOfWork: UnitOfWork, clock: Clock) {
    super();
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  async run(): Promise<number> {
    const away = await this.#database.sql<{ id: string }>`
      select id from queueing.ticket
      where away_until <= ${this.#clock.now()}::timestamptz and alarm_id is null
      order by away_until, id limit ${BATCH}`;
    let missed = 0;
    for (const { id } of away) {
      try {
        await this.#miss(id);
        missed++;
      } catch (error) {
        // They came back, or another worker was faster; the rest of the list must not suffer for it.
        if (!(error instanceof DomainError)) throw error;
      }
    }
    return missed;
  }

  #miss(ticketId: string): Promise<void> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const facts = await takeStep(tx, ticket, { name: 'lapse', change: () => ticket.lapse(tx.now) });
      tx.record(LineChanged, { ...facts, change: 'missed', nextStage: null });
    });
  }
}
