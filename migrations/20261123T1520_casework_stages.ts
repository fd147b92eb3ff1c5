import { Migration } from '@mikro-orm/migrations';

export class CaseworkStages extends Migration {
  override up(): void {
    this.addSql(`
      alter table casework.case add column stage_code text;
      alter table casework.step add column stage_code text;
      create index case_stage on casework.case (department, stage_code, closed_at) where stage_code is not null;

      -- What is answered may still have stages to go, such as being handed over; its answer stays as it was given.
      create or replace function casework.follow_states() returns trigger language plpgsql as $$
      begin
        if new.version <> old.version + 1 or not (casework.may_become(old.state, new.state)
            or (old.state = 'done' and new.state = 'done' and new.stage_code is distinct from old.stage_code
                and new.closed_at = old.closed_at and new.result = old.result)) then
          raise exception 'case % cannot become % from %', old.number, new.state, old.state
            using errcode = '23514', constraint = 'case_states';
        end if;
        return new;
      end $$;

      -- After how many days people are reminded of what lies ready for them, and when it lapses; rows are added, never changed.
      create table casework.waiting_rule (
        department text not null,
        effective_from date not null,
        remind_after_days integer[] not null check (0 < all (remind_after_days)),
        lapses_after_months integer not null check (lapses_after_months between 1 and 60),
        basis text not null,
        made_at timestamptz not null,
        primary key (department, effective_from)
      );

      -- Reminders of a case that waits to be fetched; each number of days is told once.
      create table casework.waiting_notice (
        case_id uuid not null references casework.case (id),
        days integer not null,
        made_at timestamptz not null,
        -- A later one was due as well, so that this one was left out.
        is_skipped boolean not null,
        primary key (case_id, days)
      );
      create trigger stays before update or delete on casework.waiting_rule
        for each row execute function casework.refuse_change();
      create trigger stays before update or delete on casework.waiting_notice
        for each row execute function casework.refuse_change();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table casework.waiting_notice;
      drop table casework.waiting_rule;
      drop index casework.case_stage;
      alter table casework.step drop column stage_code;
      alter table casework.case drop column stage_code;
    `);
  }
}
