import { Migration } from '@mikro-orm/migrations';

/** When purposes that follow or precede a visit are told, decided per centre from a day on; what they are counted from. */
export class NotificationsTimings extends Migration {
  override up(): void {
    this.addSql(`
      create table notifications.timing (
        id uuid primary key,
        centre_code text not null,
        purpose text not null,
        valid_from date not null,
        settings jsonb not null,
        reason text not null,
        decided_by uuid,
        decided_at timestamptz not null
      );
      create index timing_in_force on notifications.timing (centre_code, purpose, valid_from desc, decided_at desc);
      create function notifications.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'append-only: decide anew instead';
      end $$;
      create trigger timing_append_only before update or delete on notifications.timing
        for each row execute function notifications.refuse_change();
      alter table notifications.message add column anchor_at timestamptz;
      create index message_timed on notifications.message (centre_code, purpose, anchor_at)
        where state = 'pending' and anchor_at is not null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index notifications.message_timed;
      alter table notifications.message drop column anchor_at;
      drop table notifications.timing;
      drop function notifications.refuse_change();
    `);
  }
}
