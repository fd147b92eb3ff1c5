import { z } from 'zod';

const count = z.number().int().nonnegative();

const message = <Name extends string, Body extends z.ZodType>(name: Name, summary: string, body: Body) =>
  z
    .object({
      topic: z.string(),
      sequence: count.describe(
        'Rises by one with each message of the topic; who sees a gap fetches the snapshot',
      ),
      name: z.literal(name),
      at: z.iso.datetime({ offset: true }).describe('When it happened, by the clock of the office'),
      body,
    })
    .meta({ description: summary });

/**
 * What listeners are told, by name. A body holds what a screen needs to show at once and nothing about a
 * person: no name, no phone number, no reason.
 */
export const messageSchemas = {
  'ticket-called': message(
    'ticket-called',
    'A number is called to a counter; a repeated call has the next call sequence',
    z.object({
      ticketNumber: z.string().meta({ example: 'A012' }),
      stage: z.string(),
      stageLabel: z.string(),
      counterLabel: z.string(),
      callSequence: count,
    }),
  ),
  'line-changed': message(
    'line-changed',
    'Something else about a line changed: fetch it again',
    z.object({
      stage: z.string(),
      nextStage: z.string().nullable().describe('Where the visitor goes from here, if on to another line'),
      change: z.string().meta({ example: 'completed' }),
    }),
  ),
  'board-changed': message(
    'board-changed',
    'Something that screens show besides the lines changed: fetch the board again',
    z.object({ what: z.enum(['message', 'zone', 'screen']) }),
  ),
  elsewhere: message(
    'elsewhere',
    'Something changed that this zone does not show; only the sequence goes on',
    z.object({}),
  ),
  'help-called': message(
    'help-called',
    'Somebody at a kiosk asks for staff',
    z.object({ place: z.string() }),
  ),
  'help-answered': message(
    'help-answered',
    'Somebody of the staff goes to the kiosk that called',
    z.object({ place: z.string() }),
  ),
  'turn-near': message(
    'turn-near',
    'Few people are left before the visitor’s turn',
    z.object({ ticketNumber: z.string(), stage: z.string(), stageLabel: z.string(), peopleAhead: count }),
  ),
  'stay-over': message(
    'stay-over',
    'The time of a stay is over and the visitor waits to be let go',
    z.object({ ticketNumber: z.string(), stage: z.string() }),
  ),
  'alarm-raised': message(
    'alarm-raised',
    'Somebody on the floor calls for help; staff only',
    z.object({
      alarmId: z.uuid(),
      kind: z.string(),
      kindLabel: z.string(),
      place: z.string(),
      ticketNumber: z.string().nullable(),
    }),
  ),
  'alarm-answered': message(
    'alarm-answered',
    'Somebody is on the way, or called for the same help once more; staff only',
    z.object({ alarmId: z.uuid() }),
  ),
  'alarm-settled': message(
    'alarm-settled',
    'The help is over, or was not needed; staff only',
    z.object({ alarmId: z.uuid(), outcome: z.string() }),
  ),
} as const;

type Schema = (typeof messageSchemas)[keyof typeof messageSchemas];

/** Any message; `name` tells which. */
export const topicMessage = z.discriminatedUnion(
  'name',
  Object.values(messageSchemas) as [Schema, ...Schema[]],
);

/** What clients receive as the socket event `message`. */
export type TopicMessage = z.output<typeof topicMessage>;

/** Name and body of a message, before it is known where it goes. */
export type Said = TopicMessage extends infer One
  ? One extends TopicMessage
    ? Pick<One, 'name' | 'body'>
    : never
  : never;
