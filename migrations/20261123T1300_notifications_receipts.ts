import { Migration } from '@mikro-orm/migrations';

/** Who took a message, what it cost, and what its provider said became of it. */
export class NotificationsReceipts extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.message
        add column provider text,
        add column channel text not null default 'sms' check (channel in ('sms', 'alimtalk')),
        add column offer_code text not null default '',
        add column centre_id uuid,
        add column cost_won numeric(10, 2) check (cost_won >= 0),
        add column delivery text check (delivery in ('delivered', 'undelivered')),
        add column delivered_at timestamptz,
        add column delivery_reason text,
        add column caused_at timestamptz,
        add check ((delivery is null) = (delivered_at is null)),
        add check (delivery is distinct from 'undelivered' or delivery_reason is not null);
      update notifications.message set caused_at = created_at;
      alter table notifications.message alter column caused_at set not null;
      create unique index message_of_provider on notifications.message (provider, provider_message_id)
        where provider_message_id is not null;

      -- A receipt may come before we have written down that the provider took the message.
      create table notifications.receipt (
        provider text not null,
        provider_message_id text not null,
        state text not null check (state in ('delivered', 'undelivered')),
        reason text,
        channel text not null check (channel in ('sms', 'alimtalk')),
        at timestamptz not null,
        received_at timestamptz not null,
        primary key (provider, provider_message_id)
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table notifications.receipt;
      alter table notifications.message
        drop column provider, drop column channel, drop column offer_code, drop column centre_id,
        drop column cost_won, drop column delivery, drop column delivered_at, drop column delivery_reason,
        drop column caused_at;
    `);
  }
}
