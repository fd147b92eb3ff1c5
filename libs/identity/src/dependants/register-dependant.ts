import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, Vault, type Transaction } from '#kernel';
import { identityKeyOf, phoneKeyOf } from '../person/identity-key.ts';
import { Person } from '../person/person.entity.ts';
import { RegisterPerson } from '../person/register-person.ts';
import { refusalOf, tryCode, type WrongTry } from '../verify-code/try-code.ts';
import { assertAnother, consentText, type Relationship } from './care.ts';
import { PhonePlaces } from './phone-places.ts';
import type { AgreedCare } from './request-consent.ts';

export interface NewDependant {
  name: string;
  birthDate: string;
  /** Null for somebody who has none; who has one agrees by a code that is sent to it. */
  phone: string | null;
  relationship: Relationship;
  consentVersion: string;
  proof?: { codeId: string; code: string };
}

/** Notes that a resident books for somebody else, who agreed to it; the same person twice is one. */
@Injectable()
export class RegisterDependant {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #registerPerson: RegisterPerson;
  readonly #places: PhonePlaces;

  constructor(unitOfWork: UnitOfWork, vault: Vault, registerPerson: RegisterPerson, places: PhonePlaces) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#registerPerson = registerPerson;
    this.#places = places;
  }

  async run(carerId: string, wish: NewDependant): Promise<{ personId: string }> {
    const outcome = await this.#unitOfWork.run<{ personId: string } | WrongTry>(async (tx) => {
      const carer = await this.#carer(tx, carerId);
      assertAnother(this.#vault, carer, wish, tx.now);
      const { version } = await consentText(tx.sql, tx.now);
      if (wish.consentVersion !== version)
        throw new DomainError('identity.consent-changed', 'conflict', { version });

      // A number that both use cannot prove that the other one agrees.
      const ownPhone = wish.phone === carer.phone ? null : wish.phone;
      if (ownPhone !== null) {
        const refused = await this.#askProof(tx, carerId, { ...wish, phone: ownPhone });
        if (refused) return refused;
      }
      const { name, birthDate } = wish;
      const { personId } = await this.#registerPerson.run(
        ownPhone === null
          ? { name, birthDate, phone: null, carerPhone: carer.phone }
          : { name, birthDate, phone: ownPhone },
      );
      await this.#begin(tx, carer, personId, { ...wish, by: ownPhone === null ? 'word' : 'code' });
      return { personId };
    });
    if ('wrong' in outcome) throw refusalOf(outcome);
    return outcome;
  }

  async #carer(tx: Transaction, id: string): Promise<{ id: string; phone: string; identityKeys: string[] }> {
    const person = await tx.em.findOne(Person, { id });
    // Whoever signs in has proved a phone; who has none cannot be here.
    if (!person?.phoneSealed) throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const [name, phone] = [this.#vault.open(person.nameSealed), this.#vault.open(person.phoneSealed)];
    return {
      id,
      phone,
      identityKeys: [identityKeyOf(this.#vault, { name, birthDate: person.birthOn.toString() })],
    };
  }

  async #askProof(
    tx: Transaction,
    carerId: string,
    wish: NewDependant & { phone: string },
  ): Promise<WrongTry | undefined> {
    if (!wish.proof) throw new DomainError('identity.own-consent-needed', 'conflict');
    const tried = await tryCode<AgreedCare>(tx, this.#vault, { ...wish.proof, purpose: 'care' });
    if ('wrong' in tried) return tried;
    const { details } = tried;
    const isSame =
      details.carerId === carerId &&
      details.phone === wish.phone &&
      identityKeyOf(this.#vault, details) === identityKeyOf(this.#vault, wish);
    if (!isSame) throw new DomainError('identity.own-consent-needed', 'conflict');
    return undefined;
  }

  async #begin(
    tx: Transaction,
    carer: { id: string; phone: string },
    personId: string,
    wish: NewDependant & { by: 'word' | 'code' },
  ): Promise<void> {
    const phoneHash = phoneKeyOf(this.#vault, carer.phone);
    await tx.sql`select pg_advisory_xact_lock(hashtextextended(${carer.id + personId}, 3))`;
    const [known] = await tx.sql`
      select id from identity.care where carer_id = ${carer.id} and dependant_id = ${personId} and ended_at is null`;
    if (known) return;
    const place = await this.#places.take(tx, phoneHash);
    await tx.sql`
      insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version, consent_by, consented_at)
      values (${newId()}, ${carer.id}, ${personId}, ${wish.relationship}, ${phoneHash}, ${place}, ${wish.consentVersion}, ${wish.by}, ${tx.now})`;
    tx.audit({
      action: 'identity.care-agreed',
      personId,
      facts: {
        carerId: carer.id,
        relationship: wish.relationship,
        consent: wish.consentVersion,
        by: wish.by,
      },
    });
  }
}
