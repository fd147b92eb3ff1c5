import { Migration } from '@mikro-orm/migrations';

export class NotificationsMessages extends Migration {
  override up(): void {
    this.addSql(`
      create schema notifications;

      create table notifications.template (
        id uuid primary key,
        purpose text not null,
        scope text not null default '',
        language text not null check (language in ('ko', 'en', 'zh', 'vi')),
        effective_from timestamptz not null,
        body text not null check (body <> ''),
        unique (purpose, scope, language, effective_from)
      );

      create table notifications.message (
        id uuid primary key,
        subject_kind text not null,
        subject_id uuid not null,
        purpose text not null,
        version integer not null check (version > 0),
        person_id uuid,
        recipient_sealed text not null,
        recipient_masked text not null,
        language text not null,
        body_sealed text not null,
        bytes integer not null check (bytes between 1 and 2000),
        kind text not null check (kind = case when bytes <= 90 then 'SMS' else 'LMS' end),
        quiet_zone text,
        concerns uuid[] not null default '{}',
        not_before timestamptz not null,
        not_after timestamptz not null,
        due_at timestamptz not null,
        state text not null default 'pending'
          check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'not-sent')),
        reason text,
        attempts integer not null default 0 check (attempts >= 0),
        attempt_id uuid,
        lease_until timestamptz,
        is_uncertain boolean not null default false,
        provider_message_id text,
        sent_at timestamptz,
        created_at timestamptz not null,
        unique (subject_kind, subject_id, purpose, version),
        check ((state = 'sending') = (attempt_id is not null)),
        check ((state = 'sending') = (lease_until is not null)),
        check ((state = 'sent') = (sent_at is not null)),
        check (state not in ('failed', 'unknown', 'not-sent') or reason is not null)
      );
      create index message_due on notifications.message (due_at) where state = 'pending';
      create index message_leased on notifications.message (lease_until) where state = 'sending';
      create index message_newest on notifications.message (created_at desc, id desc);
      create index message_by_state on notifications.message (state, created_at desc, id desc);
      create index message_of_person on notifications.message (person_id) where person_id is not null;
      create index message_concerning on notifications.message using gin (concerns) where state = 'pending';

      create table notifications.withdrawal (
        concern_id uuid primary key,
        at timestamptz not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop schema notifications cascade');
  }
}
