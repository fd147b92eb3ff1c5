export const ticketStates = ['waiting', 'called', 'serving', 'done', 'parked', 'missed', 'left'] as const;
export type TicketState = (typeof ticketStates)[number];

export type StepName =
  | 'call'
  | 'recall'
  | 'start'
  | 'complete'
  | 'transfer'
  | 'miss'
  | 'lapse'
  | 'park'
  | 'return'
  | 'stay'
  | 'extend'
  | 'leave'
  | 'repair'
  | 'confirm';

/** Where a ticket begins. */
export const FIRST_STATE: TicketState = 'waiting';

/** The visit is over; only an undo or a repair takes a ticket out again. */
export const finalStates: readonly TicketState[] = ['done', 'left'];

const atTheCentre: readonly TicketState[] = ['waiting', 'called', 'serving', 'parked'];

/**
 * What may happen to a ticket. `complete` leads to the next stage's line (waiting), to its seat
 * (serving) or out of the door (done); who sat on a timed stage returns to the seat. Who does not answer is
 * set aside (`miss`) and missed when the time to come back has run out (`lapse`). `stay` and `extend` change how
 * long somebody stays, not where. `confirm` says that whoever took a number at home is here. `repair` is a lead's way out of whatever state is wrong.
 */
export const stateTable: Record<StepName, { from: readonly TicketState[]; to: readonly TicketState[] }> = {
  call: { from: ['waiting'], to: ['called'] },
  recall: { from: ['called'], to: ['called'] },
  start: { from: ['called'], to: ['serving'] },
  complete: { from: ['called', 'serving'], to: ['waiting', 'serving', 'done'] },
  transfer: { from: ['waiting', 'called', 'serving'], to: ['waiting', 'called'] },
  miss: { from: ['called'], to: ['parked', 'missed'] },
  lapse: { from: ['parked'], to: ['missed'] },
  park: { from: ['waiting', 'called', 'serving'], to: ['parked'] },
  return: { from: ['missed', 'parked'], to: ['waiting', 'serving'] },
  stay: { from: atTheCentre, to: atTheCentre },
  extend: { from: ['serving', 'parked'], to: ['serving', 'parked'] },
  leave: { from: [...atTheCentre, 'missed'], to: ['left'] },
  confirm: { from: ['waiting', 'parked'], to: ['waiting'] },
  repair: { from: ticketStates, to: ['waiting', 'serving', 'parked', 'done', 'left'] },
};

/** What brings a visitor to another place: not while somebody called for help for them. */
export const movingSteps: readonly StepName[] = [
  'call',
  'recall',
  'complete',
  'transfer',
  'miss',
  'lapse',
  'return',
];
