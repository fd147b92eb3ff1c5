import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { DomainError, UnitOfWork } from '#kernel';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';
import { findCase } from '../steps/case-row.ts';

/** Shows whoever handles a case the applicant's whole name and number, for a reason that is kept. */
@Injectable()
export class RevealContact {
  readonly #unitOfWork: UnitOfWork;
  readonly #kinds: CaseKinds;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, kinds: CaseKinds, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#kinds = kinds;
    this.#people = people;
  }

  /** @throws `casework.case-not-found`, `casework.no-contact` */
  async run(id: string, reason: string): Promise<{ name: string; phone: string }> {
    const { cases } = ownCases(this.#kinds);
    const personId = await this.#unitOfWork.run(async (tx) => {
      const row = await findCase(tx.sql, id);
      if (!row || row.department !== cases.department)
        throw new DomainError('casework.case-not-found', 'not-found');
      if (!row.person_id) throw new DomainError('casework.no-contact', 'not-found');
      const facts = { caseId: id, number: row.number, reason };
      tx.audit({ action: 'casework.contact-revealed', personId: row.person_id, facts });
      return row.person_id;
    });
    // Not kept with the answer of the act: names and numbers stand nowhere unsealed.
    const contact = await this.#people.contactOf(personId);
    if (!contact) throw new DomainError('casework.no-contact', 'not-found');
    return { name: contact.name, phone: contact.phone };
  }
}
