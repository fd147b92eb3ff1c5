import { Injectable } from '@nestjs/common';
import { Clock, Database, FactTap, Metrics, type RelayedFact, type Sample } from '#kernel';
import { MessageQueued } from '../events.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';

/** Beyond this many rows the exact number says nothing more. */
const MOST = 10_000;
const urgencies = ['urgent', 'visit', 'bulk'] as const;
const breakerValues = { closed: 0, 'on-trial': 1, open: 2 } as const;

/** What waits to go out, by Postgres, and what this worker thinks of each provider. */
@Injectable()
export class MessageFigures {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(metrics: Metrics, database: Database, clock: Clock, routes: SmsRoutes) {
    this.#database = database;
    this.#clock = clock;
    metrics.reads({
      code: 'messages',
      figures: [
        {
          name: 'charye_messages_due',
          help: 'Messages due and not yet with a provider (10000: that many or more)',
          labels: ['urgency'],
        },
        {
          name: 'charye_messages_oldest_due_seconds',
          help: 'Age of the oldest due message',
          labels: ['urgency'],
        },
        {
          name: 'charye_messages_given_up',
          help: 'Failed messages of the last day, and those of which nobody knows what became',
          labels: ['state'],
        },
      ],
      read: () => this.#read(),
    });
    metrics.reads({
      code: 'breakers',
      figures: [
        { name: 'charye_sms_breaker', help: '0 closed, 1 on trial, 2 open', labels: ['provider'] },
        {
          name: 'charye_sms_per_second',
          help: 'Messages a provider is handed in a second at most',
          labels: ['provider'],
        },
      ],
      read: () =>
        routes.all.flatMap(({ provider: { code: provider }, breaker, perSecond }): Sample[] => [
          { figure: 'charye_sms_breaker', value: breakerValues[breaker.state], labels: { provider } },
          { figure: 'charye_sms_per_second', value: perSecond, labels: { provider } },
        ]),
    });
  }

  async #read(): Promise<Sample[]> {
    const now = this.#clock.now();
    const [due, given] = await this.#database.transaction(async (sql) => {
      void sql`set local statement_timeout = 1500`;
      return Promise.all([
        sql<{ urgency: number; due: number; oldest: string | null }>`
          select u.urgency, count(d.due_at)::int as due, min(d.due_at) as oldest
          from generate_series(0, 2) as u(urgency) left join lateral (
            select due_at from notifications.message
            where state = 'pending' and not is_suspect and urgency = u.urgency and due_at <= ${now}
            order by due_at limit ${MOST}) d on true
          group by u.urgency order by u.urgency`,
        sql<{ failed: number; unknown: number }>`
          select (select count(*)::int from (select from notifications.message
              where state = 'failed' and created_at > ${now.subtract({ hours: 24 })} limit ${MOST}) f) as failed,
            (select count(*)::int from (select from notifications.message where state = 'unknown' limit ${MOST}) u) as unknown`,
      ]);
    });
    return [
      ...due.flatMap((row): Sample[] => {
        const labels = { urgency: urgencies[row.urgency]! };
        const age = row.oldest ? Temporal.Instant.from(row.oldest).until(now).total('seconds') : 0;
        return [
          { figure: 'charye_messages_due', value: row.due, labels },
          { figure: 'charye_messages_oldest_due_seconds', value: Math.max(0, age), labels },
        ];
      }),
      { figure: 'charye_messages_given_up', value: given[0]!.failed, labels: { state: 'failed' } },
      { figure: 'charye_messages_given_up', value: given[0]!.unknown, labels: { state: 'unknown' } },
    ];
  }
}

/** Counts messages as their cause is relayed. */
@Injectable()
export class CountQueuedMessages extends FactTap {
  readonly #count: (messages: number) => void;

  constructor(metrics: Metrics) {
    super();
    const queued = metrics.counter({
      name: 'charye_messages_queued_total',
      help: 'Messages whose cause was committed',
    });
    this.#count = (messages) => queued.inc(messages);
  }

  async pass(facts: readonly RelayedFact[]): Promise<void> {
    const messages = facts.filter((fact) => fact.name === MessageQueued.name).length;
    if (messages > 0) this.#count(messages);
  }
}
