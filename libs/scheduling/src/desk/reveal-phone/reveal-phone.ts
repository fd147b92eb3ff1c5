import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { DomainError, UnitOfWork } from '#kernel';

/** Shows a phone number whole, for a reason that is noted first. */
@Injectable()
export class RevealPhone {
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#people = people;
  }

  async run(input: { personId: string; reason: string }): Promise<{ phone: string | null }> {
    const { personId, reason } = input;
    // The number is read outside of the transaction, because its result is kept beside the idempotency key.
    await this.#unitOfWork.run(async (tx) => {
      if (!(await this.#people.describe([personId], tx)).has(personId)) {
        throw new DomainError('identity.person-not-found', 'not-found');
      }
      tx.audit({ action: 'scheduling.phone-revealed', personId, facts: { reason } });
      return {};
    });
    return { phone: (await this.#people.contactOf(personId))?.phone ?? null };
  }
}
