import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { Metrics, type Sample } from './metrics.ts';

/** Beyond this many rows the exact number says nothing more. */
const MOST = 10_000;

/** What waits in the outbox and among the deliveries, by Postgres; every worker tells the same. */
@Injectable()
export class BacklogFigures {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(metrics: Metrics, database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    metrics.reads({
      code: 'backlog',
      figures: [
        {
          name: 'charye_outbox_waiting',
          help: 'Facts that no relay has taken yet (10000: that many or more)',
        },
        { name: 'charye_outbox_lag_seconds', help: 'Age of the oldest fact that no relay has taken yet' },
        { name: 'charye_deliveries_due', help: 'Reactions whose time has come and that are not done' },
        { name: 'charye_deliveries_parked', help: 'Reactions given up after the twelfth failure' },
      ],
      read: () => this.#read(),
    });
  }

  async #read(): Promise<Sample[]> {
    const [row] = await this.#database.transaction(async (sql) => {
      void sql`set local statement_timeout = 1500`;
      return sql<{ waiting: number; oldest: string | null; due: number; parked: number }>`
        select (select count(*)::int from (select from kernel.outbox where relayed_at is null limit ${MOST}) w) as waiting,
          (select occurred_at from kernel.outbox where relayed_at is null order by position limit 1) as oldest,
          (select count(*)::int from (select from kernel.delivery where done_at is null and parked_at is null
             and next_nudge_at <= clock_timestamp() limit ${MOST}) d) as due,
          (select count(*)::int from (select from kernel.delivery where parked_at is not null and done_at is null
             limit ${MOST}) p) as parked`;
    });
    const { waiting, oldest, due, parked } = row!;
    const lag = oldest ? Temporal.Instant.from(oldest).until(this.#clock.now()).total('seconds') : 0;
    return [
      { figure: 'charye_outbox_waiting', value: waiting },
      { figure: 'charye_outbox_lag_seconds', value: Math.max(0, lag) },
      { figure: 'charye_deliveries_due', value: due },
      { figure: 'charye_deliveries_parked', value: parked },
    ];
  }
}
