import { Injectable } from '@nestjs/common';
import { Database, Vault, type Transaction } from '#kernel';
import { identityKeyOf } from './identity-key.ts';
import { maskName, maskPhone } from './masking.ts';
import { Person } from './person.entity.ts';

/** What screens may show of a person. */
export interface PersonCard {
  id: string;
  name: string;
  maskedName: string;
  /** Empty for somebody who has no phone of their own. */
  maskedPhone: string;
  birthOn: string;
  /** Keyed hashes under which lists of the office may have the person. */
  identityKeys: readonly string[];
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

  async describe(ids: readonly string[], tx?: Pick<Transaction, 'sql'>): Promise<Map<string, PersonCard>> {
    if (ids.length === 0) return new Map();
    const rows = await (tx?.sql ?? this.#database.sql)<SealedRow>`
      select id, name_sealed, phone_sealed, birth_on::text as birth_on from identity.person
      where id = any(${[...new Set(ids)]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, new OpenedCard(this.#vault, row)]));
  }

  /** How to reach somebody: by their own phone, else by the phone and in the language of who cares for them. */
  async contactOf(id: string): Promise<Contact | null> {
    const em = this.#database.fork();
    const person = await em.findOne(Person, { id });
    if (!person) return null;
    const reached = person.phoneSealed ? person : await this.#carerOf(id);
    if (!reached?.phoneSealed) return null;
    return {
      name: this.#vault.open(person.nameSealed),
      phone: this.#vault.open(reached.phoneSealed),
      language: reached.language as Contact['language'],
    };
  }

  /** Who agreed last to care for somebody, and still does. */
  async #carerOf(dependantId: string): Promise<Person | null> {
    const [care] = await this.#database.sql<{ carer_id: string }>`
      select carer_id from identity.care where dependant_id = ${dependantId} and ended_at is null
      order by consented_at desc, id desc limit 1`;
    return care ? this.#database.fork().findOne(Person, { id: care.carer_id }) : null;
  }
}

interface SealedRow {
  id: string;
  name_sealed: string;
  phone_sealed: string | null;
  birth_on: string;
}

/** Opens what is asked for and nothing else: a crowd that books is never asked its name. */
class OpenedCard implements PersonCard {
  readonly id: string;
  readonly birthOn: string;
  readonly #vault: Vault;
  readonly #sealed: SealedRow;
  #name: string | undefined;

  constructor(vault: Vault, sealed: SealedRow) {
    this.id = sealed.id;
    this.birthOn = sealed.birth_on;
    this.#vault = vault;
    this.#sealed = sealed;
  }

  get name(): string {
    return (this.#name ??= this.#vault.open(this.#sealed.name_sealed));
  }

  get maskedName(): string {
    return maskName(this.name);
  }

  get maskedPhone(): string {
    const { phone_sealed: phone } = this.#sealed;
    return phone ? maskPhone(this.#vault.open(phone)) : '';
  }

  get identityKeys(): readonly string[] {
    return [identityKeyOf(this.#vault, { name: this.name, birthDate: this.birthOn })];
  }
}
