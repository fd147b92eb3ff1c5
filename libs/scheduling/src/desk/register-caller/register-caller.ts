import { Injectable } from '@nestjs/common';
import {
  FindPeople,
  ListDependants,
  PeopleDirectory,
  RegisterDependant,
  RegisterPerson,
  type Relationship,
} from '#identity';
import { DomainError, UnitOfWork } from '#kernel';

export interface Caller {
  name: string;
  birthDate: string;
  /** Null for somebody who has none: then whose phone they are reached at, and what that person is to them. */
  phone: string | null;
  contactPhone?: string;
  carerId?: string;
  relationship?: Relationship;
}

/** Makes a person known who calls for the first time, or finds them by the same details. */
@Injectable()
export class RegisterCaller {
  readonly #unitOfWork: UnitOfWork;
  readonly #registerPerson: RegisterPerson;
  readonly #registerDependant: RegisterDependant;
  readonly #dependants: ListDependants;
  readonly #findPeople: FindPeople;
  readonly #people: PeopleDirectory;

  constructor(
    unitOfWork: UnitOfWork,
    registerPerson: RegisterPerson,
    registerDependant: RegisterDependant,
    dependants: ListDependants,
    findPeople: FindPeople,
    people: PeopleDirectory,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#registerPerson = registerPerson;
    this.#registerDependant = registerDependant;
    this.#dependants = dependants;
    this.#findPeople = findPeople;
    this.#people = people;
  }

  async run(caller: Caller): Promise<{ personId: string }> {
    const { name, birthDate, phone } = caller;
    const carerId = phone === null ? await this.#carer(caller) : null;
    const consent = carerId && (await this.#dependants.run(carerId)).consent;
    return this.#unitOfWork.run(async (tx) => {
      const { personId } =
        carerId && consent
          ? await this.#registerDependant.run(carerId, {
              name,
              birthDate,
              phone: null,
              relationship: caller.relationship ?? 'other',
              consentVersion: consent.version,
            })
          : await this.#registerPerson.run({ name, birthDate, phone: phone! });
      tx.audit({ action: 'scheduling.caller-registered', personId, facts: { carerId } });
      return { personId };
    });
  }

  /** Who is reached at the contact phone; that they are known already is proof of a name behind the number. */
  async #carer({ carerId, contactPhone }: Caller): Promise<string> {
    const ids = carerId ? [carerId] : contactPhone ? await this.#findPeople.run(contactPhone) : [];
    const people = [...(await this.#people.describe(ids)).values()].filter((one) => one.maskedPhone !== '');
    if (people.length === 1) return people[0]!.id;
    throw new DomainError(
      people.length === 0 ? 'scheduling.contact-not-known' : 'scheduling.contact-not-clear',
      'conflict',
      { people: people.length },
    );
  }
}
