import { z } from 'zod';
import { alarmOutcomes } from '../end-alarm/end-alarm.ts';

const instant = z.iso.datetime({ offset: true });

/** A call for help as staff see it: a number and a place, no name. */
export const alarmView = z
  .object({
    id: z.uuid(),
    kind: z.object({ code: z.string(), label: z.string() }),
    place: z.string(),
    ticketNumber: z.string().nullable().meta({ example: 'A012' }),
    raisedAt: instant,
    raisedBy: z.string().nullable(),
    /** Who is on the way, in the order in which they said so. */
    coming: z.array(z.object({ staffId: z.uuid().nullable(), name: z.string(), at: instant })),
    /** Others who called for the same help. */
    raisedAgain: z.array(z.object({ name: z.string(), note: z.string(), at: instant })),
    end: z
      .object({
        outcome: z.enum(alarmOutcomes),
        note: z.string(),
        at: instant,
        by: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'AlarmView' });

export type AlarmView = z.output<typeof alarmView>;

export const openAlarmsAnswer = z
  .object({
    sequence: z.number().int(),
    alarms: z.array(alarmView),
    /** What an alarm may be raised for here, in the order of the buttons. */
    kinds: z.array(z.object({ code: z.string(), label: z.string() })),
  })
  .meta({ id: 'OpenAlarms' });

export const alarmsAnswer = z
  .object({ alarms: z.array(alarmView), nextCursor: z.string().nullable() })
  .meta({ id: 'Alarms' });
