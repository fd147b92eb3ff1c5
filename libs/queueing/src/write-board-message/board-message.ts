import { z } from 'zod';
import type { SqlTag } from '#kernel';

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** What runs along the bottom of screens, and when: local days and times of the centre. */
export const boardMessageBody = z
  .object({
    text: z.string().trim().min(1).max(80),
    /** Empty: all zones. */
    zones: z.array(z.string().min(1).max(40)).max(24),
    fromOn: z.iso.date(),
    /** The last day on which it shows. */
    toOn: z.iso.date(),
    fromTime: localTime,
    /** Not part of it any more. */
    toTime: localTime,
    /** 1 is Monday. */
    weekdays: z
      .array(z.number().int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'A weekday is named twice'),
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ['toOn'], message: 'Before the first day' })
  .refine(({ fromTime, toTime }) => fromTime < toTime, { path: ['toTime'], message: 'Before its beginning' });

export type BoardMessage = z.output<typeof boardMessageBody>;

export interface BoardMessageRow {
  id: string;
  centre_code: string;
  text: string;
  zones: string[];
  from_on: string;
  to_on: string;
  from_time: string;
  to_time: string;
  weekdays: number[];
  revision: number;
  written_at: string;
  written_by: string | null;
  stopped_at: string | null;
}

/** What shows in a centre at this moment of its own time, the longest-standing first; `zone` null: whatever zone. */
export const messagesAt = async (
  sql: SqlTag,
  centreCode: string,
  at: Temporal.ZonedDateTime,
  zone: string | null,
): Promise<string[]> => {
  const rows = await sql<{ text: string }>`
    select text from queueing.board_message
    where centre_code = ${centreCode} and stopped_at is null
      and ${at.toPlainDate()}::date between from_on and to_on
      and ${at.dayOfWeek}::integer = any (weekdays)
      and from_time <= ${at.toPlainTime()}::time and ${at.toPlainTime()}::time < to_time
      and (${zone}::text is null or cardinality(zones) = 0 or ${zone} = any (zones))
    order by written_at, id limit 5`;
  return rows.map(({ text }) => text);
};
