import { Migration } from '@mikro-orm/migrations';

export class SchedulingSeatsAndHolds extends Migration {
  override up(): void {
    this.addSql(`
      -- A day's seats never exceed what its staff can serve.
      alter table scheduling.opening_hours
        add column break_from time,
        add column break_until time,
        add column staff_count integer not null default 1 check (staff_count >= 0),
        add column seats_per_staff integer not null default 100000 check (seats_per_staff > 0),
        add constraint opening_hours_within_staff check (capacity <= staff_count * seats_per_staff),
        add constraint opening_hours_break check (
          (break_from is null) = (break_until is null) and (break_from is null or opens < break_from and break_from < break_until and break_until < closes));

      -- One day that differs from its weekday; an open one overrules a closed day of the same date.
      create table scheduling.special_day (
        centre_id uuid not null references scheduling.centre (id),
        on_date date not null,
        reason text not null,
        opens time not null,
        closes time not null,
        break_from time,
        break_until time,
        capacity integer not null check (capacity >= 0),
        slot_minutes smallint not null check (slot_minutes between 1 and 240),
        staff_count integer not null check (staff_count >= 0),
        seats_per_staff integer not null check (seats_per_staff > 0),
        primary key (centre_id, on_date),
        check (opens < closes),
        check (capacity <= staff_count * seats_per_staff)
      );

      -- Snapshots keep the calendar in memory; whoever changes a day must not have to remember them.
      create function scheduling.note_calendar_changed() returns trigger language plpgsql as $$
      begin
        update scheduling.centre set calendar_version = calendar_version + 1 where id = coalesce(new.centre_id, old.centre_id);
        return null;
      end $$;
      create trigger calendar_changed after insert or update or delete on scheduling.closed_day
        for each row execute function scheduling.note_calendar_changed();
      create trigger calendar_changed after insert or update or delete on scheduling.special_day
        for each row execute function scheduling.note_calendar_changed();

      -- How a day's seats are divided between steps of an offer and ways to book; the latest set of rows holds.
      create table scheduling.seat_share (
        centre_id uuid not null references scheduling.centre (id),
        effective_from date not null,
        step smallint not null check (step >= 1),
        channel text not null check (channel in ('online', 'staff')),
        parts integer not null check (parts >= 0),
        primary key (centre_id, effective_from, step, channel)
      );

      alter table scheduling.centre add column calendar_version bigint not null default 1;
      -- People who share a slot are asked to come this many minutes after one another; 0 asks them all at its start.
      alter table scheduling.slot add column arrive_step_minutes smallint not null default 0 check (arrive_step_minutes >= 0);

      alter table scheduling.session
        add column staff_count integer not null default 1,
        add column seats_per_staff integer not null default 100000;

      -- What can run out: seats of a slot for a step and a way to book, or the supply of a rule. The one place
      -- where capacity is counted; bookings refer to the pools that count them.
      create table scheduling.seat_pool (
        id uuid primary key,
        slot_id uuid references scheduling.slot (id),
        step smallint,
        channel text check (channel in ('online', 'staff', 'standby', 'walk-in')),
        supply_code text unique,
        capacity integer not null,
        taken integer not null default 0,
        constraint seat_pool_not_oversold check (taken between 0 and capacity),
        constraint seat_pool_of_slot unique (slot_id, step, channel),
        check ((slot_id is null) = (supply_code is not null)),
        check ((slot_id is null) = (step is null)),
        check ((slot_id is null) = (channel is null))
      );
      insert into scheduling.seat_pool (id, slot_id, step, channel, capacity, taken)
        select gen_random_uuid(), id, 1, 'online', capacity, 0 from scheduling.slot;
      alter table scheduling.slot drop constraint slot_not_oversold;
      alter table scheduling.slot drop column capacity, drop column taken;

      alter table scheduling.booking_group
        alter column confirmed_at drop not null,
        add column created_at timestamptz,
        add column channel text not null default 'self',
        add column party_id uuid,
        add column booked_by_person_id uuid,
        add column booked_by_staff_id uuid,
        add column contact_person_id uuid,
        add column consented_at timestamptz,
        add column priority_group text,
        add column needs jsonb not null default '{}';
      update scheduling.booking_group set created_at = confirmed_at;
      alter table scheduling.booking_group alter column created_at set not null;
      create index booking_group_of_party on scheduling.booking_group (party_id) where party_id is not null;
      create index booking_group_by_person on scheduling.booking_group (booked_by_person_id) where booked_by_person_id is not null;

      alter table scheduling.booking
        add column seat_pool_id uuid references scheduling.seat_pool (id),
        add column supply_pool_id uuid references scheduling.seat_pool (id),
        add column held_until timestamptz,
        add column arrive_at timestamptz,
        add column occurrence_id uuid,
        add column version integer not null default 1,
        drop constraint booking_state_check,
        add constraint booking_state_check check (state in
          ('held', 'expired', 'confirmed', 'arrived', 'fulfilled', 'cancelled', 'no-show', 'orphaned'));
      update scheduling.booking b set arrive_at = starts_at, occurrence_id = gen_random_uuid(),
        seat_pool_id = (select p.id from scheduling.seat_pool p where p.slot_id = b.slot_id) where state <> 'cancelled';
      update scheduling.booking set arrive_at = starts_at, occurrence_id = gen_random_uuid() where arrive_at is null;
      update scheduling.seat_pool p set taken = n.bookings, capacity = greatest(p.capacity, n.bookings)
        from (select seat_pool_id, count(*)::int as bookings from scheduling.booking group by seat_pool_id) n
        where n.seat_pool_id = p.id;
      alter table scheduling.booking
        alter column arrive_at set not null,
        alter column occurrence_id set not null,
        add constraint booking_held_until check ((state = 'held') <= (held_until is not null)),
        -- Who holds a time is counted in its pool; who has none is not.
        add constraint booking_counted check (
          case when state in ('held', 'confirmed', 'arrived', 'fulfilled') then seat_pool_id is not null
               when state in ('cancelled', 'orphaned') then seat_pool_id is null and supply_pool_id is null
               else true end);
      drop index scheduling.booking_one_active_per_step;
      create unique index booking_one_active_per_step on scheduling.booking (person_id, series, step)
        where state in ('held', 'confirmed', 'arrived', 'fulfilled');
      create index booking_orphaned on scheduling.booking (person_id) where state = 'orphaned';
      create index booking_held_in_pool on scheduling.booking (seat_pool_id, held_until) where state in ('held', 'expired');
      create index booking_held_in_supply on scheduling.booking (supply_pool_id, held_until) where state in ('held', 'expired') and supply_pool_id is not null;
      create index booking_held on scheduling.booking (held_until) where state in ('held', 'expired') and seat_pool_id is not null;
      create index booking_in_pool on scheduling.booking (seat_pool_id) where seat_pool_id is not null;
      create index booking_in_supply on scheduling.booking (supply_pool_id) where supply_pool_id is not null;

      -- Wrong birth dates typed behind the links of a booking's messages.
      create table scheduling.closed_link (
        group_id uuid primary key references scheduling.booking_group (id),
        tries_left smallint not null check (tries_left >= 0),
        last_tried_at timestamptz not null
      );

      -- What happened to a booking after it was made, told so that staff understand it.
      create table scheduling.booking_change (
        id uuid primary key,
        group_id uuid not null references scheduling.booking_group (id),
        booking_id uuid references scheduling.booking (id),
        kind text not null,
        at timestamptz not null,
        actor_kind text not null,
        actor_id text,
        from_starts_at timestamptz,
        to_starts_at timestamptz,
        reason text,
        told text
      );
      create index booking_change_of_group on scheduling.booking_change (group_id, at);
    `);
  }

  override down(): void {
    throw new Error('Seats are counted in another place since; restore a backup to go back.');
  }
}
