import { Migration } from '@mikro-orm/migrations';

/** Reports by day, what operators took off their list, and what each worker knows of each provider. */
export class NotificationsOperations extends Migration {
  override up(): void {
    this.addSql(`
      create index message_by_day on notifications.message (not_before);

      create table notifications.discarded_message (
        message_id uuid primary key references notifications.message (id) on delete cascade,
        reason text not null check (reason <> ''),
        staff_id uuid,
        at timestamptz not null
      );

      -- A breaker lives in the memory of a worker; this is what the worker last said of it, by the clock of Postgres.
      create table notifications.provider_watch (
        provider text not null,
        worker_id uuid not null,
        breaker text not null check (breaker in ('closed', 'open', 'on-trial')),
        per_second integer not null check (per_second > 0),
        last_taken_at timestamptz,
        last_failure_at timestamptz,
        last_failure text,
        seen_at timestamptz not null default clock_timestamp(),
        primary key (provider, worker_id)
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table notifications.provider_watch;
      drop table notifications.discarded_message;
      drop index notifications.message_by_day;
    `);
  }
}
