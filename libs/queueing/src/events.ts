import { z } from 'zod';
import { defineEvent } from '#kernel';

const instant = z.iso.datetime({ offset: true });
const sequence = z.number().int().positive();

/** Where a change shows: the centre's board and its place in the board's sequence. */
const board = z.object({ centreCode: z.string(), sequence });
const ticket = board.extend({
  visitId: z.uuid(),
  /** Null: took a number without giving a name. */
  personId: z.uuid().nullable(),
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
  ticket.extend({
    stageLabel: z.string(),
    counterCode: z.string(),
    counterLabel: z.string(),
    callSequence: sequence,
  }),
);

/** Something else about a line changed: somebody was served, moved on, missed, was parked or brought back. */
export const LineChanged = defineEvent(
  'queueing.line-changed.v1',
  ticket.extend({ change: z.string(), nextStage: z.string().nullable() }),
);

/** A counter opened, closed, paused or works for another line now. */
export const CounterChanged = defineEvent(
  'queueing.counter-changed.v1',
  board.extend({
    counterCode: z.string(),
    stage: z.string(),
    state: z.enum(['open', 'paused', 'closed']),
    at: instant,
  }),
);

/** Something that screens show besides the lines changed: a message, a zone, a screen. */
export const BoardChanged = defineEvent(
  'queueing.board-changed.v1',
  board.extend({
    what: z.enum(['message', 'zone', 'screen']),
    /** The zones it concerns; null: all of the centre. */
    zones: z.array(z.string()).nullable(),
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

/** What a visitor is told besides the changes of their ticket; `noticeSequence` is its place among the notices of the visit. */
const notice = z.object({
  centreCode: z.string(),
  centreName: z.string(),
  visitId: z.uuid(),
  personId: z.uuid().nullable(),
  noticeSequence: sequence,
  ticketNumber: z.string(),
  stage: z.string(),
  stageLabel: z.string(),
  at: instant,
});

/** Few people or minutes are left before a visitor's turn; told once for each stage. */
export const TurnNear = defineEvent(
  'queueing.turn-near.v1',
  notice.extend({
    peopleAhead: z.number().int().nonnegative(),
    /** They asked for a text message; one for the whole visit. */
    wantsText: z.boolean(),
  }),
);

/** The time of a stay is over and the visitor waits to be let go; told again when the stay was made longer. */
export const StayOver = defineEvent('queueing.stay-over.v1', notice.extend({ dueAt: instant }));

const help = board.extend({ helpId: z.uuid(), place: z.string(), at: instant });

/** Somebody at a kiosk asks for staff. */
export const HelpCalled = defineEvent('queueing.help-called.v1', help);

/** Somebody of the staff goes there. */
export const HelpAnswered = defineEvent('queueing.help-answered.v1', help);

/** How many seats a stage has was decided; it may hold from a later day on. */
export const SeatsChanged = defineEvent(
  'queueing.seats-changed.v1',
  board.extend({ stage: z.string(), seats: z.number().int(), validFrom: z.iso.date(), at: instant }),
);

const alarm = board.extend({ alarmId: z.uuid(), at: instant });

/** Somebody on the floor called for help; for nobody in particular when there is no number. */
export const AlarmRaised = defineEvent(
  'queueing.alarm-raised.v1',
  alarm.extend({
    kind: z.string(),
    kindLabel: z.string(),
    place: z.string(),
    ticketNumber: z.string().nullable(),
  }),
);

/** Somebody said that they are on their way, or called for the same help once more. */
export const AlarmAnswered = defineEvent('queueing.alarm-answered.v1', alarm);

/** The help is over, or was not needed. */
export const AlarmSettled = defineEvent(
  'queueing.alarm-settled.v1',
  alarm.extend({ outcome: z.enum(['settled', 'false-alarm']) }),
);
