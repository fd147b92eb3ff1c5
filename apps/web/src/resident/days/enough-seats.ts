import type { Slot } from '../../api/types.ts';

/** A family sits side by side: a time with fewer seats than people is no time for them. */
export const hasRoomFor = (slot: Slot, party: number): boolean => slot.left >= party;

export const withRoomFor = (slots: readonly Slot[], party: number): Slot[] =>
  slots.map((slot) => (hasRoomFor(slot, party) ? slot : { ...slot, left: 0, level: 'full' }));

/** The free times nearest to a wanted one, in the order of the day. */
export function nearestFree(slots: readonly Slot[], wantedAt: string, party: number, count: number): Slot[] {
  const wanted = Date.parse(wantedAt);
  const away = (slot: Slot) => Math.abs(Date.parse(slot.startsAt) - wanted);
  return slots
    .filter((slot) => hasRoomFor(slot, party) && Date.parse(slot.startsAt) !== wanted)
    .sort((one, other) => away(one) - away(other))
    .slice(0, count)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
