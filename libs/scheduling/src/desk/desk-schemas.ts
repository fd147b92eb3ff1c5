import { relationships } from '#identity';
import { z } from 'zod';
import { localDate } from '../http-schemas.ts';

export const pageQuery = z.coerce.number().int().min(1).max(10_000).default(1);
export const reason = z.string().trim().min(2, 'reason-too-short').max(200, 'reason-too-long');
export const told = z.string().trim().min(2, 'told-too-short').max(500, 'told-too-long');
export const seats = z.enum(['online', 'staff']);

const labelled = z.object({ code: z.string(), label: z.string() });
const instant = z.string();

export const needsShown = z.object({
  wheelchair: z.boolean().optional(),
  interpreter: z.string().max(20).optional(),
  companion: z.boolean().optional(),
  shuttleHub: z.string().max(60).optional(),
});

export const paged = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), page: z.number().int(), pages: z.number().int() });

export const foundPersonSchema = z
  .object({
    personId: z.uuid(),
    maskedName: z.string(),
    maskedPhone: z.string().nullable(),
    birthDate: localDate,
    next: z.object({ number: z.string(), label: z.string(), startsAt: instant }).nullable(),
    bookings: z.number().int(),
  })
  .meta({ id: 'DeskFoundPerson' });

const relative = z.object({
  personId: z.uuid(),
  maskedName: z.string(),
  relationship: z.enum(relationships),
});

export const personSchema = z
  .object({
    personId: z.uuid(),
    maskedName: z.string(),
    maskedPhone: z.string().nullable(),
    birthDate: localDate,
    carers: z.array(relative),
    dependants: z.array(relative),
    noShows: z.array(z.object({ number: z.string(), label: z.string(), date: localDate })),
    eligibility: z.object({
      status: z.enum(['eligible', 'not-yet', 'elsewhere', 'not-covered']),
      group: labelled.nullable(),
      place: z.string().nullable(),
      opensOn: z.string().nullable(),
      message: z.string(),
      offerCodes: z.array(z.string()),
    }),
  })
  .meta({ id: 'DeskPerson' });

const contact = z.object({ id: z.uuid(), maskedName: z.string(), maskedPhone: z.string().nullable() });

export const groupSchema = z
  .object({
    id: z.uuid(),
    number: z.string(),
    qr: z.string(),
    offer: labelled,
    centre: z.object({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
    channel: z.string(),
    person: contact.extend({ birthDate: z.string() }),
    contact: contact.nullable(),
    needs: needsShown,
    createdAt: instant,
    bookings: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        step: z.number().int(),
        service: labelled,
        slotId: z.uuid(),
        startsAt: instant,
        arriveAt: instant,
        endsAt: instant,
        state: z.enum([
          'held',
          'expired',
          'confirmed',
          'arrived',
          'fulfilled',
          'cancelled',
          'no-show',
          'orphaned',
        ]),
        seats: z.enum(['online', 'staff', 'standby', 'walk-in']).nullable(),
        isPast: z.boolean(),
        mayBeRestored: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'DeskGroup' });

export const historyLineSchema = z
  .object({
    id: z.string(),
    at: instant,
    kind: z.string(),
    actor: z.object({ kind: z.string(), name: z.string().nullable(), isSelf: z.boolean() }),
    group: z.object({ id: z.uuid(), number: z.string() }).nullable(),
    bookings: z.array(
      z.object({
        number: z.string(),
        step: z.number().int(),
        label: z.string(),
        from: instant.nullable(),
        to: instant.nullable(),
      }),
    ),
    channel: z.string().nullable(),
    reason: z.string().nullable(),
    told: z.string().nullable(),
  })
  .meta({ id: 'DeskHistoryLine' });

export const slotSchema = z
  .object({
    id: z.uuid(),
    date: localDate,
    startsAt: instant,
    endsAt: instant,
    staff: z.number().int(),
    online: z.number().int(),
  })
  .meta({ id: 'DeskSlot' });

export const daysSchema = z
  .object({
    days: z.array(
      z.object({
        date: localDate,
        state: z.enum(['open', 'closed', 'full', 'past', 'not-published']),
        reason: z.string().nullable(),
        staff: z.number().int(),
        online: z.number().int(),
      }),
    ),
    nearest: z.object({ staff: localDate.nullable(), any: localDate.nullable() }),
  })
  .meta({ id: 'DeskDays' });

export const followUpSchema = z
  .object({
    rule: z.object({ days: z.number().int(), label: z.string() }).nullable(),
    earliestOn: localDate.nullable(),
    proposal: slotSchema.nullable(),
    alternatives: z.array(slotSchema),
  })
  .meta({ id: 'DeskFollowUp' });

export const centresSchema = z
  .object({
    centres: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        address: z.string(),
        phone: z.string(),
        offers: z.array(
          z.object({
            code: z.string(),
            label: z.string(),
            services: z.array(z.object({ code: z.string(), label: z.string(), step: z.number().int() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'DeskCentres' });
