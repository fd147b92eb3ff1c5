import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, Vault } from '#kernel';
import { phoneKeyOf } from './identity-key.ts';
import type { PersonalDetails, PhonelessDetails } from './personal-details.ts';
import { searchKeysOf } from './search-keys.ts';

/** Finds the row of a person who proved who they are, or makes it. */
@Injectable()
export class RegisterPerson {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;

  constructor(unitOfWork: UnitOfWork, vault: Vault) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
  }

  async run(details: PersonalDetails | PhonelessDetails): Promise<{ personId: string }> {
    const reached = details.phone ?? `carer:${phoneKeyOf(this.#vault, details.carerPhone)}`;
    const identity = [details.name.replace(/\s/g, ''), details.birthDate, reached].join('|');
    const hash = this.#vault.fingerprint('person.identity', identity);
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const [made] = await sql<{ id: string }>`
        insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
        values (${newId()}, ${this.#vault.seal(details.name)}, ${details.phone && this.#vault.seal(details.phone)},
                ${details.birthDate}, ${hash}, 'ko', ${now})
        on conflict (identity_hash) do nothing returning id`;
      if (!made) {
        const [known] = await sql<{
          id: string;
        }>`select id from identity.person where identity_hash = ${hash}`;
        return { personId: known!.id };
      }
      await sql`
        insert into identity.person_search_key (person_id, kind, hash)
        select ${made.id}::uuid, k.kind, k.hash
        from jsonb_to_recordset(${JSON.stringify(searchKeysOf(this.#vault, details))}::jsonb) as k(kind text, hash text)
        on conflict do nothing`;
      return { personId: made.id };
    });
  }
}
