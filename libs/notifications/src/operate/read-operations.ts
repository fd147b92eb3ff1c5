import { Injectable } from '@nestjs/common';
import { Database, ParkedWork } from '#kernel';
import { ReadWaiting, type Waiting } from '../report-messages/read-waiting.ts';
import { DeadMessages } from './dead-messages.ts';

/** A provider as the workers last saw it; instants are real ones, whatever date a demonstration shows. */
export interface ProviderState {
  provider: string;
  /** The worst that any worker says. */
  breaker: 'closed' | 'on-trial' | 'open';
  workers: number;
  perSecond: number;
  lastTakenAgoSeconds: number | null;
  lastFailureAgoSeconds: number | null;
  lastFailure: string | null;
  /** Messages that only this provider may be asked about, because it tried them last. */
  waiting: number;
}

export interface Operations {
  providers: ProviderState[];
  waiting: Waiting;
  parkedWork: number;
  failedMessages: number;
  unknownMessages: number;
}

/** A worker that has said nothing for so long is gone. */
const SILENT_AFTER = '30 seconds';

/** How sending goes at this moment, over all workers. */
@Injectable()
export class ReadOperations {
  readonly #database: Database;
  readonly #parked: ParkedWork;
  readonly #dead: DeadMessages;
  readonly #waiting: ReadWaiting;

  constructor(database: Database, parked: ParkedWork, dead: DeadMessages, waiting: ReadWaiting) {
    this.#database = database;
    this.#parked = parked;
    this.#dead = dead;
    this.#waiting = waiting;
  }

  async run(): Promise<Operations> {
    const [providers, waiting, parkedWork, dead] = await Promise.all([
      this.#providers(),
      this.#waiting.run(null),
      this.#parked.count(),
      this.#dead.count(),
    ]);
    return { providers, waiting, parkedWork, failedMessages: dead.failed, unknownMessages: dead.unknown };
  }

  #providers(): Promise<ProviderState[]> {
    return this.#database.sql<ProviderState>`
      select w.provider,
        case max(case breaker when 'open' then 2 when 'on-trial' then 1 else 0 end)
          when 2 then 'open' when 1 then 'on-trial' else 'closed' end as breaker,
        count(*)::int as workers, max(per_second)::int as "perSecond",
        extract(epoch from clock_timestamp() - max(last_taken_at))::int as "lastTakenAgoSeconds",
        extract(epoch from clock_timestamp() - max(last_failure_at))::int as "lastFailureAgoSeconds",
        (array_agg(last_failure order by last_failure_at desc nulls last))[1] as "lastFailure",
        (select count(*)::int from notifications.message m
         where m.state in ('pending', 'sending') and m.provider = w.provider) as waiting
      from notifications.provider_watch w
      where seen_at > clock_timestamp() - ${SILENT_AFTER}::interval
      group by w.provider order by w.provider`;
  }
}
