import { DomainError } from '#kernel';
import type { IntervalRule } from '../follow-up/interval-rule.ts';

export interface ChosenSlot {
  id: string;
  centreId: string;
  date: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  closedReason: string | null;
}

/** @throws `scheduling.slot-past`, `scheduling.day-closed` */
export const assertCanStillBeBooked = (slot: ChosenSlot, now: Temporal.Instant): void => {
  if (Temporal.Instant.compare(slot.startsAt, now) <= 0) {
    throw new DomainError('scheduling.slot-past', 'conflict', {
      slotId: slot.id,
      startsAt: slot.startsAt.toString(),
    });
  }
  if (slot.closedReason !== null) {
    throw new DomainError('scheduling.day-closed', 'conflict', {
      date: slot.date,
      reason: slot.closedReason,
    });
  }
};

/** @throws `scheduling.interval-too-short` when the follow-up comes before the rule's days have passed. */
export const assertFarEnoughApart = (first: ChosenSlot, next: ChosenSlot, rule: IntervalRule): void => {
  const earliest = Temporal.PlainDate.from(first.date).add({ days: rule.minDays });
  if (Temporal.PlainDate.compare(next.date, earliest) < 0) {
    throw new DomainError('scheduling.interval-too-short', 'invalid', {
      minDays: rule.minDays,
      earliestOn: earliest.toString(),
    });
  }
};
