import type { Transaction } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import type { Counter } from '../counter.entity.ts';
import { CounterChanged } from '../events.ts';
import { actingStaff } from '../ticket/take-step.ts';

export type CounterChangeName = 'opened' | 'closed' | 'paused' | 'resumed' | 'reassigned' | 'skills';

/** Keeps what happened to a counter, who did it and why, and tells the screens. */
export const noteCounterChange = async (
  tx: Transaction,
  counter: Counter,
  change: CounterChangeName,
  reason: string | null = null,
): Promise<void> => {
  await tx.em.flush();
  await tx.sql`
    insert into queueing.counter_change
      (counter_id, centre_code, change, at, staff_id, stage, also_stages, services, reason)
    values (${counter.id}, ${counter.centreCode}, ${change}, ${tx.now}, ${actingStaff()}, ${counter.stage},
            ${counter.alsoStages}::text[], ${counter.services ?? null}::text[], ${reason})`;
  tx.record(CounterChanged, {
    centreCode: counter.centreCode,
    sequence: await raiseSequence(tx, counter.centreCode),
    counterCode: counter.code,
    stage: counter.stage,
    state: counter.state,
    at: tx.now.toString(),
  });
};
