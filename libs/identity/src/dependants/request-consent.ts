import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, Vault } from '#kernel';
import { CareConsentRequested } from '../events.ts';
import type { PersonalDetails } from '../person/personal-details.ts';
import { PeopleDirectory } from '../person/people-directory.ts';
import { issueCode, type IssuedCode } from '../request-code/issue-code.ts';
import { assertAnother } from './care.ts';

/** What a code for care proves: that the holder of this phone agrees to be cared for by this person. */
export interface AgreedCare extends PersonalDetails {
  carerId: string;
}

/** Asks somebody, on their own phone, whether another may book for them. */
@Injectable()
export class RequestConsent {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, vault: Vault, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#people = people;
  }

  async run(input: { carerId: string; dependant: PersonalDetails }): Promise<IssuedCode> {
    const { carerId, dependant } = input;
    return this.#unitOfWork.run(async (tx) => {
      const carer = (await this.#people.describe([carerId], tx)).get(carerId);
      if (!carer) throw new DomainError('identity.sign-in-required', 'unauthenticated');
      assertAnother(this.#vault, carer, dependant, tx.now);
      const details: AgreedCare = { ...dependant, carerId };
      const issued = await issueCode(tx, this.#vault, { purpose: 'care', details });
      tx.record(CareConsentRequested, { codeId: issued.codeId, carerId, expiresAt: issued.expiresAt });
      return issued;
    });
  }
}
