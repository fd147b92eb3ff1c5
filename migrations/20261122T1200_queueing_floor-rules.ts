import { Migration } from '@mikro-orm/migrations';

export class QueueingFloorRules extends Migration {
  override up(): void {
    this.addSql(`
      -- How a centre's floor is run from a day on. Of the rows whose day has come the latest day holds, and of two with
      -- the same day the one decided later. What was decided once is never changed: a new row says otherwise.
      create table queueing.floor_rule (
        id bigint generated always as identity primary key,
        centre_code text not null references queueing.board (centre_code),
        valid_from date not null,
        early_minutes integer not null check (early_minutes between 0 and 240),
        late_minutes integer not null check (late_minutes between 0 and 480),
        -- 0: nobody is called ahead of the others.
        assisted_every integer not null check (assisted_every = 0 or assisted_every between 2 and 20),
        assisted_from_age integer not null check (assisted_from_age between 0 and 120),
        assisted_needs text[] not null,
        wait_target_minutes integer not null check (wait_target_minutes between 1 and 240),
        recall_seconds integer not null check (recall_seconds between 5 and 600),
        calls_before_missed integer not null check (calls_before_missed between 1 and 10),
        stay_minutes integer not null check (stay_minutes between 1 and 240),
        long_stay_minutes integer not null check (long_stay_minutes between stay_minutes and 480),
        alarm_kinds jsonb not null check (jsonb_typeof(alarm_kinds) = 'array'),
        reason text not null check (reason <> ''),
        decided_at timestamptz not null,
        decided_by uuid
      );
      create index floor_rule_in_force on queueing.floor_rule (centre_code, valid_from desc, id desc);

      create function queueing.refuse_rule_change() returns trigger language plpgsql as $$
      begin
        raise exception 'queueing.floor_rule is append-only';
      end $$;
      create trigger append_only before update or delete on queueing.floor_rule
        for each row execute function queueing.refuse_rule_change();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table queueing.floor_rule;
      drop function queueing.refuse_rule_change;
    `);
  }
}
