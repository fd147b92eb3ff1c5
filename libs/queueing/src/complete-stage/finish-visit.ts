import type { Transaction } from '#kernel';
import { VisitFinished } from '../events.ts';
import type { takeStep } from '../ticket/take-step.ts';
import { Visit, type VisitOutcome } from '../visit.entity.ts';

/** Ends the visit in the transaction that ended its ticket. */
export const finishVisit = async (
  tx: Transaction,
  facts: Awaited<ReturnType<typeof takeStep>>,
  outcome: VisitOutcome,
): Promise<void> => {
  const visit = await tx.em.findOneOrFail(Visit, { id: facts.visitId });
  visit.finish(outcome, tx.now);
  tx.record(VisitFinished, { ...facts, bookingId: visit.bookingId ?? null, outcome });
};
