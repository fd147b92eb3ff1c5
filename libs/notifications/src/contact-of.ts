import { DomainError } from '#kernel';
import type { Contact, PeopleDirectory } from '#identity';

/**
 * How to reach a person: their name, and the phone of whoever is written to in their place. Somebody without a
 * phone whom nobody cares for any more is still reached about bookings that were made with a phone.
 * Null for somebody whom no phone reaches: staff see them among those without a contact and tell them otherwise.
 * @throws for somebody unknown: a fault that an operator must see.
 */
export const contactOf = async (
  people: PeopleDirectory,
  { personId, contactPersonId }: { personId: string; contactPersonId?: string | null },
): Promise<Contact | null> => {
  const isInPlace = contactPersonId && contactPersonId !== personId;
  const reached =
    (isInPlace ? await people.contactOf(contactPersonId) : null) ?? (await people.contactOf(personId));
  const name = (await people.describe([personId])).get(personId)?.name;
  if (name === undefined) throw new DomainError('notifications.person-unknown', 'not-found', { personId });
  return reached && { ...reached, name };
};
