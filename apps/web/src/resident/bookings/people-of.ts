import type { BookingGroup } from '../../api/scheduling-types.ts';

export const isLive = ({ bookings }: Pick<BookingGroup, 'bookings'>): boolean =>
  bookings.some(({ state }) => state === 'confirmed' || state === 'arrived' || state === 'orphaned');

export interface PersonWithBookings {
  personId: string;
  maskedName: string;
  isOwn: boolean;
  groups: BookingGroup[];
}

/** Bookings by person, one's own first, then those of the people one cares for. */
export function peopleOf(groups: readonly BookingGroup[]): PersonWithBookings[] {
  const people = new Map<string, PersonWithBookings>();
  for (const group of groups) {
    const { personId, isOwn, person } = group;
    const known = people.get(personId) ?? { personId, isOwn, maskedName: person.maskedName, groups: [] };
    known.groups.push(group);
    people.set(personId, known);
  }
  return [...people.values()].sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
