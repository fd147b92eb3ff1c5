import { Injectable } from '@nestjs/common';
import { Clock, currentContext, Database, UnitOfWork, type SqlTag } from '#kernel';
import { MessageQueued } from '../events.ts';
import { MessageTemplates } from '../registry.ts';
import { failureClassOf } from '../routes/failure-class.ts';

/** What failed longer ago is history: the report has it, nobody can mend it. */
const LISTED_DAYS = 30;

/** A message that failed, or of which nobody knows what became; nothing of it names anybody. */
export interface DeadMessage {
  id: string;
  state: 'failed' | 'unknown';
  purposeLabel: string;
  centreCode: string | null;
  reason: string;
  failure: string;
  provider: string | null;
  attempts: number;
  notBefore: string;
  notAfter: string;
  /** Whether it would still make sense to send it. */
  isInTime: boolean;
}

export type RetryRefusal = 'too-late' | 'settled';
export interface RetryOutcome {
  retried: string[];
  refused: { id: string; why: RetryRefusal }[];
}

interface DeadRow {
  id: string;
  state: 'failed' | 'unknown';
  purpose: string;
  centre_code: string | null;
  reason: string;
  provider: string | null;
  attempts: number;
  not_before: string;
  not_after: string;
}

/** Messages that were given up: shows them, has them tried anew, or takes them off the list. */
@Injectable()
export class DeadMessages {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #templates: MessageTemplates;
  readonly #clock: Clock;

  constructor(database: Database, unitOfWork: UnitOfWork, templates: MessageTemplates, clock: Clock) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#templates = templates;
    this.#clock = clock;
  }

  /** The latest first. */
  async list({ limit, offset }: { limit: number; offset: number }): Promise<DeadMessage[]> {
    const now = this.#clock.now();
    const rows = await this.#database.sql<DeadRow>`
      select m.id, m.state, m.purpose, m.centre_code, m.reason, m.provider, m.attempts, m.not_before, m.not_after
      from notifications.message m
      where m.state in ('failed', 'unknown') and m.created_at > ${since(now)}
        and not exists (select from notifications.discarded_message d where d.message_id = m.id)
      order by m.created_at desc, m.id desc limit ${limit} offset ${offset}`;
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      purposeLabel: this.#templates.labelOf(row.purpose),
      centreCode: row.centre_code,
      reason: row.reason,
      failure: failureClassOf(row.reason),
      provider: row.provider,
      attempts: row.attempts,
      notBefore: Temporal.Instant.from(row.not_before).toString(),
      notAfter: Temporal.Instant.from(row.not_after).toString(),
      isInTime: Temporal.Instant.compare(now, Temporal.Instant.from(row.not_after)) <= 0,
    }));
  }

  async count(): Promise<{ failed: number; unknown: number }> {
    const [row] = await this.#database.sql<{ failed: number; unknown: number }>`
      select count(*) filter (where m.state = 'failed')::int as failed,
        count(*) filter (where m.state = 'unknown')::int as unknown
      from notifications.message m
      where m.state in ('failed', 'unknown') and m.created_at > ${since(this.#clock.now())}
        and not exists (select from notifications.discarded_message d where d.message_id = m.id)`;
    return row!;
  }

  /**
   * Makes them due again from the first attempt on, those for which there is still time. One that may have arrived
   * stays uncertain: its provider is asked for it before anything is sent.
   */
  async retry(ids: readonly string[]): Promise<RetryOutcome> {
    return this.#unitOfWork.run(async (tx) => {
      const rows = await tx.sql<{ id: string; isInTime: boolean; personId: string | null }>`
        select id, ${tx.now} <= not_after as "isInTime", person_id as "personId" from notifications.message
        where id = any(${[...ids]}::uuid[]) and state in ('failed', 'unknown') order by id for update`;
      const inTime = rows.filter((row) => row.isInTime);
      await makeDue(tx.sql, inTime, tx.now);
      for (const { id, personId } of inTime) {
        tx.record(MessageQueued, { messageId: id, notBefore: tx.now.toString() });
        tx.audit({ action: 'notifications.message-retried', personId, facts: { messageId: id } });
      }
      const retried = inTime.map(({ id }) => id);
      const refused = ids
        .filter((id) => !retried.includes(id))
        .map((id) => ({ id, why: rows.some((row) => row.id === id) ? 'too-late' : 'settled' }) as const);
      return { retried, refused };
    });
  }

  /** Takes them off the list; what became of them stays as it is in reports. */
  async discard(ids: readonly string[], reason: string): Promise<{ discarded: string[] }> {
    const { actor } = currentContext();
    return this.#unitOfWork.run(async (tx) => {
      const rows = await tx.sql<{ id: string }>`
        insert into notifications.discarded_message (message_id, reason, staff_id, at)
        select id, ${reason}, ${actor.id}, ${tx.now} from notifications.message
        where id = any(${[...ids]}::uuid[]) and state in ('failed', 'unknown')
        on conflict do nothing returning message_id as id`;
      for (const { id } of rows)
        tx.audit({
          action: 'notifications.message-discarded',
          personId: null,
          facts: { messageId: id, reason },
        });
      return { discarded: rows.map(({ id }) => id) };
    });
  }
}

const since = (now: Temporal.Instant): Temporal.Instant => now.subtract({ hours: LISTED_DAYS * 24 });

const makeDue = async (
  sql: SqlTag,
  rows: readonly { id: string }[],
  now: Temporal.Instant,
): Promise<void> => {
  const ids = rows.map(({ id }) => id);
  await sql`
    update notifications.message
    set state = 'pending', reason = null, due_at = ${now}, attempts = 0, deaths = 0
    where id = any(${ids}::uuid[])`;
  await sql`delete from notifications.discarded_message where message_id = any(${ids}::uuid[])`;
};
