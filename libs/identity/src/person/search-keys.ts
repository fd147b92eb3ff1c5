import { getChoseong } from 'es-hangul';
import type { Vault } from '#kernel';
import type { PersonalDetails, PhonelessDetails } from './personal-details.ts';

export interface SearchKey {
  kind: 'name' | 'initials' | 'phone-end';
  hash: string;
}

const compact = (name: string): string => name.replace(/\s/g, '').toLocaleLowerCase('ko');
const prefixes = (text: string): string[] =>
  [...text].map((_, at, letters) => letters.slice(0, at + 1).join(''));

/**
 * The hashes under which a person can be found: each beginning of the name and of its 초성, the last four digits of
 * the phone they are reached by.
 */
export const searchKeysOf = (vault: Vault, details: PersonalDetails | PhonelessDetails): SearchKey[] => {
  const { name } = details;
  const phone = details.phone ?? details.carerPhone;
  const initials = getChoseong(compact(name));
  return [
    ...prefixes(compact(name)).map((prefix) => nameKey(vault, prefix)),
    ...prefixes(initials).map((prefix) => initialsKey(vault, prefix)),
    phoneEndKey(vault, phone.slice(-4)),
  ];
};

export const nameKey = (vault: Vault, prefix: string): SearchKey => ({
  kind: 'name',
  hash: vault.fingerprint('person.name', compact(prefix)),
});

export const initialsKey = (vault: Vault, prefix: string): SearchKey => ({
  kind: 'initials',
  hash: vault.fingerprint('person.initials', compact(prefix)),
});

export const phoneEndKey = (vault: Vault, digits: string): SearchKey => ({
  kind: 'phone-end',
  hash: vault.fingerprint('person.phone-end', digits),
});
