import type { SqlTag } from '../database/database.ts';
import type { EventType } from '../define-event.ts';
import { newId } from '../ids.ts';
import { jsonOf, jsonWith } from '../json.ts';
import type { RequestContext } from '../request-context.ts';
import type { AuditLine, AuditTrail, Traces } from './audit-trail.ts';

/** Facts and audit lines of one act, kept until its transaction writes them. */
export class KeptTraces implements Traces {
  readonly facts: { name: string; payload: unknown }[] = [];
  readonly lines: AuditLine[] = [];

  record = <Payload>(event: EventType<Payload>, payload: Payload): void => {
    const checked = event.schema.parse(payload);
    this.facts.push({ name: event.name, payload: checked });
    const facts = checked as Record<string, unknown>;
    this.lines.push({
      action: event.name,
      personId: typeof facts.personId === 'string' ? facts.personId : null,
      facts,
    });
  };

  audit = (line: AuditLine): void => void this.lines.push(line);
}

/** Writes what acts left behind, of one request or of many that share a transaction. */
export const leaveTraces = async (
  sql: SqlTag,
  at: Temporal.Instant,
  trail: AuditTrail | undefined,
  acts: readonly { context: RequestContext; traces: KeptTraces }[],
): Promise<void> => {
  const facts = acts.flatMap(({ context, traces }) =>
    traces.facts.map(({ name, payload }) =>
      jsonWith(
        { id: newId(), name, correlation_id: context.correlationId },
        'payload',
        jsonOf(payload as object),
      ),
    ),
  );
  const entries = acts.flatMap(({ context, traces }) => traces.lines.map((line) => ({ context, line })));
  await Promise.all([
    facts.length > 0 &&
      sql`
        insert into kernel.outbox (id, name, payload, correlation_id, occurred_at)
        select r.id, r.name, r.payload, r.correlation_id, ${at}::timestamptz
        from jsonb_to_recordset(${`[${facts.join()}]`}::jsonb) as r(id uuid, name text, payload jsonb, correlation_id text)`,
    entries.length > 0 && trail?.write(sql, at, entries),
  ]);
};
