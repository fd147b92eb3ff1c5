import { Migration } from '@mikro-orm/migrations';

export class VaccinationOpenings extends Migration {
  override up(): void {
    this.addSql(`
      -- Who may book, by which way, from when until when. Every change is a row of its own: what held on a
      -- day, and who wrote it, stays readable. An empty list sets no condition.
      create table vaccination.opening (
        id uuid primary key,
        code text not null,
        version integer not null check (version >= 1),
        label text not null,
        position integer not null,
        group_code text references vaccination.priority_group (code),
        born_from date,
        born_to date,
        is_invited_only boolean not null default false,
        day_digits smallint[] not null default '{}' check (day_digits <@ '{0,1,2,3,4,5,6,7,8,9}'),
        dongs text[] not null default '{}',
        channels text[] not null check (cardinality(channels) > 0 and channels <@ '{self,proxy,phone,staff}'),
        announced_at timestamptz,
        opens_at timestamptz,
        closes_at timestamptz,
        supply_cap integer check (supply_cap >= 0),
        supply_pool_id uuid,
        offer_codes text[] not null check (cardinality(offer_codes) > 0),
        centre_codes text[] not null default '{}',
        note text,
        change text not null check (change in ('set-up', 'added', 'changed', 'ended')),
        reason text,
        recorded_at timestamptz not null,
        recorded_by uuid,
        replaced_at timestamptz,
        unique (code, version),
        check (born_from is null or born_to is null or born_from <= born_to),
        check (opens_at is null or closes_at is null or opens_at <= closes_at),
        check ((supply_cap is null) = (supply_pool_id is null))
      );
      create unique index opening_current on vaccination.opening (code) where replaced_at is null;

      -- Who is on the list of a rule: keyed hashes of name and birth date, nothing that can be read.
      create table vaccination.invitation (
        opening_code text not null,
        identity_key text not null,
        added_at timestamptz not null,
        primary key (opening_code, identity_key)
      );
      create table vaccination.invited_list (
        opening_code text primary key,
        version integer not null,
        changed_at timestamptz not null
      );

      -- What the office's table opened so far goes on as rules.
      insert into vaccination.opening (id, code, version, label, position, group_code, born_from, born_to, channels,
          opens_at, offer_codes, change, recorded_at)
        select gen_random_uuid(), code, 1, label, position, code, born_from, born_to, '{self,proxy,phone,staff}',
          case when booking_opens_note is null
               then coalesce(booking_opens_on, starts_on, '2021-04-01')::timestamp at time zone 'Asia/Seoul' end,
          offer_codes, 'set-up', now()
        from vaccination.priority_group where offer_codes <> '{}';
    `);
  }

  override down(): void {
    this.addSql(
      'drop table vaccination.invited_list; drop table vaccination.invitation; drop table vaccination.opening;',
    );
  }
}
