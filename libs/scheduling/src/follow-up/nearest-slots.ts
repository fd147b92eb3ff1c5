import type { SlotView } from '../availability/availability.ts';

const minutesOfDay = (startsAt: string): number =>
  Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16));

/**
 * Slots with room from `earliestOn` on, best first: the earliest possible day and the same time of
 * day as `like`, then times near it, then later days.
 */
export const nearestSlots = (
  slots: readonly SlotView[],
  like: { startsAt: string },
  earliestOn: string,
  count: number,
): SlotView[] => {
  const wanted = minutesOfDay(like.startsAt);
  const free = slots.filter((slot) => slot.date >= earliestOn && slot.left > 0);
  const dates = [...new Set(free.map((slot) => slot.date))].slice(0, 14);
  return free
    .filter((slot) => dates.includes(slot.date))
    .map((slot) => ({
      slot,
      // A day later weighs as much as two hours off the wished time.
      cost: dates.indexOf(slot.date) * 120 + Math.abs(minutesOfDay(slot.startsAt) - wanted),
    }))
    .sort((a, b) => a.cost - b.cost || (a.slot.startsAt < b.slot.startsAt ? -1 : 1))
    .slice(0, count)
    .map(({ slot }) => slot);
};
