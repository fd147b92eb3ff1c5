import { z } from 'zod';
import { localDate } from '../http-schemas.ts';
import { changeSchema, hoursSchema } from './change.ts';

const count = z.number().int();

export const changeViewSchema = z
  .object({
    id: z.uuid(),
    centre: z.object({ code: z.string(), name: z.string() }),
    change: changeSchema,
    reason: z.string(),
    state: z.enum(['open', 'applying', 'applied', 'discarded', 'undoing', 'undone']),
    fingerprint: z.string(),
    madeAt: z.string(),
    madeBy: z.string().nullable(),
    computedAt: z.string(),
    appliedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    counts: z.object({ kept: count, moved: count, orphaned: count, letGo: count, withoutPhone: count }),
    progress: z.object({ done: count, skipped: count, of: count }),
    seats: z.object({ before: count, after: count }),
    days: count,
    firstDay: localDate.nullable(),
    lastDay: localDate.nullable(),
    canUndo: z.boolean(),
  })
  .meta({ id: 'CalendarChange' });

export const changesSchema = z.object({ changes: z.array(changeViewSchema), hasMore: z.boolean() });

export const changedDaysSchema = z
  .object({
    days: z.array(
      z.object({
        date: localDate,
        isPublished: z.boolean(),
        seatsBefore: count,
        seatsAfter: count,
        kept: count,
        moved: count,
        orphaned: count,
        letGo: count,
        before: hoursSchema.nullable(),
        after: hoursSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'ChangedDays' });

export const lanesSchema = z
  .object({
    lanes: z.array(
      z.object({
        startsAt: z.string(),
        before: count,
        after: count,
        booked: count,
        stay: count,
        come: count,
      }),
    ),
  })
  .meta({ id: 'ChangedLanes' });

export const changedItemsSchema = z
  .object({
    items: z.array(
      z.object({
        bookingId: z.uuid(),
        number: z.string(),
        step: count,
        maskedName: z.string(),
        maskedPhone: z.string().nullable(),
        kind: z.string(),
        state: z.string(),
        whyNot: z.string().nullable(),
        hasPhone: z.boolean().nullable(),
        family: count.meta({
          description: 'People booked together to whom the same happens; 1 for who comes alone',
        }),
        from: z.string(),
        to: z.string().nullable(),
      }),
    ),
    next: count.nullable(),
  })
  .meta({ id: 'ChangedBookings' });

export const undoFileSchema = z.object({
  proposal: changeViewSchema,
  rules: z.array(z.unknown()),
  bookings: z.array(
    z.object({
      number: z.string(),
      kind: z.string(),
      state: z.string(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
});
