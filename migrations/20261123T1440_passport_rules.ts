import { Migration } from '@mikro-orm/migrations';

export class PassportRules extends Migration {
  override up(): void {
    this.addSql(`
      create schema passport;

      -- What a kind of passport costs from a day on, in won; null: it is no longer made. Rows are added, never changed.
      create table passport.fee (
        id bigint generated always as identity primary key,
        kind text not null,
        valid_from date not null,
        fee integer check (fee >= 0),
        reason text not null check (reason <> ''),
        decided_at timestamptz not null,
        decided_by uuid
      );
      create index fee_in_force on passport.fee (kind, valid_from desc, id desc);

      -- Who may have one made anew online from a day on. Rows are added, never changed.
      create table passport.online_renewal (
        id bigint generated always as identity primary key,
        valid_from date not null,
        needs_earlier_passport boolean not null,
        from_age integer not null check (from_age between 0 and 120),
        excludes_unserved boolean not null,
        reason text not null check (reason <> ''),
        decided_at timestamptz not null,
        decided_by uuid
      );

      create function passport.refuse_rule_change() returns trigger language plpgsql as $$
      begin
        raise exception 'passport.% is append-only', tg_table_name;
      end $$;
      create trigger append_only before update or delete on passport.fee
        for each row execute function passport.refuse_rule_change();
      create trigger append_only before update or delete on passport.online_renewal
        for each row execute function passport.refuse_rule_change();
    `);
  }

  override down(): void {
    this.addSql('drop schema passport cascade');
  }
}
