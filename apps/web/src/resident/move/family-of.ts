import type { Booking, BookingGroup } from '../../api/scheduling-types.ts';

/** Who was booked together with this booking and can still be moved with it, as they stand in the list. */
export const familyOf = (
  groups: readonly BookingGroup[],
  { id, partyId }: Pick<BookingGroup, 'id' | 'partyId'>,
  { step }: Pick<Booking, 'step'>,
): BookingGroup[] =>
  groups.filter(
    (group) =>
      group.id === id ||
      (partyId !== null &&
        group.partyId === partyId &&
        group.bookings.some((one) => one.step === step && one.change.isOpen)),
  );
