import { z } from 'zod';
import { defineEvent } from '#kernel';

const instant = z.iso.datetime({ offset: true });

const bookedVisit = z.object({
  bookingId: z.uuid(),
  number: z.string(),
  step: z.number().int().positive(),
  serviceCode: z.string(),
  serviceLabel: z.string(),
  startsAt: instant,
  endsAt: instant,
});

const group = z.object({
  groupId: z.uuid(),
  number: z.string(),
  personId: z.uuid(),
  offer: z.object({ code: z.string(), label: z.string() }),
  centre: z.object({ code: z.string(), name: z.string(), address: z.string(), zone: z.string() }),
  bookings: z.array(bookedVisit).min(1),
});

/** A person's linked bookings are confirmed, all of them. */
export const BookingsConfirmed = defineEvent('scheduling.bookings-confirmed.v1', group);

/** Bookings of a group were given back; `bookings` lists those. */
export const BookingsCancelled = defineEvent(
  'scheduling.bookings-cancelled.v1',
  group.extend({ reason: z.enum(['by-resident', 'by-staff']) }),
);

/** A booked person is in the building. */
export const VisitorArrived = defineEvent(
  'scheduling.visitor-arrived.v1',
  z.object({
    visitId: z.uuid(),
    bookingId: z.uuid(),
    bookingNumber: z.string().optional(),
    personId: z.uuid(),
    centreCode: z.string(),
    zone: z.string(),
    serviceCode: z.string(),
    serviceLabel: z.string(),
    startsAt: instant,
    arrivedAt: instant,
    needs: z.array(z.string()),
    /** Whether somebody of the staff received them, or a machine at the door. */
    checkedInBy: z.enum(['desk', 'self']),
  }),
);
