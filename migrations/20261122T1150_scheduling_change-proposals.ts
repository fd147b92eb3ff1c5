import { Migration } from '@mikro-orm/migrations';

export class SchedulingChangeProposals extends Migration {
  override up(): void {
    this.addSql(`
      -- A change of the calendar that somebody thinks about, carries out, or takes back. What it does to each
      -- booking stands in change_item, so that work that was cut off goes on where it stopped.
      create table scheduling.change_proposal (
        id uuid primary key,
        centre_id uuid not null references scheduling.centre (id),
        change jsonb not null,
        reason text not null,
        state text not null check (state in ('open', 'applying', 'applied', 'discarded', 'undoing', 'undone')),
        -- Of all that the proposal does: what was confirmed is what is carried out.
        fingerprint text not null,
        -- Rows of rules before and after, to be put back by undo.
        rules jsonb not null,
        made_at timestamptz not null,
        made_by uuid,
        computed_at timestamptz not null,
        applied_at timestamptz,
        applied_by uuid,
        finished_at timestamptz,
        undone_at timestamptz,
        undone_by uuid
      );
      create index change_proposal_of_centre on scheduling.change_proposal (centre_id, made_at desc);
      create index change_proposal_at_work on scheduling.change_proposal (id) where state in ('applying', 'undoing');

      -- What becomes of a day; the pictures show each slot before and after.
      create table scheduling.change_day (
        proposal_id uuid not null references scheduling.change_proposal (id) on delete cascade,
        on_date date not null,
        seats_before integer not null,
        seats_after integer not null,
        is_published boolean not null,
        kept integer not null,
        moved integer not null,
        orphaned integer not null,
        let_go integer not null,
        before jsonb,
        after jsonb,
        lanes jsonb not null,
        state text not null default 'planned' check (state in ('planned', 'done', 'undone')),
        primary key (proposal_id, on_date)
      );

      create table scheduling.change_item (
        proposal_id uuid not null references scheduling.change_proposal (id) on delete cascade,
        booking_id uuid not null references scheduling.booking (id),
        position integer not null,
        on_date date not null,
        kind text not null check (kind in ('kept', 'moved', 'orphaned', 'let-go')),
        has_phone boolean,
        from_pool_id uuid not null references scheduling.seat_pool (id),
        from_starts_at timestamptz not null,
        to_starts_at timestamptz,
        to_step smallint,
        to_channel text,
        state text not null default 'planned' check (state in ('planned', 'done', 'skipped', 'undone', 'not-undone')),
        why_not text,
        primary key (proposal_id, booking_id)
      );
      create index change_item_in_order on scheduling.change_item (proposal_id, position);
      create index change_item_to_do on scheduling.change_item (proposal_id, state, position)
        where kind <> 'kept' or to_channel is not null;
      create index change_item_of_booking on scheduling.change_item (booking_id);

      -- Seats of each pool of the days at work, before and as they are to be in the end.
      create table scheduling.change_pool (
        proposal_id uuid not null references scheduling.change_proposal (id) on delete cascade,
        pool_id uuid not null references scheduling.seat_pool (id),
        on_date date not null,
        seats_before integer not null,
        seats_after integer not null,
        primary key (proposal_id, pool_id)
      );
    `);
  }

  override down(): void {
    this.addSql(
      'drop table scheduling.change_pool, scheduling.change_item, scheduling.change_day, scheduling.change_proposal',
    );
  }
}
