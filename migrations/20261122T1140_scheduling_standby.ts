import { Migration } from '@mikro-orm/migrations';

export class SchedulingStandby extends Migration {
  override up(): void {
    this.addSql(`
      -- Who may stand by beyond those who may book: the latest row that is not after the day holds.
      create table scheduling.standby_rule (
        centre_id uuid not null references scheduling.centre (id),
        offer_code text not null,
        effective_from date not null,
        born_from date,
        born_to date,
        primary key (centre_id, offer_code, effective_from),
        check (born_from is null or born_to is null or born_from <= born_to)
      );

      -- One row per centre and day: whoever gives out places holds its lock.
      create table scheduling.standby_day (
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        waves integer not null default 0,
        stopped_at timestamptz,
        stopped_by_staff_id uuid,
        primary key (centre_id, on_date)
      );

      create table scheduling.standby_announcement (
        id uuid primary key,
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        offer_code text not null,
        places integer not null check (places between 1 and 200),
        until_at timestamptz not null,
        announced_at timestamptz not null,
        announced_by_staff_id uuid
      );
      create index standby_announcement_of_day on scheduling.standby_announcement (centre_id, on_date);

      -- One seat of today that may be given to somebody in the line: announced by the office, or left by a
      -- booking that is late.
      create table scheduling.standby_place (
        id uuid primary key,
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        offer_code text not null,
        announcement_id uuid references scheduling.standby_announcement (id),
        late_booking_id uuid references scheduling.booking (id),
        late_occurrence_id uuid,
        until_at timestamptz not null,
        opened_at timestamptz not null,
        withdrawn_at timestamptz,
        check ((announcement_id is null) <> (late_booking_id is null)),
        check ((late_booking_id is null) = (late_occurrence_id is null)),
        constraint standby_place_once_per_late_booking unique (late_booking_id, late_occurrence_id)
      );
      create index standby_place_of_day on scheduling.standby_place (centre_id, on_date);
      create index standby_place_of_announcement on scheduling.standby_place (announcement_id) where announcement_id is not null;

      create table scheduling.standby_entry (
        id uuid primary key,
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        person_id uuid not null,
        offer_code text not null,
        joined_at timestamptz not null,
        state text not null check (state in ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left')),
        ended_at timestamptz
      );
      create unique index standby_entry_one_a_day on scheduling.standby_entry (person_id, on_date)
        where state in ('waiting', 'offered', 'accepted');
      create index standby_entry_of_day on scheduling.standby_entry (centre_id, on_date, state);

      create table scheduling.standby_offer (
        id uuid primary key,
        entry_id uuid not null references scheduling.standby_entry (id),
        place_id uuid not null references scheduling.standby_place (id),
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        person_id uuid not null,
        offer_code text not null,
        slot_id uuid not null references scheduling.slot (id),
        wave integer not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        state text not null check (state in ('offered', 'accepted', 'declined', 'lapsed', 'given-back')),
        settled_at timestamptz,
        booking_id uuid references scheduling.booking (id),
        check ((state in ('accepted', 'given-back')) = (booking_id is not null))
      );
      -- What stands behind the lock of the day: a place is never promised twice, a person has one offer at a
      -- time and accepts once a day.
      create unique index standby_offer_one_per_place on scheduling.standby_offer (place_id) where state in ('offered', 'accepted');
      create unique index standby_offer_one_at_a_time on scheduling.standby_offer (person_id) where state = 'offered';
      create unique index standby_offer_one_accepted_a_day on scheduling.standby_offer (person_id, on_date)
        where state in ('accepted', 'given-back');
      create index standby_offer_of_day on scheduling.standby_offer (centre_id, on_date, made_at);
      create index standby_offer_open on scheduling.standby_offer (expires_at) where state = 'offered';
      create index standby_offer_of_booking on scheduling.standby_offer (booking_id) where booking_id is not null;

      create table scheduling.no_show (
        booking_id uuid primary key references scheduling.booking (id),
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        service_code text not null,
        is_standby boolean not null,
        noted_at timestamptz not null
      );
      create index no_show_of_person on scheduling.no_show (person_id, on_date);
      create index no_show_of_day on scheduling.no_show (centre_id, on_date);

      create table scheduling.standby_bar (
        id uuid primary key,
        booking_id uuid not null unique references scheduling.booking (id),
        person_id uuid not null,
        centre_id uuid not null references scheduling.centre (id),
        from_on date not null,
        until_on date not null,
        lifted_at timestamptz,
        lifted_by_staff_id uuid,
        lifted_reason text,
        check (from_on <= until_on),
        check ((lifted_at is null) = (lifted_reason is null))
      );
      create index standby_bar_of_person on scheduling.standby_bar (person_id, until_on);
      create index standby_bar_of_centre on scheduling.standby_bar (centre_id, until_on);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table scheduling.standby_bar, scheduling.no_show, scheduling.standby_offer, scheduling.standby_entry,
        scheduling.standby_place, scheduling.standby_announcement, scheduling.standby_day, scheduling.standby_rule;
    `);
  }
}
