import { Migration } from '@mikro-orm/migrations';

export class QueueingWalkIns extends Migration {
  override up(): void {
    this.addSql(`
      -- Who takes a number without an appointment gives no name and has no appointed time.
      alter table queueing.visit alter column person_id drop not null;
      alter table queueing.ticket
        alter column person_id drop not null,
        alter column appointment_at drop not null,
        -- Was taken before coming here.
        add column is_from_home boolean not null default false,
        -- Keeps the place, and is not called before somebody has seen that the person is here.
        add column is_on_the_way boolean not null default false,
        add constraint ticket_on_the_way check (
          not is_on_the_way or (is_from_home and person_id is not null and state in ('waiting', 'parked', 'missed', 'left', 'done')));
      create unique index one_open_ticket_from_home on queueing.ticket (person_id, issued_on)
        where is_from_home and state not in ('done', 'left', 'missed');

      -- Services that the counter serves; null: every one of its lines.
      alter table queueing.counter add column services text[], add column home_services text[];
      alter table queueing.counter_change add column services text[];
      alter table queueing.counter_change drop constraint counter_change_change_check;
      alter table queueing.counter_change add constraint counter_change_change_check
        check (change in ('opened', 'closed', 'paused', 'resumed', 'reassigned', 'skills'));

      -- At most every n-th call goes to somebody whose appointed time has come, ahead of who came before them without one.
      alter table queueing.floor_rule
        add column booked_every integer not null default 0 check (booked_every = 0 or booked_every between 2 and 20);

      -- When numbers are given out for a service, and how many. Rows are added, never changed; of the rows whose day has
      -- come the latest day holds, and of two with the same day the one decided later.
      create table queueing.walk_in_rule (
        id bigint generated always as identity primary key,
        centre_code text not null references queueing.board (centre_code),
        service_code text not null,
        valid_from date not null,
        -- [{"weekday": 1, "opens": "09:00", "closes": "18:00"}], any number of times a day.
        hours jsonb not null check (jsonb_typeof(hours) = 'array'),
        most_per_hour integer check (most_per_hour > 0),
        most_per_day integer check (most_per_day > 0),
        is_from_home boolean not null,
        -- From home only while so many wait already: who would be called at once could not be here in time.
        home_least_waiting integer not null check (home_least_waiting between 0 and 200),
        -- Whose turn came before they were here keeps the place for so many minutes.
        home_grace_minutes integer not null check (home_grace_minutes between 0 and 120),
        reason text not null check (reason <> ''),
        decided_at timestamptz not null,
        decided_by uuid
      );
      create index walk_in_rule_in_force on queueing.walk_in_rule (centre_code, service_code, valid_from desc, id desc);
      create trigger append_only before update or delete on queueing.walk_in_rule
        for each row execute function queueing.refuse_rule_change();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table queueing.walk_in_rule;
      alter table queueing.floor_rule drop column booked_every;
      delete from queueing.counter_change where change = 'skills';
      alter table queueing.counter_change drop constraint counter_change_change_check, drop column services;
      alter table queueing.counter_change add constraint counter_change_change_check
        check (change in ('opened', 'closed', 'paused', 'resumed', 'reassigned'));
      alter table queueing.counter drop column services, drop column home_services;
      drop index queueing.one_open_ticket_from_home;
      alter table queueing.ticket drop column is_on_the_way, drop column is_from_home;
    `);
  }
}
