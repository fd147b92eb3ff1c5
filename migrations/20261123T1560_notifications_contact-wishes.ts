import { Migration } from '@mikro-orm/migrations';

/** What people do not want to be told, and whom nobody writes to any more. */
export class NotificationsContactWishes extends Migration {
  override up(): void {
    this.addSql(`
      create table notifications.refusal (
        person_id uuid not null,
        choice text not null check (choice in ('reminder', 'follow-up')),
        at timestamptz not null,
        by_staff_id uuid,
        reason text,
        primary key (person_id, choice),
        check ((by_staff_id is null) = (reason is null))
      );
      alter table notifications.message add column choice text;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table notifications.message drop column choice;
      drop table notifications.refusal;
    `);
  }
}
