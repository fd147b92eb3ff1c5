import { Migration } from '@mikro-orm/migrations';

export class QueueingCounterBreaks extends Migration {
  override up(): void {
    this.addSql(`
      alter table queueing.counter
        -- The stage it belongs to; stage is the one it works for now.
        add column home_stage text,
        -- Lines it takes from, in this order, when nobody waits in its own.
        add column also_stages text[] not null default '{}',
        add column paused_because text check (paused_because in ('break', 'lunch', 'equipment')),
        add column paused_at timestamptz,
        -- When work is expected to go on; nothing happens by itself then.
        add column resumes_at timestamptz check (resumes_at > paused_at),
        drop constraint counter_state_check,
        drop constraint counter_check;
      update queueing.counter set home_stage = stage;
      alter table queueing.counter
        alter column home_stage set not null,
        add constraint counter_state_check check (state in ('open', 'paused', 'closed')),
        add constraint counter_open_since check ((state <> 'closed') = (opened_at is not null)),
        add constraint counter_paused_why
          check ((state = 'paused') = (paused_because is not null) and (state = 'paused') = (paused_at is not null)),
        add constraint counter_serves_once check (not stage = any (also_stages));

      -- What happened to a counter, who did it and why.
      create table queueing.counter_change (
        id bigint generated always as identity primary key,
        counter_id uuid not null references queueing.counter (id),
        centre_code text not null,
        change text not null check (change in ('opened', 'closed', 'paused', 'resumed', 'reassigned')),
        at timestamptz not null,
        staff_id uuid,
        stage text not null,
        also_stages text[] not null,
        reason text
      );
      create index counter_change_of_counter on queueing.counter_change (counter_id, id);
      create index counter_change_of_centre on queueing.counter_change (centre_code, id);

      -- Who pauses when: the lunch rotation and other breaks of a day.
      create table queueing.planned_break (
        id uuid primary key,
        centre_code text not null references queueing.board (centre_code),
        counter_id uuid not null references queueing.counter (id),
        on_date date not null,
        break_from timestamptz not null,
        break_to timestamptz not null,
        kind text not null check (kind in ('break', 'lunch', 'equipment')),
        -- Somebody saw that no counter of the stage is left and decided so.
        is_confirmed boolean not null,
        planned_at timestamptz not null,
        planned_by uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        check (break_from < break_to)
      );
      create index planned_break_of_day on queueing.planned_break (centre_code, on_date, break_from)
        where withdrawn_at is null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table queueing.planned_break, queueing.counter_change;
      update queueing.counter set state = 'open', stage = home_stage, paused_because = null, paused_at = null
      where state = 'paused';
      alter table queueing.counter
        drop constraint counter_serves_once,
        drop constraint counter_paused_why,
        drop constraint counter_open_since,
        drop constraint counter_state_check,
        drop column home_stage, drop column also_stages, drop column paused_because, drop column paused_at,
        drop column resumes_at,
        add constraint counter_state_check check (state in ('open', 'closed')),
        add constraint counter_check check ((state = 'open') = (opened_at is not null));
    `);
  }
}
