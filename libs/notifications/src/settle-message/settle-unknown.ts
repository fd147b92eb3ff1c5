import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';

export interface HandSettlement {
  messageId: string;
  outcome: 'sent' | 'not-sent';
  reason: string;
}

/** Somebody found out by other ways what became of a message that nobody knows of. */
@Injectable()
export class SettleUnknown {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `notifications.not-unknown` when it is settled already */
  run({ messageId, outcome, reason }: HandSettlement): Promise<{ messageId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const [settled] = await tx.sql<{ person_id: string | null }>`
        update notifications.message
        set state = ${outcome}, reason = ${outcome === 'sent' ? null : 'settled-by-hand'}, is_suspect = false,
          sent_at = ${outcome === 'sent' ? tx.now : null}
        where id = ${messageId} and state = 'unknown' returning person_id`;
      if (!settled) throw new DomainError('notifications.not-unknown', 'conflict', { messageId });
      tx.audit({
        action: 'notifications.message-settled-by-hand',
        personId: settled.person_id,
        facts: { messageId, outcome, reason },
      });
      return { messageId };
    });
  }
}
