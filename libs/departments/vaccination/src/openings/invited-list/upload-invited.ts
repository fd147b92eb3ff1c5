import { Injectable } from '@nestjs/common';
import { identityKeyOf } from '#identity';
import { DomainError, UnitOfWork, Vault } from '#kernel';
import { OpeningRules } from '../../eligibility/opening-rules.ts';
import { readOpenings } from '../opening-store.ts';
import { readList } from './read-list.ts';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const FAULTS_TOLD = 2_000;

export interface UploadInvitedInput {
  code: string;
  /** `replace` takes everybody off who is not in the file. */
  mode: 'add' | 'replace';
  contentBase64: string;
}

/** Takes in a list of invited people: the whole file, or nothing of it and every line that is wrong. */
@Injectable()
export class UploadInvited {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #rules: OpeningRules;

  constructor(unitOfWork: UnitOfWork, vault: Vault, rules: OpeningRules) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#rules = rules;
  }

  async run({ code, mode, contentBase64 }: UploadInvitedInput) {
    if (!BASE64.test(contentBase64)) throw new DomainError('vaccination.list-not-text', 'invalid');
    const list = readList(Buffer.from(contentBase64, 'base64'));
    if (list.kind === 'unreadable') {
      throw new DomainError(`vaccination.list-${list.reason}`, 'invalid');
    }
    if (list.kind === 'wrong-columns') {
      throw new DomainError('vaccination.list-wrong-columns', 'invalid', { found: list.found });
    }
    if (list.faults.length > 0) {
      throw new DomainError('vaccination.list-has-faults', 'invalid', {
        count: list.faults.length,
        lines: list.faults.slice(0, FAULTS_TOLD),
      });
    }
    const keys = list.people.map((person) => identityKeyOf(this.#vault, person));
    const kept = await this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const [opening] = await readOpenings(sql, { code, isCurrent: true });
      if (!opening) throw new DomainError('vaccination.opening-not-found', 'not-found', { code });
      // Locks the list against another upload, and tells every process to read it again.
      await sql`
        insert into vaccination.invited_list as l (opening_code, version, changed_at) values (${code}, 1, ${now})
        on conflict (opening_code) do update set version = l.version + 1, changed_at = excluded.changed_at`;
      const removed =
        mode === 'add'
          ? []
          : await sql`
              delete from vaccination.invitation
              where opening_code = ${code} and identity_key not in (select unnest(${keys}::text[])) returning 1`;
      const added = await sql`
        insert into vaccination.invitation (opening_code, identity_key, added_at)
        select ${code}, key, ${now}::timestamptz from unnest(${keys}::text[]) as key on conflict do nothing returning 1`;
      const [counted] = await sql<{ total: number }>`
        select count(*)::int as total from vaccination.invitation where opening_code = ${code}`;
      const facts = {
        added: added.length,
        known: keys.length - added.length,
        removed: removed.length,
        total: counted?.total ?? 0,
      };
      tx.audit({
        action: 'vaccination.invited-list-uploaded',
        personId: null,
        facts: { code, mode, ...facts },
      });
      return facts;
    });
    this.#rules.forget();
    return kept;
  }
}
