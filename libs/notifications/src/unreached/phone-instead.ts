import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork, Vault, type Transaction } from '#kernel';
import type { CallOutcome } from './list-unreached.ts';

interface Unreached {
  person_id: string;
  recipient_sealed: string;
}

/** Staff phone whom a message did not reach: the number is shown with a reason, the outcome is written down. */
@Injectable()
export class PhoneInstead {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;

  constructor(unitOfWork: UnitOfWork, vault: Vault) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
  }

  /** @throws `notifications.not-unreached` for a message of another centre, or one that arrived */
  reveal(input: { messageId: string; centreCode: string; reason: string }): Promise<{ phone: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { person_id: personId, recipient_sealed: sealed } = await unreached(tx, input);
      const { messageId, reason } = input;
      tx.audit({ action: 'notifications.number-revealed', personId, facts: { messageId, reason } });
      return { phone: this.#vault.open(sealed).replace(/^\+82/, '0') };
    });
  }

  /** @throws `notifications.not-unreached` */
  note(input: {
    messageId: string;
    centreCode: string;
    outcome: CallOutcome;
    note: string;
  }): Promise<{ messageId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { messageId, outcome, note } = input;
      const { person_id: personId } = await unreached(tx, input);
      await tx.sql`
        insert into notifications.phone_call (message_id, outcome, note, by_staff_id, at)
        values (${messageId}, ${outcome}, ${note}, ${currentContext().actor.id}, ${tx.now})
        on conflict (message_id) do update
        set outcome = excluded.outcome, note = excluded.note, by_staff_id = excluded.by_staff_id, at = excluded.at`;
      tx.audit({ action: 'notifications.phoned-instead', personId, facts: { messageId, outcome } });
      return { messageId };
    });
  }

  /** Takes a note back that was a slip. */
  undo(input: { messageId: string; centreCode: string }): Promise<{ messageId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { messageId } = input;
      const { person_id: personId } = await unreached(tx, input);
      await tx.sql`delete from notifications.phone_call where message_id = ${messageId}`;
      tx.audit({ action: 'notifications.phoned-instead-undone', personId, facts: { messageId } });
      return { messageId };
    });
  }
}

const unreached = async (
  { sql }: Transaction,
  { messageId, centreCode }: { messageId: string; centreCode: string },
): Promise<Unreached> => {
  const [found] = await sql<Unreached>`
    select person_id, recipient_sealed from notifications.message
    where id = ${messageId} and centre_code = ${centreCode} and person_id is not null
      and (state in ('failed', 'unknown') or delivery = 'undelivered' or state = 'not-sent' and reason = 'too-late')
    for update`;
  if (!found) throw new DomainError('notifications.not-unreached', 'not-found', { messageId });
  return found;
};
