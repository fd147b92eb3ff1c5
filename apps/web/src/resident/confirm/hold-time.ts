import type { TakenHold } from '../../api/scheduling.ts';
import type { Draft } from '../draft.tsx';

/** Seconds of a hold that are left at a moment of the device's monotonic clock, in the server's time. */
export function secondsLeft(
  hold: Pick<TakenHold, 'expiresAt' | 'now' | 'takenAt'>,
  at: number,
  speed = 1,
): number {
  const leftWhenTaken = Date.parse(hold.expiresAt) - Date.parse(hold.now);
  return Math.max(0, (leftWhenTaken - (at - hold.takenAt) * speed) / 1000);
}

/** When the time left is also spoken, in seconds. */
const spokenAt = [120, 30];

/** The mark that was passed between two looks at the clock; the nearest one to the end if several were. */
export function markPassed(before: number | null, left: number): number | null {
  if (before === null || left <= 0) return null;
  return spokenAt.findLast((mark) => before > mark && left <= mark) ?? null;
}

/** Whether a hold is what the draft asks for: these times, for these people. */
export function isHoldOf(hold: TakenHold, draft: Pick<Draft, 'first' | 'second' | 'party'>): boolean {
  const wanted = [draft.first, draft.second].flatMap((slot) => (slot ? [slot.id] : []));
  const isSameParty =
    draft.party.length === 0
      ? hold.members.length === 1
      : hold.members.length === draft.party.length &&
        hold.members.every(({ personId }) => draft.party.includes(personId));
  return (
    isSameParty &&
    hold.members.every(
      ({ bookings }) =>
        bookings.length === wanted.length && bookings.every(({ slotId }) => wanted.includes(slotId)),
    )
  );
}
