import { Migration } from '@mikro-orm/migrations';

export class NotificationsPush extends Migration {
  override up(): void {
    this.addSql(`
      -- A browser that agreed to be told today, about whoever is signed in on it and the visit whose pass it holds.
      create table notifications.push_subscription (
        id uuid primary key,
        endpoint_hash text not null,
        sealed text not null,
        person_id uuid,
        visit_id uuid,
        language text not null check (language in ('ko', 'en', 'zh', 'vi')),
        agreed_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > agreed_at),
        constraint one_subscription_of_a_browser unique (endpoint_hash),
        constraint told_about_somebody check (num_nonnulls(person_id, visit_id) > 0)
      );
      create index push_subscription_person on notifications.push_subscription (person_id);
      create index push_subscription_visit on notifications.push_subscription (visit_id);
      create index push_subscription_expiry on notifications.push_subscription (expires_at);

      -- One notice to one browser; what it says names nobody.
      create table notifications.push (
        id uuid primary key,
        subscription_id uuid references notifications.push_subscription (id) on delete set null,
        visit_id uuid not null,
        purpose text not null,
        version integer not null check (version > 0),
        said jsonb not null,
        due_at timestamptz not null,
        not_after timestamptz not null,
        state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'not-sent')),
        reason text,
        attempts integer not null default 0,
        attempt_id uuid,
        -- By the clock of Postgres: leases guard real work, whatever date a demonstration shows.
        lease_until timestamptz,
        sent_at timestamptz,
        created_at timestamptz not null,
        constraint one_push_of_a_cause unique (subscription_id, visit_id, purpose, version),
        constraint held_while_sending check ((state = 'sending') = (attempt_id is not null and lease_until is not null))
      );
      create index push_due on notifications.push (due_at) where state = 'pending';
      create index push_leased on notifications.push (lease_until) where state = 'sending';
      create index push_of_visit on notifications.push (visit_id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table notifications.push;
      drop table notifications.push_subscription;
    `);
  }
}
