import { Migration } from '@mikro-orm/migrations';

export class QueueingHelpCalls extends Migration {
  override up(): void {
    this.addSql(`
      -- Somebody at a kiosk asks for staff. What about is a code of the screen they stood before, never who they are.
      create table queueing.help_call (
        id uuid primary key,
        centre_code text not null references queueing.board (centre_code),
        device_id uuid not null,
        place text not null,
        about text check (about ~ '^[a-z0-9.-]{1,60}$'),
        called_on date not null,
        called_at timestamptz not null,
        answered_at timestamptz check (answered_at >= called_at),
        answered_by uuid,
        check (answered_by is null or answered_at is not null)
      );
      create unique index one_open_help_call_of_a_device on queueing.help_call (device_id, called_on)
        where answered_at is null;
      create index help_call_open on queueing.help_call (centre_code, called_on, called_at) where answered_at is null;
      create index help_call_of_device on queueing.help_call (device_id, called_at);
    `);
  }

  override down(): void {
    this.addSql('drop table queueing.help_call');
  }
}
