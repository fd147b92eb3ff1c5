import { z } from 'zod';
import { localDate } from '../http-schemas.ts';
import { definitionSchema } from './definition.ts';

const count = z.number().int();

export const moveSchema = z
  .object({
    id: z.uuid(),
    number: count,
    centre: z.string(),
    state: z.enum(['proposed', 'running', 'paused', 'done', 'undoing', 'undone', 'dropped']),
    definition: definitionSchema,
    counts: z.object({
      people: count,
      moved: count,
      sameTime: count,
      otherTime: count,
      nextDay: count,
      shifted: count,
      stays: count,
      unplaceable: count,
      noPhone: count,
    }),
    weeks: z.array(z.object({ week: localDate, before: count, after: count })),
    neededUntilOn: localDate.nullable(),
    publishedUntilOn: localDate.nullable(),
    proposedAt: z.string(),
    notice: z.object({ text: z.string(), noticeAt: z.string(), tellAt: z.string() }).nullable(),
    confirmedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    progress: z.object({ total: count, done: count, moved: count, listed: count, undone: count }),
  })
  .meta({ id: 'BulkMove' });

const paged = { page: count, pages: count, total: count };

export const moveListSchema = z.object({ moves: z.array(moveSchema), ...paged }).meta({ id: 'BulkMoveList' });

export const choicesSchema = z
  .object({
    services: z.array(z.object({ code: z.string(), label: z.string() })),
    presets: z.array(
      z.object({
        code: z.string(),
        decidedOn: localDate,
        detail: z.string(),
        definition: definitionSchema,
        noticeText: z.string(),
      }),
    ),
  })
  .meta({ id: 'BulkMoveChoices' });

export const peopleSchema = z
  .object({
    people: z.array(
      z.object({
        bookingId: z.uuid(),
        number: z.string(),
        maskedName: z.string(),
        maskedPhone: z.string(),
        service: z.string(),
        firstOn: localDate.nullable(),
        fromStartsAt: z.string(),
        toStartsAt: z.string().nullable(),
        fit: z.enum(['same-time', 'other-time', 'next-day']).nullable(),
        isShifted: z.boolean(),
        state: z.enum(['planned', 'moved', 'stays', 'unplaceable', 'gone', 'undone', 'undo-refused']),
        why: z.string().nullable(),
      }),
    ),
    ...paged,
  })
  .meta({ id: 'BulkMovePeople' });

export const undoFileSchema = z
  .object({
    moveId: z.uuid(),
    title: z.string(),
    centre: z.string(),
    takenAt: z.string(),
    rules: z.array(z.looseObject({})),
    moves: z.array(
      z.object({
        bookingId: z.uuid(),
        fromSlotId: z.uuid(),
        fromStartsAt: z.string(),
        toSlotId: z.uuid(),
        toStartsAt: z.string(),
        state: z.string(),
      }),
    ),
  })
  .meta({ id: 'BulkMoveUndo' });
