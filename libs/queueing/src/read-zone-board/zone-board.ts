import { z } from 'zod';
import { screenSettings } from '../manage-screens/screen.ts';
import { pausedCounter } from '../pause-counter/paused-counters.ts';
import { stageCount } from '../read-board/stage-counts.ts';
import { arrows } from '../zones/zone.ts';

const instant = z.iso.datetime({ offset: true });

export const zoneBoard = z
  .object({
    centre: z.object({ code: z.string(), name: z.string() }),
    zone: z.object({ code: z.string(), label: z.string() }),
    asOf: instant,
    sequence: z.number().int(),
    /** The latest first. */
    calls: z.array(
      z.object({
        ticketNumber: z.string(),
        /** Null on screens that show no names. */
        maskedName: z.string().nullable(),
        stage: z.string(),
        stageLabel: z.string(),
        counterLabel: z.string(),
        arrow: z.enum(arrows).nullable(),
        floor: z.string().nullable(),
        calledAt: instant,
        callSequence: z.number().int(),
      }),
    ),
    stages: z.array(
      stageCount.extend({
        /** Who is called next, in calling order; empty for a stay. */
        next: z.array(z.string()),
        /** Whose stay is over: they only wait to be let go. */
        stayOver: z.array(z.string()),
        /** Counters that call nobody for a while. */
        paused: z.array(pausedCounter),
      }),
    ),
    messages: z.array(z.string()),
  })
  .meta({ id: 'ZoneBoard' });

export type ZoneBoard = z.output<typeof zoneBoard>;

export const zoneBoardAnswer = zoneBoard
  .extend({
    /** How the screen that asks shows and says it; null for whoever only looks. */
    screen: screenSettings.omit({ zone: true }).extend({ label: z.string() }).nullable(),
  })
  .meta({ id: 'ZoneBoardAnswer' });
