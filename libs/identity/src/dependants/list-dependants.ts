import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Vault } from '#kernel';
import { phoneKeyOf } from '../person/identity-key.ts';
import { PeopleDirectory } from '../person/people-directory.ts';
import { Person } from '../person/person.entity.ts';
import { consentText, peoplePerPhone, type Relationship } from './care.ts';

interface CareRow {
  person_id: string;
  relationship: Relationship;
  consented_at: string;
}

export interface DependantView {
  personId: string;
  maskedName: string;
  birthDate: string;
  relationship: Relationship;
  /** Null for somebody without a phone of their own. */
  maskedPhone: string | null;
  since: string;
}

export interface CarerView {
  personId: string;
  maskedName: string;
  relationship: Relationship;
  since: string;
}

/** For whom a resident books, how many more their phone may stand for, and who books for them. */
@Injectable()
export class ListDependants {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #vault: Vault;
  readonly #people: PeopleDirectory;

  constructor(database: Database, clock: Clock, vault: Vault, people: PeopleDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#vault = vault;
    this.#people = people;
  }

  async run(carerId: string) {
    const { sql } = this.#database;
    const now = this.#clock.now();
    const person = await this.#database.fork().findOne(Person, { id: carerId });
    if (!person?.phoneSealed) throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const phoneHash = phoneKeyOf(this.#vault, this.#vault.open(person.phoneSealed));
    const [limit, consent, [used], rows] = await Promise.all([
      peoplePerPhone(sql, now),
      consentText(sql, now),
      sql<{ places: number }>`
        select count(*)::int as places from identity.care where phone_hash = ${phoneHash} and ended_at is null`,
      sql<CareRow>`
        select dependant_id as person_id, relationship, consented_at from identity.care
        where carer_id = ${carerId} and ended_at is null order by consented_at, id`,
    ]);
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    const dependants = rows.map((row): DependantView => {
      const card = people.get(row.person_id)!;
      return {
        personId: row.person_id,
        maskedName: card.maskedName,
        birthDate: card.birthOn,
        relationship: row.relationship,
        maskedPhone: card.maskedPhone || null,
        since: asInstant(row.consented_at),
      };
    });
    return { limit, left: Math.max(0, limit - 1 - used!.places), dependants, consent };
  }

  /** Those who may act for somebody; so few that there are no pages. */
  async carersOf(personId: string): Promise<CarerView[]> {
    const rows = await this.#database.sql<CareRow>`
      select carer_id as person_id, relationship, consented_at from identity.care
      where dependant_id = ${personId} and ended_at is null order by consented_at desc, id desc limit 50`;
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    return rows.map((row) => ({
      personId: row.person_id,
      maskedName: people.get(row.person_id)?.maskedName ?? '',
      relationship: row.relationship,
      since: asInstant(row.consented_at),
    }));
  }
}

const asInstant = (at: string): string => Temporal.Instant.from(at).toString();
