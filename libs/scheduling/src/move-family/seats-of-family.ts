import { DomainError } from '#kernel';
import { seatParty } from '../book-slots/seat-party.ts';
import type { FamilyMember } from './find-family.ts';

interface SlotWithRoom {
  id: string;
  startsAt: string;
  endsAt: string;
  left: number;
}

/**
 * A slot for each of the family, from the chosen one on, by booking. What they have themselves counts as free,
 * and who already sits in one of the slots keeps it.
 * @throws `scheduling.slot-full` when they do not all fit close enough.
 */
export const seatsOfFamily = (
  day: readonly SlotWithRoom[],
  chosen: { id: string; startsAt: Temporal.Instant },
  family: readonly Pick<FamilyMember, 'bookingId' | 'slotId' | 'channel'>[],
): Map<string, string> => {
  const own = (slotId: string) =>
    family.filter((one) => one.slotId === slotId && one.channel === 'online').length;
  const free = day.map((slot) => ({ ...slot, left: slot.left + own(slot.id) }));
  const slots = seatParty(free, chosen.id, family.length);
  if (!slots) {
    throw new DomainError('scheduling.slot-full', 'conflict', {
      slotId: chosen.id,
      startsAt: chosen.startsAt.toString(),
      people: family.length,
    });
  }
  const left = [...slots];
  const seats = new Map<string, string>();
  for (const { bookingId, slotId, channel } of family) {
    const at = channel === null ? -1 : left.indexOf(slotId);
    if (at >= 0) seats.set(bookingId, left.splice(at, 1)[0]!);
  }
  for (const { bookingId } of family) if (!seats.has(bookingId)) seats.set(bookingId, left.shift()!);
  return seats;
};
