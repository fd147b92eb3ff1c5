import { Migration } from '@mikro-orm/migrations';

export class KernelOutboxAndKeys extends Migration {
  override up(): void {
    this.addSql(`
      create schema kernel;

      create table kernel.outbox (
        id uuid primary key,
        position bigint generated always as identity,
        name text not null,
        payload jsonb not null,
        correlation_id text not null,
        occurred_at timestamptz not null,
        relayed_at timestamptz
      );
      create index outbox_waiting on kernel.outbox (position) where relayed_at is null;

      create table kernel.delivery (
        fact_id uuid not null references kernel.outbox (id) on delete cascade,
        reaction text not null,
        attempts integer not null default 0,
        last_error text,
        next_nudge_at timestamptz not null default clock_timestamp() + interval '15 seconds',
        done_at timestamptz,
        parked_at timestamptz,
        primary key (fact_id, reaction)
      );
      create index delivery_due on kernel.delivery (next_nudge_at) where done_at is null and parked_at is null;

      create table kernel.idempotency_key (
        scope text not null,
        key text not null,
        fingerprint text not null,
        answer jsonb,
        created_at timestamptz not null,
        primary key (scope, key)
      );
      create index idempotency_key_age on kernel.idempotency_key (created_at);

      create table kernel.demo_clock (
        id smallint primary key check (id = 1),
        shown_at timestamptz not null,
        real_at timestamptz not null,
        speed double precision not null check (speed >= 0),
        seen_at timestamptz not null
      );
    `);
  }

  override down(): void {
    this.addSql('drop schema kernel cascade');
  }
}
