import { z } from 'zod';
import { counterStates, pauseKinds } from '../counter.entity.ts';
import { waitRangeView } from '../read-board/stage-counts.ts';
import { ticketStates } from '../ticket/ticket-states.ts';

const instant = z.iso.datetime({ offset: true });
const count = z.number().int().nonnegative();

/** Why somebody needs a look: each is measured against a rule of the floor or the usual time of the stage. */
export const stuckReasons = [
  'waits-long',
  'called-unanswered',
  'served-long',
  'stays-over',
  'aside-long',
] as const;
export type StuckReason = (typeof stuckReasons)[number];

export const controlRoomAnswer = z
  .object({
    centre: z.object({ code: z.string(), name: z.string() }),
    asOf: instant,
    sequence: count,
    /** Everybody of the day, by where they are now. */
    day: z.object({
      expected: count,
      arrived: count,
      inside: count,
      completed: count,
      left: count,
      missed: count,
    }),
    stages: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        kind: z.enum(['called', 'timed']),
        waiting: count,
        serving: count,
        aside: count.describe('Parked or missed at this stage'),
        seats: count.nullable(),
        longestWaitMinutes: count,
        targetMinutes: count,
        estimate: waitRangeView.nullable(),
      }),
    ),
    /** One dot each: who is in the building, by number alone. */
    people: z.array(
      z.object({
        ticketNumber: z.string(),
        stage: z.string(),
        state: z.enum(ticketStates),
        minutes: count.describe('In this state'),
        stuck: z.enum(stuckReasons).nullable(),
      }),
    ),
    counters: z.array(
      z.object({
        id: z.uuid(),
        label: z.string(),
        stage: z.string(),
        state: z.enum(counterStates),
        pausedBecause: z.enum(pauseKinds).nullable(),
        staffName: z.string().nullable(),
        ticketNumber: z.string().nullable(),
        servedToday: count,
        meanMinutes: z.number().nullable().describe('Mean time at this counter today, from call to end'),
      }),
    ),
    /** By local hour. */
    hours: z.array(z.object({ hour: count, expected: count, arrived: count, completed: count })),
    forecasts: z.array(
      z.object({
        stage: z.string(),
        forecasts: count,
        within: count,
        sooner: count,
        later: count,
        medianErrorMinutes: z.number(),
        biasMinutes: z.number(),
      }),
    ),
  })
  .meta({ id: 'ControlRoom' });

export type ControlRoomAnswer = z.output<typeof controlRoomAnswer>;
