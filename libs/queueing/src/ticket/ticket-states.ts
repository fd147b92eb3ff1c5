export const ticketStates = ['waiting', 'called', 'serving', 'done', 'parked', 'missed', 'left'] as const;
export type TicketState = (typeof ticketStates)[number];

export type StepName = 'call' | 'recall' | 'start' | 'complete' | 'miss' | 'park' | 'return' | 'leave';

/** Where a ticket begins. */
export const FIRST_STATE: TicketState = 'waiting';

/** From these nothing leads on; only an undo takes a ticket out again. */
export const finalStates: readonly TicketState[] = ['done', 'left'];

/**
 * What may happen to a ticket. `complete` leads to the next stage's line (waiting), to its seat
 * (serving) or out of the door (done); who sat on a timed stage returns to the seat.
 */
export const stateTable: Record<StepName, { from: readonly TicketState[]; to: readonly TicketState[] }> = {
  call: { from: ['waiting'], to: ['called'] },
  recall: { from: ['called'], to: ['called'] },
  start: { from: ['called'], to: ['serving'] },
  complete: { from: ['called', 'serving'], to: ['waiting', 'serving', 'done'] },
  miss: { from: ['called'], to: ['missed'] },
  park: { from: ['waiting', 'called', 'serving'], to: ['parked'] },
  return: { from: ['missed', 'parked'], to: ['waiting', 'serving'] },
  leave: { from: ['waiting', 'called', 'serving', 'parked', 'missed'], to: ['left'] },
};
