import { z } from 'zod';
import { needsSchema } from './needs/needs.ts';

export const centreCode = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const offerCode = z.string().regex(/^[a-z0-9.-]{1,80}$/);
export const localDate = z.iso.date();
const level = z.enum(['many', 'few', 'full']);

export const slotSchema = z
  .object({
    id: z.uuid(),
    date: localDate,
    startsAt: z.string(),
    endsAt: z.string(),
    capacity: z.number().int(),
    left: z.number().int(),
    level,
  })
  .meta({ id: 'Slot' });

export const daysSchema = z
  .object({
    asOf: z.string(),
    days: z.array(
      z.object({
        date: localDate,
        state: z.enum(['open', 'closed', 'full', 'past', 'not-published']),
        level: level.nullable(),
        left: z.number().int(),
        capacity: z.number().int(),
        reason: z.string().nullable(),
      }),
    ),
    nearest: localDate.nullable(),
  })
  .meta({ id: 'Days' });

export const daySlotsSchema = z
  .object({ date: localDate, asOf: z.string(), slots: z.array(slotSchema) })
  .meta({ id: 'DaySlots' });

export const followUpSchema = z
  .object({
    rule: z.object({ days: z.number().int(), label: z.string() }).nullable(),
    earliestOn: localDate.nullable(),
    proposal: slotSchema.nullable(),
    alternatives: z.array(slotSchema),
  })
  .meta({ id: 'FollowUp' });

export const bookingSchema = z
  .object({
    id: z.uuid(),
    number: z.string(),
    step: z.number().int(),
    service: z.object({ code: z.string(), label: z.string() }),
    slotId: z.uuid(),
    startsAt: z.string(),
    arriveAt: z.string(),
    endsAt: z.string(),
    version: z.number().int(),
    state: z.enum(['confirmed', 'arrived', 'fulfilled', 'cancelled', 'no-show', 'orphaned']),
    change: z.object({ isOpen: z.boolean(), lastDay: localDate }),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string() }),
    qr: z.string(),
  })
  .meta({ id: 'Booking' });

export const bookingGroupSchema = z
  .object({
    id: z.uuid(),
    number: z.string(),
    offer: z.object({ code: z.string(), label: z.string() }),
    personId: z.uuid(),
    person: z.object({ maskedName: z.string(), maskedPhone: z.string() }),
    isOwn: z.boolean(),
    maskedContact: z.string().nullable(),
    channel: z.string(),
    partyId: z.uuid().nullable(),
    needs: needsSchema,
    change: z.object({ isOpen: z.boolean(), lastDay: localDate, phone: z.string() }),
    confirmedAt: z.string(),
    bookings: z.array(bookingSchema),
  })
  .meta({ id: 'BookingGroup' });

export const foundBookingsSchema = z
  .object({
    results: z.array(
      z.object({
        booking: bookingSchema,
        person: z.object({ maskedName: z.string(), maskedPhone: z.string(), birthDate: z.string() }),
        arrivedAt: z.string().nullable(),
        visitId: z.uuid().nullable(),
      }),
    ),
    truncated: z.boolean(),
    /** Bookings of that number at other centres; only when none is found here. */
    elsewhere: z.array(
      z.object({ centre: z.object({ name: z.string(), address: z.string() }), startsAt: z.string() }),
    ),
  })
  .meta({ id: 'FoundBookings' });

export const arrivalSchema = z
  .object({ bookingId: z.uuid(), visitId: z.uuid(), arrivedAt: z.string() })
  .meta({ id: 'Arrival' });

export const centreSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    address: z.string(),
    phone: z.string(),
    timezone: z.string(),
    hours: z.array(z.object({ weekday: z.number().int(), opens: z.string(), closes: z.string() })),
    closures: z.array(z.object({ date: localDate, reason: z.string() })),
    offers: z.array(z.object({ code: z.string(), label: z.string() })),
  })
  .meta({ id: 'Centre' });

export const eligibilitySchema = z
  .object({
    status: z.enum(['eligible', 'not-yet', 'elsewhere', 'not-covered']),
    group: z.object({ code: z.string(), label: z.string() }).nullable(),
    offers: z.array(z.object({ code: z.string(), label: z.string(), detail: z.string() })),
    place: z.string().nullable(),
    opensOn: localDate.nullable(),
    startsOn: localDate.nullable(),
    product: z.string().nullable(),
    message: z.string(),
    reason: z.enum(['channel', 'digit', 'dong', 'later', 'undecided', 'over']).optional(),
    supplyLeft: z.number().int().nullable(),
    opensAt: z.iso.datetime({ offset: true }).nullable(),
    closesAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .meta({ id: 'Eligibility' });

export const groupsSchema = z
  .object({
    groups: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        kind: z.enum(['age', 'occupation']),
        bookingOpens: z.string().nullable(),
        startsOn: z.string().nullable(),
        product: z.string(),
        place: z.string(),
      }),
    ),
  })
  .meta({ id: 'PriorityGroups' });

export const needsByPerson = z.record(z.uuid(), needsSchema);

export const holdSchema = z
  .object({
    id: z.uuid(),
    expiresAt: z.string(),
    now: z.string(),
    offer: z.object({ code: z.string(), label: z.string() }),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string() }),
    members: z.array(
      z.object({
        personId: z.uuid(),
        maskedName: z.string(),
        bookings: z.array(
          z.object({
            id: z.uuid(),
            step: z.number().int(),
            service: z.object({ code: z.string(), label: z.string() }),
            slotId: z.uuid(),
            startsAt: z.string(),
            arriveAt: z.string(),
            endsAt: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Hold' });

export const moveOptionsSchema = z
  .object({
    ruleOk: z.boolean(),
    earliestOn: localDate.nullable(),
    followUp: z
      .object({
        bookingId: z.uuid(),
        keeps: z.boolean(),
        proposal: slotSchema.nullable(),
        alternatives: z.array(slotSchema),
        rule: z.object({ days: z.number().int(), label: z.string() }),
      })
      .nullable(),
  })
  .meta({ id: 'MoveOptions' });

export const centresSchema = z
  .object({
    centres: z.array(
      z.object({
        code: z.string(),
        department: z.string(),
        name: z.string(),
        address: z.string(),
        phone: z.string(),
        firstOpenOn: localDate.nullable(),
      }),
    ),
  })
  .meta({ id: 'BookableCentres' });

export const linkSchema = z
  .object({
    purpose: z.enum(['change', 'cancel']),
    maskedName: z.string(),
    offer: z.object({ code: z.string(), label: z.string() }),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string(), phone: z.string() }),
    isOpen: z.boolean(),
    lastDay: localDate,
    bookings: z.array(bookingSchema.omit({ number: true, qr: true, centre: true })),
  })
  .meta({ id: 'ChangeLink' });
