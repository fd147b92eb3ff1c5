import { Migration } from '@mikro-orm/migrations';

/** Who could not be reached by a message, and what became of the telephone call instead. */
export class NotificationsUnreached extends Migration {
  override up(): void {
    this.addSql(`
      create table notifications.phone_call (
        message_id uuid primary key references notifications.message,
        outcome text not null check (outcome in ('talked', 'nobody-there', 'wrong-number', 'by-post')),
        note text not null default '',
        by_staff_id uuid not null,
        at timestamptz not null
      );
      create index message_unreached on notifications.message (centre_code, created_at desc, id desc)
        where person_id is not null and (state in ('failed', 'unknown') or delivery = 'undelivered');
    `);
  }

  override down(): void {
    this.addSql(`
      drop index notifications.message_unreached;
      drop table notifications.phone_call;
    `);
  }
}
