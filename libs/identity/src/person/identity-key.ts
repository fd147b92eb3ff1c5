import type { Vault } from '#kernel';

/** Keyed hash of name and birth date, by which a list of people finds somebody without telling who is on it. */
export const identityKeyOf = (
  vault: Vault,
  { name, birthDate }: { name: string; birthDate: string },
): string =>
  vault.fingerprint(
    'person.name-and-birth',
    `${name.normalize('NFC').replace(/\s/g, '').toLocaleLowerCase('ko')}|${birthDate}`,
  );

/** Keyed hash of a phone number, by which the people of one phone are counted. */
export const phoneKeyOf = (vault: Vault, phone: string): string => vault.fingerprint('person.phone', phone);
