import type { SqlTag } from '../database/database.ts';
import type { EventType } from '../define-event.ts';
import type { RequestContext } from '../request-context.ts';

/** One line of the audit trail, written in the transaction that does what it tells. */
export interface AuditLine {
  action: string;
  /** The person whose data was seen or changed. */
  personId: string | null;
  facts: Record<string, unknown>;
}

/** Audit lines together with the request they came from. */
export interface AuditEntry {
  context: Pick<RequestContext, 'actor' | 'correlationId' | 'from'>;
  line: AuditLine;
}

/** Where a unit of work writes its audit lines; filled by libs/audit. */
export abstract class AuditTrail {
  abstract write(sql: SqlTag, at: Temporal.Instant, entries: readonly AuditEntry[]): Promise<void>;
}

/** What an act leaves behind beside the rows it changed. */
export interface Traces {
  /** Announces a fact and notes it in the audit trail; both are there if and only if the commit is. */
  record<Payload>(event: EventType<Payload>, payload: Payload): void;
  /** Notes an act or a look that is no event. */
  audit(line: AuditLine): void;
}
