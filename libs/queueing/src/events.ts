import { z } from 'zod';
import { defineEvent } from '#kernel';

const instant = z.iso.datetime({ offset: true });

/** Where a change shows: the centre's board and its place in the board's sequence. */
const board = z.object({ centreCode: z.string(), sequence: z.number().int().positive() });
const ticket = board.extend({ visitId: z.uuid(), ticketNumber: z.string(), stage: z.string(), at: instant });

/** A ticket number was given out and the visitor waits for the first stage. */
export const TicketIssued = defineEvent('queueing.ticket-issued.v1', ticket.extend({ personId: z.uuid() }));

/** A number was called to a counter; a repeated call has the next call sequence. */
export const TicketCalled = defineEvent(
  'queueing.ticket-called.v1',
  ticket.extend({
    stageLabel: z.string(),
    counterLabel: z.string(),
    callSequence: z.number().int().positive(),
  }),
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

/** A visitor has gone through every stage, or left before the end. */
export const VisitFinished = defineEvent(
  'queueing.visit-finished.v1',
  ticket.extend({
    personId: z.uuid(),
    bookingId: z.uuid().nullable(),
    outcome: z.enum(['completed', 'left', 'missed']),
  }),
);
