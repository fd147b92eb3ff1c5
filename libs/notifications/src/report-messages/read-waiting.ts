import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';

/** Beyond this many rows the exact number says nothing more. */
const MOST = 100_000;

export interface Waiting {
  /** Due and not yet with a provider. */
  due: number;
  oldestDueSeconds: number | null;
  scheduled: number;
  asOf: string;
}

/** How many messages wait at this moment, and for how long the oldest has been due. */
@Injectable()
export class ReadWaiting {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(centre: string | null): Promise<Waiting> {
    const now = this.#clock.now();
    const [row] = await this.#database.sql<{ due: number; scheduled: number; oldest: string | null }>`
      select count(*) filter (where due_at <= ${now} or state = 'sending')::int as due,
        count(*) filter (where due_at > ${now} and state = 'pending')::int as scheduled,
        min(greatest(caused_at, not_before)) filter (where due_at <= ${now} or state = 'sending') as oldest
      from (select state, due_at, caused_at, not_before from notifications.message
            where state in ('pending', 'sending') and (${centre}::text is null or centre_code = ${centre})
            limit ${MOST}) waiting`;
    const { due, scheduled, oldest } = row!;
    return {
      due,
      oldestDueSeconds: oldest
        ? Math.max(0, Math.round(Temporal.Instant.from(oldest).until(now).total('seconds')))
        : null,
      scheduled,
      asOf: now.toString(),
    };
  }
}
