import { Migration } from '@mikro-orm/migrations';

export class SchedulingSlotsAndBookings extends Migration {
  override up(): void {
    this.addSql(`
      create schema scheduling;

      create table scheduling.centre (
        id uuid primary key,
        code text not null unique,
        department text not null,
        name text not null,
        address text not null,
        phone text not null,
        zone text not null
      );

      -- Dated rows: the one in force on a day is the latest that is not after it.
      create table scheduling.opening_hours (
        centre_id uuid not null references scheduling.centre (id),
        weekday smallint not null check (weekday between 1 and 7),
        effective_from date not null,
        is_open boolean not null,
        opens time not null,
        closes time not null,
        capacity integer not null check (capacity >= 0),
        slot_minutes smallint not null check (slot_minutes between 1 and 240),
        primary key (centre_id, weekday, effective_from),
        check (opens < closes)
      );

      create table scheduling.closed_day (
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        reason text not null,
        kind text not null check (kind in ('public-holiday', 'closure')),
        primary key (centre_id, on_date)
      );

      create table scheduling.policy (
        centre_id uuid not null references scheduling.centre (id),
        name text not null,
        effective_from date not null,
        value integer not null check (value >= 0),
        primary key (centre_id, name, effective_from)
      );

      create table scheduling.interval_rule (
        service_code text not null,
        effective_from date not null,
        min_days integer not null check (min_days > 0),
        label text not null,
        primary key (service_code, effective_from)
      );

      create table scheduling.offer_window (
        centre_id uuid not null references scheduling.centre (id),
        offer_code text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        primary key (centre_id, offer_code, opens_at),
        check (opens_at < closes_at)
      );

      create table scheduling.session (
        id uuid primary key,
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        capacity integer not null check (capacity >= 0),
        unique (centre_id, on_date, opens_at)
      );

      create table scheduling.slot (
        id uuid primary key,
        session_id uuid not null references scheduling.session (id),
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        capacity integer not null,
        taken integer not null default 0,
        constraint slot_not_oversold check (taken between 0 and capacity),
        unique (session_id, starts_at)
      );
      create index slot_of_centre on scheduling.slot (centre_id, starts_at);

      create table scheduling.booking_group (
        id uuid primary key,
        number text not null unique,
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        offer_code text not null,
        confirmed_at timestamptz not null,
        cancelled_at timestamptz
      );
      create index booking_group_of_person on scheduling.booking_group (person_id);

      create table scheduling.booking (
        id uuid primary key,
        group_id uuid not null references scheduling.booking_group (id),
        number text not null unique,
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        series text not null,
        step smallint not null check (step >= 1),
        service_code text not null,
        slot_id uuid not null references scheduling.slot (id),
        on_date date not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        state text not null check (state in ('confirmed', 'arrived', 'fulfilled', 'cancelled', 'no-show')),
        arrived_at timestamptz,
        visit_id uuid
      );
      create unique index booking_one_active_per_step on scheduling.booking (person_id, series, step)
        where state in ('confirmed', 'arrived', 'fulfilled');
      create index booking_of_group on scheduling.booking (group_id);
      create index booking_of_slot on scheduling.booking (slot_id);
      create index booking_of_day on scheduling.booking (centre_id, on_date);
      create unique index booking_of_visit on scheduling.booking (visit_id) where visit_id is not null;
    `);
  }

  override down(): void {
    this.addSql('drop schema scheduling cascade');
  }
}
