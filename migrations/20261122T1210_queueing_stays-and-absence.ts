import { Migration } from '@mikro-orm/migrations';

export class QueueingStaysAndAbsence extends Migration {
  override up(): void {
    this.addSql(`
      -- Somebody who did not answer keeps the place for so long; a stay may be made longer by one of these.
      alter table queueing.floor_rule
        add column away_minutes integer not null default 10 check (away_minutes between 0 and 120),
        add column stay_extensions integer[] not null default '{5,10,15}'
          check (cardinality(stay_extensions) between 1 and 6 and 0 < all (stay_extensions)
                 and 120 >= all (stay_extensions));
      alter table queueing.floor_rule
        alter column away_minutes drop default, alter column stay_extensions drop default;

      -- How many seats a stage has from a day on. Of the rows whose day has come the latest day holds, and of two with
      -- the same day the one decided later. Where nothing was decided the stage's own description holds.
      create table queueing.stage_seats (
        id bigint generated always as identity primary key,
        centre_code text not null references queueing.board (centre_code),
        stage text not null,
        valid_from date not null,
        seats integer not null check (seats between 0 and 1000),
        reason text not null check (reason <> ''),
        decided_at timestamptz not null,
        decided_by uuid
      );
      create index stage_seats_in_force on queueing.stage_seats (centre_code, stage, valid_from desc, id desc);
      create function queueing.refuse_seats_change() returns trigger language plpgsql as $$
      begin
        raise exception 'queueing.stage_seats is append-only';
      end $$;
      create trigger append_only before update or delete on queueing.stage_seats
        for each row execute function queueing.refuse_seats_change();

      alter table queueing.ticket
        -- The stay this person was given, and why if it is not the usual one; null before anybody decided.
        add column stay_minutes integer check (stay_minutes > 0),
        add column stay_extended_minutes integer not null default 0 check (stay_extended_minutes >= 0),
        add column stay_because text,
        -- Did not answer: the place is kept until then.
        add column away_until timestamptz,
        add constraint away_is_set_aside check (away_until is null or state = 'parked');
      update queueing.ticket
      set stay_minutes = greatest(1, round(extract(epoch from due_at - waiting_since) / 60))
      where due_at is not null;
      create index ticket_away on queueing.ticket (away_until) where away_until is not null;

      -- A step is taken back once; nothing else about it ever changes.
      create function queueing.refuse_step_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.undone_at is null
           and (to_jsonb(new) - 'undone_at' - 'undone_by') = (to_jsonb(old) - 'undone_at' - 'undone_by')
        then
          return new;
        end if;
        raise exception 'queueing.ticket_step is append-only';
      end $$;
      create trigger append_only before update or delete on queueing.ticket_step
        for each row execute function queueing.refuse_step_change();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger append_only on queueing.ticket_step;
      drop function queueing.refuse_step_change;
      alter table queueing.ticket
        drop constraint away_is_set_aside, drop column stay_minutes, drop column stay_extended_minutes,
        drop column stay_because, drop column away_until;
      drop table queueing.stage_seats;
      drop function queueing.refuse_seats_change;
      alter table queueing.floor_rule drop column away_minutes, drop column stay_extensions;
    `);
  }
}
