import { Injectable } from '@nestjs/common';
import { Database, newId, Sweep } from '#kernel';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { MeteredProvider } from './metered-provider.ts';

const FORGOTTEN_AFTER = '1 hour';

/** Writes down what this worker knows of each provider, so that operators see it without asking every process. */
@Injectable()
export class NoteProviders extends Sweep {
  readonly name = 'notifications.note-providers';
  readonly everyMillis = 5_000;
  readonly #workerId = newId();
  readonly #routes: SmsRoutes;
  readonly #database: Database;
  #notedAt = -Infinity;

  constructor(routes: SmsRoutes, database: Database) {
    super();
    this.#routes = routes;
    this.#database = database;
  }

  async run(): Promise<number> {
    // Replayed days sweep after every step.
    if (performance.now() - this.#notedAt < this.everyMillis / 2) return 0;
    this.#notedAt = performance.now();
    const rows = this.#routes.all.map(({ provider, breaker, perSecond }) => {
      const seen = provider instanceof MeteredProvider ? provider.seen : null;
      return {
        provider: provider.code,
        breaker: breaker.state,
        perSecond,
        takenAgo: agoOf(seen?.takenAt ?? null),
        failedAgo: agoOf(seen?.failedAt ?? null),
        failure: seen?.failure ?? null,
      };
    });
    await this.#database.sql`
      insert into notifications.provider_watch
        (provider, worker_id, breaker, per_second, last_taken_at, last_failure_at, last_failure)
      select provider, ${this.#workerId}, breaker, "perSecond",
        clock_timestamp() - make_interval(secs => "takenAgo"),
        clock_timestamp() - make_interval(secs => "failedAgo"), failure
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(provider text, breaker text, "perSecond" int,
        "takenAgo" float8, "failedAgo" float8, failure text)
      on conflict (provider, worker_id) do update
      set breaker = excluded.breaker, per_second = excluded.per_second, last_taken_at = excluded.last_taken_at,
        last_failure_at = excluded.last_failure_at, last_failure = excluded.last_failure, seen_at = clock_timestamp()`;
    await this.#database.sql`
      delete from notifications.provider_watch where seen_at < clock_timestamp() - ${FORGOTTEN_AFTER}::interval`;
    return 0;
  }
}

const agoOf = (at: number | null): number | null => (at === null ? null : (performance.now() - at) / 1_000);
