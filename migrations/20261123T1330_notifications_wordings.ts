import { Migration } from '@mikro-orm/migrations';

/** Wordings per channel and centre, written by officials: a line of versions that only grows. */
export class NotificationsWordings extends Migration {
  override up(): void {
    this.addSql(`
      alter table notifications.template
        add column channel text not null default 'sms' check (channel in ('sms', 'alimtalk', 'push')),
        -- Null is every centre.
        add column centre_code text,
        -- Counts the changes of one line (purpose, scope, language, channel, centre), withdrawals among them.
        add column version integer,
        add column template_code text,
        add column made_at timestamptz,
        -- Null came with the installation.
        add column made_by uuid,
        add column reason text,
        -- This version only takes back another one that was not yet in force.
        add column withdraws uuid references notifications.template (id),
        -- From here on the line has no wording of its own.
        add column is_end boolean not null default false,
        alter column body drop not null,
        drop constraint template_purpose_scope_language_effective_from_key;

      update notifications.template t
      set channel = case when t.purpose like 'push-%' then 'push' else 'sms' end,
          made_at = greatest(t.effective_from, timestamptz '2021-01-01'),
          version = numbered.version
      from (select id, row_number() over (partition by purpose, scope, language order by effective_from) as version
            from notifications.template) numbered
      where numbered.id = t.id;

      alter table notifications.template
        alter column version set not null,
        alter column made_at set not null,
        add check (version > 0),
        add constraint one_change_of_a_line_at_a_time
          unique nulls not distinct (purpose, scope, language, channel, centre_code, version),
        add constraint a_version_is_withdrawn_once unique (withdraws),
        add constraint worded_ended_or_withdrawn check (num_nonnulls(body, withdraws) + is_end::int = 1),
        add constraint registered_with_kakao
          check ((template_code is not null) = (channel = 'alimtalk' and body is not null)),
        add constraint officials_say_why check (made_by is null or reason is not null),
        add constraint every_centre_keeps_a_text check (not is_end or channel = 'alimtalk' or centre_code is not null);
      create index template_choice on notifications.template (purpose, channel, effective_from);

      create function notifications.refuse_wording_change() returns trigger language plpgsql as $$
      begin
        raise exception 'notifications.template is append-only';
      end $$;
      create trigger append_only before update or delete on notifications.template
        for each row execute function notifications.refuse_wording_change();

      -- When each member of staff sent tests, for the limit of an hour.
      create table notifications.test_sending (
        staff_id uuid primary key,
        sent_at timestamptz[] not null
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table notifications.test_sending;
      drop trigger append_only on notifications.template;
      drop function notifications.refuse_wording_change;
      delete from notifications.template
      where body is null or channel = 'alimtalk' or centre_code is not null
         or id in (select withdraws from notifications.template)
         or (purpose, scope, language, effective_from, version) not in (
           select purpose, scope, language, effective_from, max(version) from notifications.template
           where body is not null and channel <> 'alimtalk' and centre_code is null
           group by purpose, scope, language, effective_from);
      drop index notifications.template_choice;
      alter table notifications.template
        drop constraint every_centre_keeps_a_text,
        drop column channel, drop column centre_code, drop column version, drop column template_code,
        drop column made_at, drop column made_by, drop column reason, drop column withdraws, drop column is_end,
        alter column body set not null,
        add unique (purpose, scope, language, effective_from);
    `);
  }
}
