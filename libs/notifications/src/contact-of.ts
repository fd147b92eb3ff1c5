import { DomainError } from '#kernel';
import type { Contact, PeopleDirectory } from '#identity';

/** How to reach a person; a fact about somebody unknown is a fault that an operator must see. */
export const contactOf = async (people: PeopleDirectory, personId: string): Promise<Contact> => {
  const contact = await people.contactOf(personId);
  if (!contact) throw new DomainError('notifications.person-unknown', 'not-found', { personId });
  return contact;
};
