import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { DomainError, UnitOfWork, Vault } from '#kernel';
import { ResidentSignedIn } from '../events.ts';
import type { PersonalDetails } from '../person/personal-details.ts';
import { RegisterPerson } from '../person/register-person.ts';
import { OneTimeCode } from '../request-code/one-time-code.entity.ts';
import { Sessions } from '../sessions/sessions.ts';

type Outcome =
  { personId: string; sessionId: string } | { wrong: true; triesLeft: number; lockedUntil: string | null };

/** Checks the code a resident typed and signs them in. */
@Injectable()
export class VerifyCode {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #registerPerson: RegisterPerson;
  readonly #sessions: Sessions;

  constructor(unitOfWork: UnitOfWork, vault: Vault, registerPerson: RegisterPerson, sessions: Sessions) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#registerPerson = registerPerson;
    this.#sessions = sessions;
  }

  async run(input: { codeId: string; code: string }): Promise<{ personId: string; sessionId: string }> {
    // The count of wrong tries must outlive the refusal, so the refusal is thrown after the commit.
    const outcome = await this.#unitOfWork.run<Outcome>(async (tx) => {
      const row = await tx.em.findOne(
        OneTimeCode,
        { id: input.codeId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!row) throw new DomainError('identity.code-expired', 'gone');
      row.assertCanBeTried(tx.now);
      const right = Buffer.from(this.#vault.open(row.codeSealed));
      const typed = Buffer.from(input.code);
      if (typed.length !== right.length || !timingSafeEqual(typed, right)) {
        row.noteWrongTry(tx.now);
        return { wrong: true, triesLeft: row.triesLeft, lockedUntil: row.lockedUntil?.toString() ?? null };
      }
      row.usedAt = tx.now;
      const details = JSON.parse(this.#vault.open(row.detailsSealed)) as PersonalDetails;
      const { personId } = await this.#registerPerson.run(details);
      const sessionId = await this.#sessions.start(tx, 'resident', personId);
      tx.record(ResidentSignedIn, { personId });
      return { personId, sessionId };
    });
    if ('personId' in outcome) return outcome;
    if (outcome.lockedUntil) {
      throw new DomainError('identity.code-locked', 'too-many', { retryAt: outcome.lockedUntil });
    }
    throw new DomainError('identity.wrong-code', 'invalid', { triesLeft: outcome.triesLeft });
  }
}
