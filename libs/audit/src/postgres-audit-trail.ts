import { Injectable } from '@nestjs/common';
import { AuditTrail, currentContext, type Actor, type AuditLine, type SqlTag } from '#kernel';

/** Writes audit lines in the transaction of the act; the chain of hashes is laid by SealEntries afterwards. */
@Injectable()
export class PostgresAuditTrail extends AuditTrail {
  async write(sql: SqlTag, at: Temporal.Instant, actor: Actor, lines: readonly AuditLine[]): Promise<void> {
    const { correlationId, from } = currentContext();
    const rows = lines.map(({ action, personId, facts }) => ({ action, person_id: personId, facts }));
    await sql`
      insert into audit.entry (at, action, actor_kind, actor_id, person_id, correlation_id, came_from, facts)
      select ${at}::timestamptz, r.action, ${actor.kind}, ${actor.id}, r.person_id, ${correlationId}, ${from}, r.facts
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(action text, person_id uuid, facts jsonb)`;
  }
}
