import { Migration } from '@mikro-orm/migrations';

export class QueueingVisitNotices extends Migration {
  override up(): void {
    this.addSql(`
      -- Somebody's turn is near when so many people or so few minutes are left before it.
      alter table queueing.floor_rule
        add column near_people integer not null default 3 check (near_people between 0 and 50),
        add column near_minutes integer not null default 5 check (near_minutes between 0 and 120);
      alter table queueing.floor_rule alter column near_people drop default, alter column near_minutes drop default;

      -- What a visitor was told besides the steps of the ticket, once each.
      create table queueing.visit_notice (
        visit_id uuid not null references queueing.visit (id),
        sequence integer not null check (sequence > 0),
        kind text not null check (kind in ('near', 'stay-over')),
        stage text not null,
        -- The end of the stay that was told of: a stay that was made longer ends again.
        due_at timestamptz check ((due_at is null) = (kind = 'near')),
        told_at timestamptz not null,
        primary key (visit_id, sequence)
      );
      create unique index one_notice_of_a_cause on queueing.visit_notice (visit_id, kind, stage, due_at) nulls not distinct;

      -- Who asked for a text message when their turn is near.
      create table queueing.near_text_wish (
        visit_id uuid primary key references queueing.visit (id),
        asked_at timestamptz not null
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table queueing.near_text_wish;
      drop table queueing.visit_notice;
      alter table queueing.floor_rule drop column near_people, drop column near_minutes;
    `);
  }
}
