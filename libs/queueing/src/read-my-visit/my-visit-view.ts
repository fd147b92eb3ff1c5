import { z } from 'zod';
import { waitRangeView } from '../read-board/stage-counts.ts';
import { ticketStates } from '../ticket/ticket-states.ts';

const instant = z.iso.datetime({ offset: true });

/** A room of the centre on somebody's way, as the map on their phone draws it. */
export const floorArea = z.object({
  stage: z.string(),
  label: z.string(),
  kind: z.enum(['called', 'timed']),
  seats: z.number().int().nullable(),
  /** The part of the building it lies in, where the centre has told. */
  zone: z.string().nullable(),
  counters: z.array(z.object({ label: z.string(), isOpen: z.boolean() })),
});

export const myVisitView = z
  .object({
    id: z.uuid(),
    bookingId: z.uuid().nullable(),
    bookingNumber: z.string().nullable(),
    centreCode: z.string(),
    serviceLabel: z.string(),
    ticket: z.string().meta({ example: 'A012' }),
    stage: z.object({ code: z.string(), label: z.string(), kind: z.enum(['called', 'timed']) }),
    state: z.enum(ticketStates),
    /** Took the number at home and has not been seen here yet: keeps the place, is not called. */
    isOnTheWay: z.boolean(),
    peopleAhead: z.number().int(),
    estimate: waitRangeView.nullable(),
    /** The turn comes soon enough by the centre's rule to wait close to the counters. */
    isNear: z.boolean(),
    counter: z.object({ label: z.string() }).nullable(),
    arrivedAt: instant,
    calledAt: instant.nullable(),
    callSequence: z.number().int(),
    dueAt: instant.nullable(),
    /** Did not answer a call: the place is kept until then. */
    awayUntil: instant.nullable(),
    finishedAt: instant.nullable(),
    /** A text message was asked for when the turn is near. */
    wantsText: z.boolean(),
    steps: z.array(
      z.object({
        stage: z.string(),
        label: z.string(),
        state: z.enum([...ticketStates, 'ahead']),
        startedAt: instant.nullable(),
        endedAt: instant.nullable(),
      }),
    ),
    /** The rooms in the order of the way. */
    floor: z.array(floorArea),
  })
  .meta({ id: 'MyVisitView' });

export type MyVisitView = z.output<typeof myVisitView>;

/** Topics on which a visit's changes and its notices are told. */
export const topicsOf = (visitId: string): string[] => [`visit:${visitId}`, `notice:${visitId}`];
