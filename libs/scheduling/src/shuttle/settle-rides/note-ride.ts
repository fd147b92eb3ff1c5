import type { Transaction } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import { ShuttleSeatGiven } from '../../events.ts';

interface Row {
  group_id: string;
  number: string;
  person_id: string;
  contact_person_id: string | null;
  occurrence_id: string;
  version: number;
  offer_code: string;
  centre_code: string;
  centre_name: string;
  zone: string;
  hub_code: string;
  stop: string;
  departs_at: string;
  arrives_at: string;
  seats: number;
}

/** Announces on which bus a booking has its seats. */
export const noteRide = async (tx: Transaction, bookingId: string): Promise<void> => {
  const [row] = await tx.sql<Row>`
    select b.group_id, g.number, b.person_id, g.contact_person_id, b.occurrence_id, b.version, g.offer_code,
           c.code as centre_code, c.name as centre_name, c.zone, h.code as hub_code, h.stop, u.departs_at, u.arrives_at, r.seats
    from scheduling.shuttle_ride r
    join scheduling.booking b on b.id = r.booking_id
    join scheduling.booking_group g on g.id = b.group_id
    join scheduling.centre c on c.id = r.centre_id
    join scheduling.shuttle_hub h on h.centre_id = r.centre_id and h.code = r.hub_code
    join scheduling.shuttle_run u on u.id = r.run_id
    where r.booking_id = ${bookingId}`;
  if (!row) return;
  tx.record(ShuttleSeatGiven, {
    bookingId,
    groupId: row.group_id,
    number: row.number,
    personId: row.person_id,
    contactPersonId: row.contact_person_id,
    occurrenceId: row.occurrence_id,
    version: row.version,
    offerCode: row.offer_code,
    centre: { code: row.centre_code, name: row.centre_name, zone: row.zone },
    hub: { code: row.hub_code, stop: row.stop },
    departsAt: inZone(row.departs_at, row.zone),
    arrivesAt: inZone(row.arrives_at, row.zone),
    seats: row.seats,
  });
};
