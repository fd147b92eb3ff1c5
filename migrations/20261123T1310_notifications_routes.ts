import { Migration } from '@mikro-orm/migrations';

/** Several providers, each with its pace; messages that may have killed a worker are tried by themselves. */
export class NotificationsRoutes extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.message
        add column urgency smallint not null default 1 check (urgency between 0 and 2),
        add column is_suspect boolean not null default false,
        add column deaths smallint not null default 0 check (deaths >= 0);
      drop index notifications.message_due;
      create index message_due on notifications.message (urgency, due_at) where state = 'pending' and not is_suspect;
      create index message_suspect on notifications.message (due_at) where is_suspect and state in ('pending', 'sending');
      create index message_overdue on notifications.message (not_after) where state = 'pending';

      -- How many messages a provider was handed in the second at hand, by all workers together.
      create table notifications.provider_pace (
        provider text primary key,
        tick bigint not null default 0,
        taken integer[] not null default '{}'
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table notifications.provider_pace;
      drop index notifications.message_overdue;
      drop index notifications.message_suspect;
      drop index notifications.message_due;
      alter table notifications.message drop column urgency, drop column is_suspect, drop column deaths;
      create index message_due on notifications.message (due_at) where state = 'pending';
    `);
  }
}
