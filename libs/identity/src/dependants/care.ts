import { DomainError, type SqlTag, type Vault } from '#kernel';
import { identityKeyOf } from '../person/identity-key.ts';

/** Where "today" is, for somebody who may have been born today. */
const ZONE = 'Asia/Seoul';

export const relationships = [
  'parent',
  'grandparent',
  'spouse',
  'child',
  'sibling',
  'relative',
  'in-care',
  'other',
] as const;
export type Relationship = (typeof relationships)[number];

type PerLanguage = Record<'ko' | 'en' | 'zh' | 'vi', string>;

/** What somebody agrees to who is cared for, as it stands now. */
export const consentText = async (
  sql: SqlTag,
  now: Temporal.Instant,
): Promise<{ version: string; texts: PerLanguage }> => {
  const [text] = await sql<{ version: string; texts: PerLanguage }>`
    select version, texts from identity.consent_text
    where purpose = 'care' and effective_from <= ${now}::timestamptz order by effective_from desc limit 1`;
  if (!text) throw new Error('There is no text of consent in force.');
  return text;
};

/** How many people one phone may stand for, its owner among them. */
export const peoplePerPhone = async (sql: SqlTag, now: Temporal.Instant): Promise<number> => {
  const [rule] = await sql<{ value: number }>`
    select value from identity.rule
    where name = 'people-per-phone' and effective_from <= ${now}::timestamptz order by effective_from desc limit 1`;
  return rule?.value ?? 1;
};

/** @throws DomainError when it is the carer, or somebody who is not born yet. */
export const assertAnother = (
  vault: Vault,
  carer: { identityKeys: readonly string[] },
  person: { name: string; birthDate: string },
  now: Temporal.Instant,
): void => {
  const today = now.toZonedDateTimeISO(ZONE).toPlainDate();
  if (Temporal.PlainDate.compare(person.birthDate, today) > 0)
    throw new DomainError('identity.not-born-yet', 'invalid', { birthDate: person.birthDate });
  if (carer.identityKeys.includes(identityKeyOf(vault, person)))
    throw new DomainError('identity.dependant-is-self', 'invalid');
};
