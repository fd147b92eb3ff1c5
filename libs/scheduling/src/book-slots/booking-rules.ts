import { DomainError } from '#kernel';
import type { IntervalRule } from '../follow-up/interval-rule.ts';

/** @throws `scheduling.interval-too-short` when the follow-up comes before the rule's days have passed. */
export const assertFarEnoughApart = (
  first: { date: string },
  next: { date: string },
  rule: IntervalRule,
): void => {
  const earliest = Temporal.PlainDate.from(first.date).add({ days: rule.minDays });
  if (Temporal.PlainDate.compare(next.date, earliest) < 0) {
    throw new DomainError('scheduling.interval-too-short', 'invalid', {
      minDays: rule.minDays,
      earliestOn: earliest.toString(),
    });
  }
};
