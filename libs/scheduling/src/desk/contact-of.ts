import { Injectable } from '@nestjs/common';
import { Dependants, PeopleDirectory } from '#identity';
import type { Transaction } from '#kernel';

/** Whose phone is written to about a person: null where it is their own. */
@Injectable()
export class ContactOf {
  readonly #people: PeopleDirectory;
  readonly #dependants: Dependants;

  constructor(people: PeopleDirectory, dependants: Dependants) {
    this.#people = people;
    this.#dependants = dependants;
  }

  async run(personId: string, tx: Transaction): Promise<string | null> {
    const person = (await this.#people.describe([personId], tx)).get(personId);
    if (person?.maskedPhone) return null;
    const [carer] = await this.#dependants.carersOf(personId, tx);
    return carer?.personId ?? null;
  }
}
