import type { DeskGroup } from './desk-api.ts';

/** An appointment that a person has, of an offer. */
export interface StandingStep {
  offer: string;
  step: number;
  slotId: string;
  state: string;
  startsAt: string;
}

const counts = new Set(['confirmed', 'arrived', 'fulfilled']);

export const standingSteps = (groups: readonly DeskGroup[]): StandingStep[] =>
  groups.flatMap((group) =>
    group.bookings
      .filter((booking) => counts.has(booking.state))
      .map(({ step, slotId, state, startsAt }) => ({
        offer: group.offer.code,
        step,
        slotId,
        state,
        startsAt,
      })),
  );
