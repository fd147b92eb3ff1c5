import { z } from 'zod';
import { defineEvent } from '#kernel';

const instant = z.iso.datetime({ offset: true });
const sequence = z.number().int().positive();

/** Where a change shows: the centre's board and its place in the board's sequence. */
const board = z.object({ centreCode: z.string(), sequence });
const ticket = board.extend({
  visitId: z.uuid(),
  personId: z.uuid(),
  /** Place of this change among the changes of the visit alone. */
  visitSequence: sequence,
  ticketNumber: z.string(),
  stage: z.string(),
  at: instant,
});

/** A ticket number was given out and the visitor waits for the first stage. */
export const TicketIssued = defineEvent('queueing.ticket-issued.v1', ticket);

/** A number was called to a counter; a repeated call has the next call sequence. */
export const TicketCalled = defineEvent(
  'queueing.ticket-called.v1',
  ticket.extend({ stageLabel: z.string(), counterLabel: z.string(), callSequence: sequence }),
);

/** Something else about a line changed: somebody was served, moved on, missed, was parked or brought back. */
export const LineChanged = defineEvent(
  'queueing.line-changed.v1',
  ticket.extend({ change: z.string(), nextStage: z.string().nullable() }),
);

/** A counter opened or closed. */
export const CounterChanged = defineEvent(
  'queueing.counter-changed.v1',
  board.extend({
    counterCode: z.string(),
    stage: z.string(),
    state: z.enum(['open', 'closed']),
    at: instant,
  }),
);

/** A visitor has gone through every stage, or left before the end. Shares its sequence with the line's change. */
export const VisitFinished = defineEvent(
  'queueing.visit-finished.v1',
  ticket.extend({ bookingId: z.uuid().nullable(), outcome: z.enum(['completed', 'left', 'missed']) }),
);

/** The end of a visit was a slip and was taken back. Shares its sequence with the line's change. */
export const VisitReopened = defineEvent(
  'queueing.visit-reopened.v1',
  ticket.extend({ bookingId: z.uuid().nullable() }),
);
