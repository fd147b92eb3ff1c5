import { Migration } from '@mikro-orm/migrations';

export class QueueingAlarms extends Migration {
  override up(): void {
    this.addSql(`
      -- A call for help from the floor.
      create table queueing.alarm (
        id uuid primary key,
        position bigint generated always as identity unique,
        centre_code text not null references queueing.board (centre_code),
        kind text not null,
        -- As it was called on that day.
        kind_label text not null,
        place text not null check (place <> ''),
        ticket_id uuid references queueing.ticket (id),
        ticket_number text,
        raised_at timestamptz not null,
        raised_by uuid,
        ended_at timestamptz check (ended_at >= raised_at),
        outcome text check (outcome in ('settled', 'false-alarm')),
        check ((ended_at is null) = (outcome is null)),
        check ((ticket_id is null) = (ticket_number is null))
      );
      create unique index one_open_alarm_of_a_ticket on queueing.alarm (ticket_id) where ended_at is null;
      create index alarm_open on queueing.alarm (centre_code, raised_at) where ended_at is null;
      create index alarm_of_centre on queueing.alarm (centre_code, position);

      create table queueing.alarm_step (
        id bigint generated always as identity primary key,
        alarm_id uuid not null references queueing.alarm (id),
        step text not null check (step in ('raised', 'raised-again', 'coming', 'settled', 'false-alarm')),
        at timestamptz not null,
        staff_id uuid,
        note text,
        check (note <> '' or step not in ('settled', 'false-alarm'))
      );
      create unique index one_coming_of_a_person on queueing.alarm_step (alarm_id, staff_id) where step = 'coming';
      create unique index one_end_of_an_alarm on queueing.alarm_step (alarm_id)
        where step in ('settled', 'false-alarm');
      create index alarm_step_of_alarm on queueing.alarm_step (alarm_id, id);

      -- While it is open the visitor stays where they are; nobody calls or moves them.
      alter table queueing.ticket add column alarm_id uuid references queueing.alarm (id);
      create index ticket_with_alarm on queueing.ticket (alarm_id) where alarm_id is not null;

      -- An alarm ends once; what was said of it stays.
      create function queueing.refuse_alarm_change() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'alarm' and tg_op = 'UPDATE' and to_jsonb(old) ->> 'ended_at' is null
           and (to_jsonb(new) - 'ended_at' - 'outcome') = (to_jsonb(old) - 'ended_at' - 'outcome')
        then
          return new;
        end if;
        raise exception 'queueing.% is append-only', tg_table_name;
      end $$;
      create trigger append_only before update or delete on queueing.alarm
        for each row execute function queueing.refuse_alarm_change();
      create trigger append_only before update or delete on queueing.alarm_step
        for each row execute function queueing.refuse_alarm_change();
    `);
  }

  override down(): void {
    this.addSql(`
      alter table queueing.ticket drop column alarm_id;
      drop table queueing.alarm_step, queueing.alarm;
      drop function queueing.refuse_alarm_change;
    `);
  }
}
