import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Transaction } from '#kernel';

const LEASE_SECONDS = 15;
const BATCH = 50;

/** A push that this process alone may act on until its lease ends. */
export interface PushClaim {
  id: string;
  attemptId: string;
  attempts: number;
  subscriptionId: string;
  sealed: string;
  visitId: string;
  said: Record<string, string>;
  notAfter: Temporal.Instant;
}

interface ClaimedRow {
  id: string;
  attempts: number;
  subscription_id: string;
  sealed: string;
  visit_id: string;
  said: Record<string, string>;
  not_after: string;
}

/** Takes due pushes in a short transaction of its own; what has lost its browser or its time is settled here. */
@Injectable()
export class ClaimPushes {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(): Promise<{ looked: number; claims: PushClaim[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const due = await this.lockDue(tx);
      const ids = due.map(({ id }) => id);
      if (ids.length === 0) return { looked: 0, claims: [] };
      await tx.sql`
        update notifications.push
        set state = 'not-sent', reason = case when subscription_id is null then 'taken-back' else 'too-late' end,
          attempt_id = null, lease_until = null
        where id = any(${ids}::uuid[]) and (subscription_id is null or not_after < ${tx.now})`;
      const attemptId = newId();
      const rows = await tx.sql<ClaimedRow>`
        update notifications.push p
        set state = 'sending', attempt_id = ${attemptId}, attempts = p.attempts + 1,
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from notifications.push_subscription s
        where p.id = any(${ids}::uuid[]) and s.id = p.subscription_id and p.state in ('pending', 'sending')
        returning p.id, p.attempts, p.subscription_id, s.sealed, p.visit_id, p.said, p.not_after`;
      const claims = rows.map((row) => ({
        id: row.id,
        attemptId,
        attempts: row.attempts,
        subscriptionId: row.subscription_id,
        sealed: row.sealed,
        visitId: row.visit_id,
        said: row.said,
        notAfter: Temporal.Instant.from(row.not_after),
      }));
      return { looked: ids.length, claims };
    });
  }

  /** Rows that another process has locked are passed over. */
  lockDue({ sql, now }: Transaction): Promise<{ id: string }[]> {
    return sql<{ id: string }>`
      select id from unnest(
        array(select id from notifications.push where state = 'pending' and due_at <= ${now}
              order by due_at limit ${BATCH} for update skip locked) ||
        array(select id from notifications.push where state = 'sending' and lease_until < clock_timestamp()
              order by lease_until limit ${BATCH} for update skip locked)) as due(id)`;
  }
}
