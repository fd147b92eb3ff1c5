import { Migration } from '@mikro-orm/migrations';

export class IdentityPeopleAndStaff extends Migration {
  override up(): void {
    this.addSql(`
      create schema identity;

      create table identity.person (
        id uuid primary key,
        name_sealed text not null,
        phone_sealed text not null,
        birth_on date not null,
        identity_hash text not null unique,
        language text not null check (language in ('ko', 'en', 'zh', 'vi')),
        created_at timestamptz not null
      );
      create index person_by_birth on identity.person (birth_on);

      create table identity.person_search_key (
        kind text not null,
        hash text not null,
        person_id uuid not null references identity.person (id) on delete cascade,
        primary key (kind, hash, person_id)
      );

      create table identity.one_time_code (
        id uuid primary key,
        phone_hash text not null,
        details_sealed text not null,
        code_sealed text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        tries_left integer not null check (tries_left >= 0),
        locked_until timestamptz,
        used_at timestamptz
      );
      create index one_time_code_by_phone on identity.one_time_code (phone_hash, created_at);

      create table identity.session (
        id uuid primary key,
        subject_kind text not null check (subject_kind in ('resident', 'staff')),
        subject_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      );

      create table identity.role (
        code text primary key,
        label text not null,
        permissions text[] not null
      );

      create table identity.staff (
        id uuid primary key,
        username text not null unique,
        display_name text not null,
        password_hash text not null,
        roles text[] not null,
        centre_code text not null,
        is_active boolean not null default true,
        failed_tries integer not null default 0,
        locked_until timestamptz,
        created_at timestamptz not null
      );

      create table identity.device (
        id uuid primary key,
        code text not null unique,
        kind text not null check (kind in ('display', 'kiosk', 'tablet')),
        label text not null,
        centre_code text not null,
        permissions text[] not null,
        created_at timestamptz not null,
        revoked_at timestamptz
      );
    `);
  }

  override down(): void {
    this.addSql('drop schema identity cascade');
  }
}
