import { newId, type Actor, type SqlTag, type Traces } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import { BookingsCancelled, BookingsConfirmed, BookingsMoved, BookingsOrphaned } from '../events.ts';
import type { Bookables } from '../registry.ts';
import type { SeatCommand, StandingBooking } from './commands.ts';
import type { Happening } from './decide.ts';

/** Announces what happened to a group. */
export const announce = (bookables: Bookables, traces: Traces, happening: Happening): void => {
  const { kind, group, before, command } = happening;
  const fact = factOf(bookables, happening);
  const { why, reason } = motiveOf(command);
  if (kind === 'confirmed') {
    traces.record(BookingsConfirmed, { ...fact, channel: group.channel, partyId: group.partyId });
  } else if (kind === 'cancelled') {
    traces.record(BookingsCancelled, { ...fact, why, reason });
  } else if (kind === 'orphaned') {
    traces.record(BookingsOrphaned, { ...fact, reason });
  } else if (kind === 'moved') {
    traces.record(BookingsMoved, {
      ...fact,
      why,
      reason,
      isAnnounced: command.kind !== 'move' || command.isAnnounced !== false,
      before: before.map((booking) => ({
        bookingId: booking.id,
        occurrenceId: booking.occurrenceId,
        startsAt: inZone(booking.startsAt, group.centre.zone),
      })),
    });
  }
};

const factOf = (bookables: Bookables, { kind, group, bookings, before }: Happening) => {
  const offer = bookables.findOffer(group.centre.department, group.offerCode);
  // What was taken away is told as it was; what was given, as it is.
  const told = kind === 'cancelled' || kind === 'orphaned' ? before : bookings;
  const { code, name, address, zone } = group.centre;
  return {
    groupId: group.id,
    number: group.number,
    personId: group.personId,
    contactPersonId: group.contactPersonId,
    offer: { code: group.offerCode, label: offer?.label ?? group.offerCode },
    centre: { code, name, address, zone },
    bookings: told.map((booking) => visitOf(booking, zone, bookables, group.centre.department)),
  };
};

const visitOf = (booking: StandingBooking, zone: string, bookables: Bookables, department: string) => ({
  bookingId: booking.id,
  occurrenceId: booking.occurrenceId,
  version: booking.version,
  number: booking.number,
  step: booking.step,
  serviceCode: booking.serviceCode,
  serviceLabel: bookables.labelOf(department, booking.serviceCode),
  startsAt: inZone(booking.startsAt, zone),
  arriveAt: inZone(booking.arriveAt, zone),
  endsAt: inZone(booking.endsAt, zone),
});

const motiveOf = (command: SeatCommand) =>
  command.kind === 'release' || command.kind === 'move'
    ? { why: command.why, reason: command.reason ?? null }
    : { why: 'by-resident' as const, reason: null };

const toldOf = (command: SeatCommand): { reason: string | null; told: string | null } =>
  command.kind === 'take' || command.kind === 'release' || command.kind === 'move'
    ? { reason: command.reason ?? null, told: command.told ?? null }
    : { reason: null, told: null };

/** Lines of the bookings' history; a booking that simply came about needs none. */
export const writeHistory = async (
  sql: SqlTag,
  now: Temporal.Instant,
  acts: readonly { actor: Actor; happenings: readonly Happening[] }[],
): Promise<void> => {
  const rows = acts.flatMap(({ actor, happenings }) =>
    happenings.flatMap(({ kind, group, bookings, before, command }) => {
      const { reason, told } = toldOf(command);
      if (kind === 'confirmed' && reason === null && told === null) return [];
      return bookings.map((booking) => ({
        id: newId(),
        group_id: group.id,
        booking_id: booking.id,
        kind,
        at: now,
        actor_kind: actor.kind,
        actor_id: actor.id,
        from_starts_at: before.find((one) => one.id === booking.id)?.startsAt ?? null,
        to_starts_at: kind === 'moved' || kind === 'confirmed' ? booking.startsAt : null,
        reason,
        told,
      }));
    }),
  );
  if (rows.length === 0) return;
  await sql`
    insert into scheduling.booking_change
    select * from jsonb_populate_recordset(null::scheduling.booking_change, ${JSON.stringify(rows)}::jsonb)`;
};
