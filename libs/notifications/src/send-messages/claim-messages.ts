import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Transaction } from '#kernel';
import { Message } from '../message.entity.ts';

const LEASE_SECONDS = 15;
const BATCH = 50;

interface DueRow {
  id: string;
  lease_until: string;
}

/** A message that this process alone may act on until its lease ends. */
export interface Claim {
  step: 'send' | 'ask-provider';
  messageId: string;
  attemptId: string;
  recipientSealed: string;
  bodySealed: string;
}

/** Takes due messages in a short transaction of its own; what has lost its cause or its time is settled here. */
@Injectable()
export class ClaimMessages {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** The batch that fell due first, or only the message named, if it is due and free. */
  async run(messageId?: string): Promise<{ looked: number; claims: Claim[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const due = await (messageId ? this.lockOne(tx, messageId) : this.lockDue(tx));
      if (due.length === 0) return { looked: 0, claims: [] };
      const ids = due.map((row) => row.id);
      const withdrawn = await this.#withdrawnAmong(tx, ids);
      const leases = new Map(due.map((row) => [row.id, Temporal.Instant.from(row.lease_until)]));
      const messages = await tx.em.find(Message, { id: { $in: ids } });
      const claims = messages.flatMap((message): Claim[] => {
        const attempt = { id: newId(), leaseUntil: leases.get(message.id)! };
        const step = message.begin(tx.now, withdrawn.has(message.id), attempt);
        if (step === 'nothing') return [];
        const { id, recipientSealed, bodySealed } = message;
        return [{ step, messageId: id, attemptId: attempt.id, recipientSealed, bodySealed }];
      });
      return { looked: due.length, claims };
    });
  }

  /** Rows that another process has locked are passed over. */
  lockDue({ sql, now }: Transaction): Promise<DueRow[]> {
    return sql<DueRow>`
      select id, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) as lease_until
      from unnest(
        array(select id from notifications.message where state = 'pending' and due_at <= ${now}
              order by due_at limit ${BATCH} for update skip locked) ||
        array(select id from notifications.message where state = 'sending' and lease_until < clock_timestamp()
              order by lease_until limit ${BATCH} for update skip locked)) as due(id)`;
  }

  lockOne({ sql, now }: Transaction, messageId: string): Promise<DueRow[]> {
    return sql<DueRow>`
      select id, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) as lease_until
      from notifications.message
      where id = ${messageId} and (state = 'pending' and due_at <= ${now}
                                   or state = 'sending' and lease_until < clock_timestamp())
      for update skip locked`;
  }

  async #withdrawnAmong({ sql }: Transaction, ids: string[]): Promise<Set<string>> {
    const rows = await sql<{ id: string }>`
      select m.id from notifications.message m
      where m.id = any(${ids}::uuid[]) and cardinality(m.concerns) > 0 and not exists (
        select from unnest(m.concerns) as c(id) left join notifications.withdrawal w on w.concern_id = c.id
        where w.concern_id is null)`;
    return new Set(rows.map((row) => row.id));
  }
}
