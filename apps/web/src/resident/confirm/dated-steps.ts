import type { Hold } from '../../api/scheduling-types.ts';
import type { Slot } from '../../api/types.ts';
import type { DatedStep } from './held-dates.tsx';

/** The dates of a hold by appointment: of every member, in the order in which they arrive. */
export function stepsOfHold({ members }: Pick<Hold, 'members'>): DatedStep[] {
  const steps = new Map<number, DatedStep>();
  for (const { maskedName, bookings } of members) {
    for (const { step, service, arriveAt } of bookings) {
      const known = steps.get(step) ?? { step, label: service.label, members: [] };
      known.members.push({ name: maskedName, at: arriveAt });
      steps.set(step, known);
    }
  }
  for (const { members: arriving } of steps.values())
    arriving.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return [...steps.values()].sort((one, other) => one.step - other.step);
}

/** The same of what was chosen, while nothing is held. */
export const stepsOfChoice = (slots: readonly (Slot | null)[]): DatedStep[] =>
  slots.flatMap((slot, index) =>
    slot ? [{ step: index + 1, label: null, members: [{ name: '', at: slot.startsAt }] }] : [],
  );
