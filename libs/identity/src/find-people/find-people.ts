import { Injectable } from '@nestjs/common';
import { Database, Vault } from '#kernel';
import { mobilePhone } from '../person/personal-details.ts';
import { initialsKey, nameKey, phoneEndKey, type SearchKey } from '../person/search-keys.ts';

/** One family name in five is 김: a beginning may fit thousands, and who searches narrows them by day and place. */
const LIMIT = 5_000;

/** Ids of people whose name, 초성, birth date, phone number or end of phone number match what somebody typed at a desk. */
@Injectable()
export class FindPeople {
  /** So many found means that there may be more. */
  static readonly limit = LIMIT;
  readonly #database: Database;
  readonly #vault: Vault;

  constructor(database: Database, vault: Vault) {
    this.#database = database;
    this.#vault = vault;
  }

  async run(typed: string): Promise<string[]> {
    const text = typed.normalize('NFC').trim();
    const birthOn = readBirthDate(text);
    if (birthOn) {
      const rows = await this.#database.sql<{ id: string }>`
        select id from identity.person where birth_on = any(${birthOn}::date[]) limit ${LIMIT}`;
      return rows.map((row) => row.id);
    }
    const phone = /^[+\d][\d\s-]{8,}$/.test(text) ? mobilePhone.safeParse(text).data : undefined;
    if (phone) return this.#byPhone(phone);
    const key = this.#keyOf(text);
    return key ? this.#byKey(key) : [];
  }

  /**
   * Everybody of the same last four digits is opened and compared: there is no hash of the whole number. Who has no
   * phone is found by that of whoever cares for them.
   */
  async #byPhone(phone: string): Promise<string[]> {
    const ids = await this.#byKey(phoneEndKey(this.#vault, phone.slice(-4)));
    const rows = await this.#database.sql<{ id: string; phone_sealed: string | null }>`
      select id, phone_sealed from identity.person where id = any(${ids}::uuid[])`;
    const owners = rows
      .filter((row) => row.phone_sealed !== null && this.#vault.open(row.phone_sealed) === phone)
      .map((row) => row.id);
    const cared = await this.#database.sql<{ id: string }>`
      select distinct p.id from identity.care c join identity.person p on p.id = c.dependant_id
      where c.carer_id = any(${owners}::uuid[]) and c.ended_at is null and p.phone_sealed is null`;
    return [...owners, ...cared.map((row) => row.id)];
  }

  async #byKey(key: SearchKey): Promise<string[]> {
    const rows = await this.#database.sql<{ person_id: string }>`
      select person_id from identity.person_search_key where kind = ${key.kind} and hash = ${key.hash} limit ${LIMIT}`;
    return rows.map((row) => row.person_id);
  }

  #keyOf(text: string): SearchKey | undefined {
    if (/^\d{4}$/.test(text)) return phoneEndKey(this.#vault, text);
    if (/^[ㄱ-ㅎ\s]+$/.test(text)) return initialsKey(this.#vault, text);
    if (/^[\p{L}\p{M} .'’-]+$/u.test(text)) return nameKey(this.#vault, text);
    return undefined;
  }
}

/** 1944-03-02, 1944. 3. 2., 19440302 or 440302 (which may mean either century). */
export const readBirthDate = (text: string): string[] | undefined => {
  const long = /^(\d{4})[-./]? ?(\d{1,2})[-./]? ?(\d{1,2})\.?$/.exec(text);
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  const parts = short
    ? ['19', '20'].map((century) => [`${century}${short[1]}`, short[2], short[3]])
    : long && (text.length > 6 || /[-./]/.test(text))
      ? [[long[1], long[2], long[3]]]
      : [];
  const days = parts.flatMap(([year, month, day]) => {
    try {
      return [
        Temporal.PlainDate.from(
          { year: Number(year), month: Number(month), day: Number(day) },
          { overflow: 'reject' },
        ).toString(),
      ];
    } catch {
      return [];
    }
  });
  return days.length > 0 ? days : undefined;
};
