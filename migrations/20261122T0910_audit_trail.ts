import { Migration } from '@mikro-orm/migrations';

export class AuditTrailTable extends Migration {
  override up(): void {
    this.addSql(`
      create schema audit;

      create table audit.entry (
        position bigint generated always as identity primary key,
        at timestamptz not null,
        action text not null,
        actor_kind text not null,
        actor_id text,
        person_id uuid,
        correlation_id text not null,
        came_from text,
        facts jsonb not null,
        sealed_no bigint unique,
        previous_hash bytea,
        hash bytea
      );
      create index entry_of_person on audit.entry (person_id, position) where person_id is not null;
      create index entry_unsealed on audit.entry (position) where sealed_no is null;

      -- Only the seal may be added to a line, once; nothing else ever changes or goes before its time.
      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.hash is null and new.hash is not null
           and (new.position, new.at, new.action, new.actor_kind, new.actor_id, new.person_id, new.correlation_id, new.came_from, new.facts)
               is not distinct from
               (old.position, old.at, old.action, old.actor_kind, old.actor_id, old.person_id, old.correlation_id, old.came_from, old.facts)
        then
          return new;
        end if;
        raise exception 'audit.entry is append-only';
      end $$;
      create trigger append_only before update or delete on audit.entry
        for each row execute function audit.refuse_change();
    `);
  }

  override down(): void {
    this.addSql('drop schema audit cascade');
  }
}
