import { Migration } from '@mikro-orm/migrations';

/** When a provider is asked what became of a message, and how often it was. */
export class NotificationsReceiptLooks extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.message
        add column receipt_look_at timestamptz,
        add column receipt_looks smallint not null default 0;
      create index message_receipt_look on notifications.message (receipt_look_at)
        where state = 'sent' and delivery is null and receipt_look_at is not null;
    `);
  }

  override down(): void {
    this.addSql('alter table notifications.message drop column receipt_look_at, drop column receipt_looks');
  }
}
