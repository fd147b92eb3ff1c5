import { Injectable } from '@nestjs/common';
import { UnitOfWork, Vault } from '#kernel';
import { ResidentSignedIn } from '../events.ts';
import type { PersonalDetails } from '../person/personal-details.ts';
import { RegisterPerson } from '../person/register-person.ts';
import { Sessions } from '../sessions/sessions.ts';
import { refusalOf, tryCode, type WrongTry } from './try-code.ts';

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
    const outcome = await this.#unitOfWork.run<{ personId: string; sessionId: string } | WrongTry>(
      async (tx) => {
        const tried = await tryCode<PersonalDetails>(tx, this.#vault, { ...input, purpose: 'sign-in' });
        if ('wrong' in tried) return tried;
        const { personId } = await this.#registerPerson.run(tried.details);
        const sessionId = await this.#sessions.start(tx, 'resident', personId);
        tx.record(ResidentSignedIn, { personId });
        return { personId, sessionId };
      },
    );
    if ('wrong' in outcome) throw refusalOf(outcome);
    return outcome;
  }
}
