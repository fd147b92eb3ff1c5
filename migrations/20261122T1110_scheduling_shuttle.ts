import { Migration } from '@mikro-orm/migrations';

export class SchedulingShuttle extends Migration {
  override up(): void {
    this.addSql(`
      -- From which age on the bus may be taken, by the year of birth; wheelchairs always may.
      create table scheduling.shuttle_rule (
        centre_id uuid not null references scheduling.centre (id),
        effective_from date not null,
        min_age smallint not null check (min_age between 0 and 120),
        primary key (centre_id, effective_from)
      );

      create table scheduling.shuttle_hub (
        centre_id uuid not null references scheduling.centre (id),
        code text not null,
        label text not null,
        latin text not null,
        stop text not null,
        position smallint not null,
        primary key (centre_id, code)
      );

      -- Departures of a hub on a kind of day: [{"departs": "07:20", "arrives": "07:50", "seats": 20}]. The latest row that
      -- is not after a day holds on it; an empty list stops the bus.
      create table scheduling.shuttle_timetable (
        centre_id uuid not null,
        hub_code text not null,
        day_kind text not null check (day_kind in ('weekday', 'saturday', 'sunday')),
        effective_from date not null,
        runs jsonb not null check (jsonb_typeof(runs) = 'array'),
        primary key (centre_id, hub_code, day_kind, effective_from),
        foreign key (centre_id, hub_code) references scheduling.shuttle_hub (centre_id, code)
      );

      -- One bus on one day; made when the first person needs it.
      create table scheduling.shuttle_run (
        id uuid primary key,
        centre_id uuid not null,
        hub_code text not null,
        on_date date not null,
        departs_at timestamptz not null,
        arrives_at timestamptz not null,
        seats smallint not null,
        taken smallint not null default 0,
        unique (centre_id, hub_code, departs_at),
        foreign key (centre_id, hub_code) references scheduling.shuttle_hub (centre_id, code),
        check (departs_at < arrives_at),
        constraint shuttle_run_not_overfull check (taken between 0 and seats)
      );
      create index shuttle_run_of_day on scheduling.shuttle_run (centre_id, on_date);

      -- Who of the booked people takes which bus. Waiting: none in time has a seat left.
      create table scheduling.shuttle_ride (
        booking_id uuid primary key references scheduling.booking (id),
        occurrence_id uuid not null,
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        hub_code text not null,
        on_date date not null,
        run_id uuid references scheduling.shuttle_run (id),
        seats smallint not null check (seats between 1 and 2),
        state text not null check (state in ('assigned', 'waiting', 'not-entitled', 'released')),
        changed_at timestamptz not null,
        check ((state = 'assigned') = (run_id is not null))
      );
      create index shuttle_ride_of_run on scheduling.shuttle_ride (run_id) where run_id is not null;
      create index shuttle_ride_waiting on scheduling.shuttle_ride (centre_id, on_date) where state = 'waiting';
    `);
  }

  override down(): void {
    this.addSql(`
      drop table scheduling.shuttle_ride, scheduling.shuttle_run, scheduling.shuttle_timetable, scheduling.shuttle_hub,
        scheduling.shuttle_rule;
    `);
  }
}
