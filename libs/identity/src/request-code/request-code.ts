import { Injectable } from '@nestjs/common';
import { UnitOfWork, Vault } from '#kernel';
import { CodeRequested } from '../events.ts';
import type { PersonalDetails } from '../person/personal-details.ts';
import { issueCode, type IssuedCode } from './issue-code.ts';

/** Sends a one-time code to the phone that a resident names. */
@Injectable()
export class RequestCode {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;

  constructor(unitOfWork: UnitOfWork, vault: Vault) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
  }

  async run(details: PersonalDetails): Promise<IssuedCode> {
    return this.#unitOfWork.run(async (tx) => {
      const issued = await issueCode(tx, this.#vault, { purpose: 'sign-in', details });
      tx.record(CodeRequested, { codeId: issued.codeId, expiresAt: issued.expiresAt });
      return issued;
    });
  }
}
