import { Injectable } from '@nestjs/common';
import { currentContext, Database, DomainError, UnitOfWork, type Transaction } from '#kernel';
import { choices, type Choice } from './choices.ts';

export interface ChoiceView {
  choice: Choice;
  isRefused: boolean;
  at: string | null;
  /** Somebody of the staff wrote it down for them. */
  isByStaff: boolean;
}

/** What somebody wants to be told: looked at again when a message is about to go out. */
@Injectable()
export class ContactWishes {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;

  constructor(database: Database, unitOfWork: UnitOfWork) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
  }

  async of(personId: string): Promise<ChoiceView[]> {
    const rows = await this.#database.sql<{ choice: Choice; at: string; by_staff_id: string | null }>`
      select choice, at, by_staff_id from notifications.refusal where person_id = ${personId}`;
    return choices.map((choice) => {
      const refused = rows.find((row) => row.choice === choice);
      return {
        choice,
        isRefused: refused !== undefined,
        at: refused ? Temporal.Instant.from(refused.at).toString() : null,
        isByStaff: refused?.by_staff_id !== null && refused !== undefined,
      };
    });
  }

  /** `reason`: what the person said, where staff write it down for them. */
  async set(wish: {
    personId: string;
    choice: Choice;
    isRefused: boolean;
    reason?: string;
  }): Promise<ChoiceView[]> {
    const { personId, choice, isRefused, reason } = wish;
    const { actor } = currentContext();
    const staffId = actor.kind === 'staff' ? actor.id : null;
    if (staffId && !reason) throw new DomainError('notifications.reason-needed', 'invalid');
    await this.#unitOfWork.run(async (tx) => {
      if (isRefused)
        await tx.sql`
          insert into notifications.refusal (person_id, choice, at, by_staff_id, reason)
          values (${personId}, ${choice}, ${tx.now}, ${staffId}, ${staffId ? reason! : null})
          on conflict (person_id, choice) do nothing`;
      else
        await tx.sql`delete from notifications.refusal where person_id = ${personId} and choice = ${choice}`;
      note(tx, isRefused ? 'notifications.choice-refused' : 'notifications.choice-wanted', personId, {
        choice,
        ...(reason && { reason }),
      });
    });
    return this.of(personId);
  }
}

const note = (tx: Transaction, action: string, personId: string, facts: Record<string, string>): void =>
  tx.audit({ action, personId, facts });
