/** A family spreads over so many slots at most after the chosen one: they come and leave together. */
export const SLOTS_AFTER = 3;

interface SlotWithRoom {
  id: string;
  startsAt: string;
  endsAt: string;
  left: number;
}

/**
 * Gives each of a party a slot, as many as fit in the chosen one and the others in those that follow it.
 * @returns slot ids in the order of the people; undefined when they do not fit close enough.
 */
export const seatParty = (
  day: readonly SlotWithRoom[],
  chosenId: string,
  people: number,
): string[] | undefined => {
  const chosen = day.find((slot) => slot.id === chosenId);
  if (!chosen) return undefined;
  const from = Temporal.Instant.from(chosen.startsAt);
  const minutes = from.until(chosen.endsAt).total('minutes');
  const seats = day
    .filter((slot) => {
      const after = from.until(slot.startsAt).total('minutes');
      return after >= 0 && after <= SLOTS_AFTER * minutes;
    })
    .flatMap((slot) => Array.from({ length: slot.left }, () => slot.id));
  return seats[0] === chosenId && seats.length >= people ? seats.slice(0, people) : undefined;
};
