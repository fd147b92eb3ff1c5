import { Migration } from '@mikro-orm/migrations';

export class CaseworkCases extends Migration {
  override up(): void {
    this.addSql(`
      create schema casework;

      -- Desks and departments that answer cases; a case always has one.
      create table casework.unit (
        code text primary key,
        department text not null,
        label text not null,
        phone text not null,
        position integer not null
      );

      -- How long a kind of case may take, and what it costs; the newest row that is in force when a case comes in holds for it.
      create table casework.kind_rule (
        kind_code text not null,
        effective_from date not null,
        term_unit text not null check (term_unit in ('days', 'hours')),
        term integer not null check (term between 1 and 366),
        counts_first_day boolean not null,
        extensions_most integer not null check (extensions_most between 0 and 5),
        extension_most integer not null check (extension_most between 0 and 366),
        extender text not null check (extender in ('handler', 'lead')),
        fee_won integer not null check (fee_won >= 0),
        documents text[] not null,
        basis text not null,
        made_at timestamptz not null,
        made_by uuid,
        primary key (kind_code, effective_from)
      );

      -- The last number given in a year.
      create table casework.number (
        department text not null,
        year integer not null,
        last integer not null,
        primary key (department, year)
      );

      create table casework.case (
        id uuid primary key,
        number text not null unique,
        department text not null,
        office_code text not null,
        kind_code text not null,
        unit_code text not null references casework.unit (code),
        handler_id uuid,
        person_id uuid,
        subject_sealed text not null,
        channel text not null check (channel in ('counter', 'phone', 'post', 'online')),
        is_told boolean not null check (not is_told or person_id is not null),
        state text not null check (state in ('received', 'assigned', 'in-work', 'supplement', 'done', 'returned', 'withdrawn')),
        result text check (result in ('solved', 'not-solved', 'transferred')),
        version integer not null,
        term_unit text not null check (term_unit in ('days', 'hours')),
        extensions integer not null default 0,
        received_at timestamptz not null,
        deadline_at timestamptz not null,
        deadline_on date not null,
        -- What is left of the term while the clock stands still: working days, or working minutes for a term in hours.
        left_when_paused integer check (left_when_paused >= 0),
        closed_at timestamptz,
        check ((state = 'done') = (result is not null)),
        check ((state in ('done', 'returned', 'withdrawn')) = (closed_at is not null)),
        check ((state = 'supplement') = (left_when_paused is not null)),
        check (state <> 'assigned' or handler_id is not null)
      );
      create index case_inbox on casework.case (department, deadline_at, id) where closed_at is null;
      create index case_received on casework.case (department, received_at);
      create index case_of_person on casework.case (person_id, received_at) where person_id is not null;

      -- Everything that happened to a case, in order; nothing is changed or taken away. One number is given once:
      -- of two who act on the same standing of a case the second is refused here.
      create table casework.step (
        case_id uuid not null references casework.case (id),
        sequence integer not null,
        kind text not null,
        at timestamptz not null,
        actor_kind text not null,
        actor_id uuid,
        state text not null,
        unit_code text not null,
        handler_id uuid,
        note_sealed text,
        deadline_before_at timestamptz,
        deadline_after_at timestamptz,
        result text,
        constraint step_once unique (case_id, sequence)
      );

      create function casework.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'what happened to a case stays as it was written';
      end $$;
      create trigger step_stays before update or delete on casework.step
        for each row execute function casework.refuse_change();
      create trigger steps_stay before truncate on casework.step
        for each statement execute function casework.refuse_change();

      create function casework.may_become(before text, after text) returns boolean language sql immutable as $$
        select case before
          when 'received' then after in ('received', 'assigned', 'in-work', 'returned', 'withdrawn')
          when 'assigned' then after in ('received', 'assigned', 'in-work', 'returned', 'withdrawn')
          when 'in-work' then after in ('received', 'assigned', 'in-work', 'supplement', 'done', 'returned', 'withdrawn')
          when 'supplement' then after in ('supplement', 'in-work', 'returned', 'withdrawn')
          else false end
      $$;
      create function casework.follow_states() returns trigger language plpgsql as $$
      begin
        if new.version <> old.version + 1 or not casework.may_become(old.state, new.state) then
          raise exception 'case % cannot become % from %', old.number, new.state, old.state
            using errcode = '23514', constraint = 'case_states';
        end if;
        return new;
      end $$;
      create trigger case_states before update on casework.case
        for each row execute function casework.follow_states();
    `);
  }

  override down(): void {
    this.addSql('drop schema casework cascade');
  }
}
