import { Injectable } from '@nestjs/common';
import { Database, Vault, type Transaction } from '#kernel';
import { maskName, maskPhone } from './masking.ts';
import { Person } from './person.entity.ts';

/** What screens may show of a person. */
export interface PersonCard {
  id: string;
  name: string;
  maskedName: string;
  maskedPhone: string;
  birthOn: string;
}

export interface Contact {
  name: string;
  phone: string;
  language: 'ko' | 'en' | 'zh' | 'vi';
}

/** Opens sealed details of people for those who need them for their task. */
@Injectable()
export class PeopleDirectory {
  readonly #database: Database;
  readonly #vault: Vault;

  constructor(database: Database, vault: Vault) {
    this.#database = database;
    this.#vault = vault;
  }

  async describe(ids: readonly string[], tx?: Transaction): Promise<Map<string, PersonCard>> {
    if (ids.length === 0) return new Map();
    const people = await (tx?.em ?? this.#database.fork()).find(Person, { id: { $in: [...new Set(ids)] } });
    return new Map(people.map((person) => [person.id, this.#cardOf(person)]));
  }

  async contactOf(id: string): Promise<Contact | null> {
    const person = await this.#database.fork().findOne(Person, { id });
    if (!person) return null;
    return {
      name: this.#vault.open(person.nameSealed),
      phone: this.#vault.open(person.phoneSealed),
      language: person.language as Contact['language'],
    };
  }

  #cardOf(person: Person): PersonCard {
    const name = this.#vault.open(person.nameSealed);
    return {
      id: person.id,
      name,
      maskedName: maskName(name),
      maskedPhone: maskPhone(this.#vault.open(person.phoneSealed)),
      birthOn: person.birthOn.toString(),
    };
  }
}
