import { Migration } from '@mikro-orm/migrations';

export class SchedulingBulkMove extends Migration {
  override up(): void {
    this.addSql(`
      -- What the office itself may go down to, around a holiday; who books keeps min_days.
      alter table scheduling.interval_rule
        add column floor_days integer check (floor_days between 1 and min_days);

      -- A change of an interval that moves appointments already made: first a proposal, then a run.
      create table scheduling.bulk_move (
        id uuid primary key,
        number integer generated always as identity unique,
        centre_id uuid not null references scheduling.centre (id),
        title text not null,
        scope_by text not null check (scope_by in ('first', 'follow-up')),
        scope_from date not null,
        scope_to date,
        services jsonb not null,
        direction text not null check (direction in ('later', 'earlier', 'either')),
        shifts jsonb not null,
        within_days smallint not null check (within_days between 0 and 60),
        notice_days smallint not null check (notice_days between 0 and 60),
        rules jsonb not null,
        rules_before jsonb,
        state text not null check (state in ('proposed', 'running', 'paused', 'done', 'undoing', 'undone', 'dropped')),
        counts jsonb not null,
        weeks jsonb not null,
        needed_until_on date,
        published_until_on date,
        proposed_at timestamptz not null,
        proposed_by_staff_id uuid,
        notice_text text,
        notice_at timestamptz,
        tell_at timestamptz,
        confirmed_at timestamptz,
        confirmed_by_staff_id uuid,
        finished_at timestamptz,
        looked_again_at timestamptz,
        undone_at timestamptz,
        check (scope_to is null or scope_from <= scope_to),
        check (state in ('proposed', 'dropped') or (confirmed_at is not null and notice_text is not null and notice_at < tell_at))
      );
      create index bulk_move_newest on scheduling.bulk_move (centre_id, number desc);
      -- Two at once would plan with the same seats.
      create unique index bulk_move_one_at_work on scheduling.bulk_move (centre_id) where state in ('running', 'paused', 'undoing');

      create table scheduling.bulk_move_item (
        move_id uuid not null references scheduling.bulk_move (id) on delete cascade,
        booking_id uuid not null references scheduling.booking (id),
        -- The order in which the plan is carried out: who leaves a day comes before those who want it.
        position integer not null,
        person_id uuid not null,
        contact_person_id uuid not null,
        has_phone boolean not null,
        service_code text not null,
        kind text not null,
        first_on date,
        from_slot_id uuid not null,
        from_starts_at timestamptz not null,
        to_slot_id uuid,
        to_starts_at timestamptz,
        fit text check (fit in ('same-time', 'other-time', 'next-day')),
        is_shifted boolean not null default false,
        state text not null check (state in ('planned', 'moved', 'stays', 'unplaceable', 'gone', 'undone', 'undo-refused')),
        why text,
        attempts smallint not null default 0,
        primary key (move_id, booking_id),
        check ((state in ('planned', 'moved')) <= (to_slot_id is not null)),
        check ((state in ('stays', 'unplaceable', 'gone', 'undo-refused')) <= (why is not null))
      );
      create index bulk_move_item_by_state on scheduling.bulk_move_item (move_id, state, position);
      create index bulk_move_item_of_booking on scheduling.bulk_move_item (booking_id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table scheduling.bulk_move_item, scheduling.bulk_move;
      alter table scheduling.interval_rule drop column floor_days;
    `);
  }
}
