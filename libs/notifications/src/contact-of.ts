import { DomainError } from '#kernel';
import type { Contact, PeopleDirectory } from '#identity';

/** Somebody to be told something; without a phone they are told by staff. */
export interface Reached extends Omit<Contact, 'phone'> {
  phone: string | null;
}

/**
 * How to reach a person: their name, and the phone of whoever is written to in their place. Somebody without a
 * phone whom nobody cares for any more is still reached about bookings that were made with a phone.
 * Without a phone for somebody whom none reaches: a message to them ends on the list of those to be told otherwise.
 * @throws for somebody unknown: a fault that an operator must see.
 */
export const contactOf = async (
  people: PeopleDirectory,
  { personId, contactPersonId }: { personId: string; contactPersonId?: string | null },
): Promise<Reached> => {
  const isInPlace = contactPersonId && contactPersonId !== personId;
  const reached =
    (isInPlace ? await people.contactOf(contactPersonId) : null) ?? (await people.contactOf(personId));
  const name = (await people.describe([personId])).get(personId)?.name;
  if (name === undefined) throw new DomainError('notifications.person-unknown', 'not-found', { personId });
  // What nobody's phone gets is read by staff.
  return { phone: null, language: 'ko', ...reached, name };
};
