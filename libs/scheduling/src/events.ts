import { z } from 'zod';
import { defineEvent } from '#kernel';

const instant = z.iso.datetime({ offset: true });

const bookedVisit = z.object({
  bookingId: z.uuid(),
  /** The booking at this time: moved, it is another occurrence, and what was written about the old one is void. */
  occurrenceId: z.uuid(),
  version: z.number().int().positive(),
  number: z.string(),
  step: z.number().int().positive(),
  serviceCode: z.string(),
  serviceLabel: z.string(),
  startsAt: instant,
  /** When the person is asked to come: spread inside the slot. */
  arriveAt: instant,
  endsAt: instant,
});

const group = z.object({
  groupId: z.uuid(),
  number: z.string(),
  personId: z.uuid(),
  /** Whose phone is written to, where it is not the person's own. */
  contactPersonId: z.uuid().nullable(),
  offer: z.object({ code: z.string(), label: z.string() }),
  centre: z.object({ code: z.string(), name: z.string(), address: z.string(), zone: z.string() }),
  bookings: z.array(bookedVisit).min(1),
});

const why = z.enum([
  'by-resident',
  'by-proxy',
  'by-staff',
  'by-office',
  'superseded',
  'late',
  'let-go',
  'standby',
]);

/** A person's linked bookings are confirmed, all of them. */
export const BookingsConfirmed = defineEvent(
  'scheduling.bookings-confirmed.v2',
  group.extend({ channel: z.string(), partyId: z.uuid().nullable() }),
);

/** Bookings of a group were given back; `bookings` lists those. */
export const BookingsCancelled = defineEvent(
  'scheduling.bookings-cancelled.v2',
  group.extend({ why, reason: z.string().nullable() }),
);

/** Bookings of a group have another time; `bookings` tells the new one. */
export const BookingsMoved = defineEvent(
  'scheduling.bookings-moved.v1',
  group.extend({
    why,
    reason: z.string().nullable(),
    before: z.array(z.object({ bookingId: z.uuid(), occurrenceId: z.uuid(), startsAt: instant })).min(1),
    /** False where the person hears of it by a notice of another kind. */
    isAnnounced: z.boolean(),
  }),
);

/** Many were given another time by one decision; each is told of theirs from `tellAt`, the group before that. */
export const BookingsMovedInBulk = defineEvent(
  'scheduling.bookings-moved-in-bulk.v1',
  z.object({
    moveId: z.uuid(),
    moveNumber: z.number().int().positive(),
    noticeText: z.string(),
    noticeAt: instant,
    tellAt: instant,
    /** `before` is when the only booking of the group named here began until now. */
    moves: z.array(group.extend({ before: instant })).min(1),
  }),
);

/** The office had to take a time away and found no other; the person is asked to choose. */
export const BookingsOrphaned = defineEvent(
  'scheduling.bookings-orphaned.v1',
  group.extend({ reason: z.string().nullable() }),
);

/** Somebody has their seats on a bus, or on another one than before. */
export const ShuttleSeatGiven = defineEvent(
  'scheduling.shuttle-seat-given.v1',
  z.object({
    bookingId: z.uuid(),
    groupId: z.uuid(),
    number: z.string(),
    personId: z.uuid(),
    contactPersonId: z.uuid().nullable(),
    occurrenceId: z.uuid(),
    version: z.number().int().positive(),
    offerCode: z.string(),
    centre: z.object({ code: z.string(), name: z.string(), zone: z.string() }),
    hub: z.object({ code: z.string(), stop: z.string() }),
    departsAt: instant,
    arrivesAt: instant,
    seats: z.number().int().positive(),
  }),
);

/** Somebody who waited to hear of it may book now. */
export const OpeningReached = defineEvent(
  'scheduling.opening-reached.v1',
  z.object({
    noticeId: z.uuid(),
    personId: z.uuid(),
    ruleId: z.string().nullable(),
    /** One of the offers that opened, by which departments word the message. */
    offerCode: z.string(),
    closesAt: instant.nullable(),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string(), zone: z.string() }),
  }),
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

/** A seat of today is kept for one person of the line until `expiresAt`. */
export const StandbyOffered = defineEvent(
  'scheduling.standby-offered.v1',
  z.object({
    offerId: z.uuid(),
    personId: z.uuid(),
    offer: z.object({ code: z.string(), label: z.string() }),
    serviceLabel: z.string(),
    centre: z.object({ code: z.string(), name: z.string(), address: z.string(), zone: z.string() }),
    /** By when whoever accepts comes. */
    comeBy: instant,
    madeAt: instant,
    expiresAt: instant,
  }),
);

/** Who had booked has been served. */
export const BookingFulfilled = defineEvent(
  'scheduling.booking-fulfilled.v1',
  z.object({
    bookingId: z.uuid(),
    number: z.string(),
    visitId: z.uuid(),
    /** Place of the visit's end among its changes: another one when it was reopened and ends anew. */
    visitSequence: z.number().int().positive(),
    personId: z.uuid(),
    contactPersonId: z.uuid().nullable(),
    offer: z.object({ code: z.string(), label: z.string() }),
    centre: z.object({ code: z.string(), name: z.string(), phone: z.string(), zone: z.string() }),
    serviceCode: z.string(),
    serviceLabel: z.string(),
    at: instant,
  }),
);

/** Somebody did not come; `alsoCancelled` are the appointments that had no sense without this one. */
export const VisitorMissed = defineEvent(
  'scheduling.visitor-missed.v1',
  z.object({
    bookingId: z.uuid(),
    groupId: z.uuid(),
    number: z.string(),
    personId: z.uuid(),
    contactPersonId: z.uuid().nullable(),
    offer: z.object({ code: z.string(), label: z.string() }),
    centre: z.object({ code: z.string(), name: z.string(), phone: z.string(), zone: z.string() }),
    serviceLabel: z.string(),
    startsAt: instant,
    arriveAt: instant,
    isStandby: z.boolean(),
    /** The last day on which the person may not stand by because of it. */
    barredUntilOn: z.iso.date().nullable(),
    alsoCancelled: z.array(
      z.object({ bookingId: z.uuid(), step: z.number().int(), serviceLabel: z.string(), startsAt: instant }),
    ),
  }),
);
