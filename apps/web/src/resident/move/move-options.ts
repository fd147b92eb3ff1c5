import type { Booking, MoveOptions } from '../../api/scheduling-types.ts';
import type { Slot } from '../../api/types.ts';

export type Movable = Pick<Booking, 'id' | 'step' | 'slotId' | 'startsAt' | 'arriveAt' | 'state' | 'change'>;
/** What becomes of the appointment that follows the one that moves. */
export type FollowUpMove = NonNullable<MoveOptions['followUp']>;

/** The times the following appointment may move to, each once, in the order of the calendar. */
export function offeredWith({
  proposal,
  alternatives,
}: {
  proposal: Slot | null;
  alternatives: readonly Slot[];
}): Slot[] {
  const all = proposal ? [proposal, ...alternatives.filter(({ id }) => id !== proposal.id)] : alternatives;
  return [...all].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
