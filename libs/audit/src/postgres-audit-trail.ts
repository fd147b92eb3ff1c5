import { Injectable } from '@nestjs/common';
import { AuditTrail, jsonOf, jsonWith, type AuditEntry, type SqlTag } from '#kernel';

/** Writes audit lines in the transaction of the act; the chain of hashes is laid by SealEntries afterwards. */
@Injectable()
export class PostgresAuditTrail extends AuditTrail {
  async write(sql: SqlTag, at: Temporal.Instant, entries: readonly AuditEntry[]): Promise<void> {
    const rows = entries.map(({ context, line }) =>
      jsonWith(
        {
          action: line.action,
          actor_kind: context.actor.kind,
          actor_id: context.actor.id,
          person_id: line.personId,
          correlation_id: context.correlationId,
          came_from: context.from,
        },
        'facts',
        jsonOf(line.facts),
      ),
    );
    await sql`
      insert into audit.entry (at, action, actor_kind, actor_id, person_id, correlation_id, came_from, facts)
      select ${at}::timestamptz, r.action, r.actor_kind, r.actor_id, r.person_id, r.correlation_id, r.came_from, r.facts
      from jsonb_to_recordset(${`[${rows.join()}]`}::jsonb)
        as r(action text, actor_kind text, actor_id text, person_id uuid, correlation_id text, came_from text, facts jsonb)`;
  }
}
