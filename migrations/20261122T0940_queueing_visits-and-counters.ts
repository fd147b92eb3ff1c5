import { Migration } from '@mikro-orm/migrations';

export class QueueingVisitsAndCounters extends Migration {
  override up(): void {
    this.addSql(`
      create schema queueing;

      create table queueing.board (
        centre_code text primary key,
        centre_name text not null,
        zone text not null,
        sequence bigint not null default 1 check (sequence > 0),
        message text
      );

      create table queueing.counter (
        id uuid primary key,
        centre_code text not null references queueing.board (centre_code),
        code text not null,
        label text not null,
        stage text not null,
        state text not null check (state in ('open', 'closed')),
        staff_id uuid,
        opened_at timestamptz,
        unique (centre_code, code),
        check ((state = 'open') = (opened_at is not null))
      );

      create table queueing.visit (
        id uuid primary key,
        person_id uuid not null,
        centre_code text not null references queueing.board (centre_code),
        booking_id uuid,
        booking_number text,
        service_code text not null,
        visited_on date not null,
        arrived_at timestamptz not null,
        finished_at timestamptz,
        outcome text check (outcome in ('completed', 'left', 'missed')),
        check ((finished_at is null) = (outcome is null))
      );
      create unique index one_open_visit_of_a_person on queueing.visit (centre_code, person_id, service_code, visited_on)
        where finished_at is null;
      create index visit_of_person on queueing.visit (person_id, visited_on);
      create index visit_open on queueing.visit (visited_on) where finished_at is null;

      create table queueing.number_counter (
        centre_code text not null,
        lane text not null,
        issued_on date not null,
        last integer not null check (last > 0),
        primary key (centre_code, lane, issued_on)
      );

      create table queueing.ticket (
        id uuid primary key,
        visit_id uuid not null references queueing.visit (id),
        person_id uuid not null,
        centre_code text not null references queueing.board (centre_code),
        lane text not null check (lane ~ '^[A-Z]$'),
        number integer not null check (number > 0),
        issued_on date not null,
        service_code text not null,
        service_label text not null,
        appointment_at timestamptz not null,
        arrived_at timestamptz not null,
        needs text[] not null,
        stage text not null,
        state text not null check (state in ('waiting', 'called', 'serving', 'done', 'parked', 'missed', 'left')),
        waiting_since timestamptz not null,
        called_at timestamptz,
        call_count integer not null default 0 check (call_count >= 0),
        call_sequence integer not null default 0 check (call_sequence >= call_count),
        due_at timestamptz,
        counter_id uuid references queueing.counter (id),
        staff_id uuid,
        order_code text,
        order_label text,
        parked_because text,
        revision integer not null check (revision > 0),
        unique (centre_code, lane, issued_on, number),
        check (state <> 'called' or counter_id is not null),
        check (counter_id is null or state in ('called', 'serving'))
      );
      create unique index one_open_ticket_of_a_visit on queueing.ticket (visit_id) where state not in ('done', 'left');
      create unique index one_visitor_at_a_counter on queueing.ticket (counter_id) where counter_id is not null;
      create index ticket_waiting on queueing.ticket (centre_code, stage, issued_on, appointment_at, arrived_at, number)
        where state = 'waiting';
      create index ticket_of_day on queueing.ticket (centre_code, issued_on, stage);
      create index ticket_of_visit on queueing.ticket (visit_id);

      create table queueing.ticket_call (
        id bigint generated always as identity primary key,
        ticket_id uuid not null references queueing.ticket (id),
        centre_code text not null,
        called_on date not null,
        called_at timestamptz not null,
        call_sequence integer not null,
        stage text not null,
        counter_id uuid not null references queueing.counter (id),
        withdrawn_at timestamptz
      );
      create unique index one_counter_per_call on queueing.ticket_call (ticket_id, call_sequence);
      create index ticket_call_latest on queueing.ticket_call (centre_code, called_on, id) where withdrawn_at is null;

      create table queueing.ticket_step (
        id bigint generated always as identity primary key,
        ticket_id uuid not null references queueing.ticket (id),
        step text not null,
        stage text not null,
        staff_id uuid,
        counter_id uuid,
        at timestamptz not null,
        reason text,
        before jsonb not null,
        undone_at timestamptz,
        undone_by uuid
      );
      create index ticket_step_last on queueing.ticket_step (ticket_id, id) where undone_at is null;
      create index ticket_step_of_stage on queueing.ticket_step (stage, at) where undone_at is null;

      create table queueing.stage_interval (
        id bigint generated always as identity primary key,
        visit_id uuid not null references queueing.visit (id),
        centre_code text not null,
        stage text not null,
        state text not null,
        started_at timestamptz not null,
        ended_at timestamptz check (ended_at >= started_at),
        staff_id uuid,
        counter_id uuid,
        withdrawn_at timestamptz,
        check (withdrawn_at is null or ended_at is not null)
      );
      create unique index one_open_interval_of_a_visit on queueing.stage_interval (visit_id) where ended_at is null;
      create index stage_interval_measured on queueing.stage_interval (centre_code, stage, ended_at)
        where withdrawn_at is null;
      create index stage_interval_of_visit on queueing.stage_interval (visit_id, id);

      -- An interval is closed once and may be withdrawn once; nothing else about it ever changes.
      create function queueing.refuse_interval_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE'
           and (old.ended_at is null or old.ended_at = new.ended_at)
           and (old.withdrawn_at is null or old.withdrawn_at = new.withdrawn_at)
           and (new.id, new.visit_id, new.centre_code, new.stage, new.state, new.started_at, new.staff_id, new.counter_id)
               is not distinct from
               (old.id, old.visit_id, old.centre_code, old.stage, old.state, old.started_at, old.staff_id, old.counter_id)
        then
          return new;
        end if;
        raise exception 'queueing.stage_interval is append-only';
      end $$;
      create trigger append_only before update or delete on queueing.stage_interval
        for each row execute function queueing.refuse_interval_change();
    `);
  }

  override down(): void {
    this.addSql('drop schema queueing cascade');
  }
}
