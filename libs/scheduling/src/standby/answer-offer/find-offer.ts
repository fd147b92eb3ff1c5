import { DomainError, type SqlTag } from '#kernel';
import type { Centre } from '../../centre/centre.ts';

export type OfferState = 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-back';

export interface OfferRow {
  id: string;
  entryId: string;
  personId: string;
  offerCode: string;
  slotId: string;
  onDate: string;
  state: OfferState;
  expiresAt: Temporal.Instant;
  bookingId: string | null;
  /** What the person said of themselves when they joined. */
  priorityGroup: string | null;
  dong: string | null;
  slotStartsAt: Temporal.Instant;
  centre: Centre;
}

interface Row extends Omit<OfferRow, 'expiresAt' | 'slotStartsAt' | 'centre'>, Omit<Centre, 'id'> {
  centreId: string;
  expires_at: string;
  starts_at: string;
}

const offerOf = (row: Row): OfferRow => ({
  id: row.id,
  entryId: row.entryId,
  personId: row.personId,
  offerCode: row.offerCode,
  slotId: row.slotId,
  onDate: row.onDate,
  state: row.state,
  bookingId: row.bookingId,
  priorityGroup: row.priorityGroup,
  dong: row.dong,
  expiresAt: Temporal.Instant.from(row.expires_at),
  slotStartsAt: Temporal.Instant.from(row.starts_at),
  centre: {
    id: row.centreId,
    code: row.code,
    department: row.department,
    name: row.name,
    address: row.address,
    phone: row.phone,
    zone: row.zone,
  },
});

/** @throws DomainError `scheduling.standby-offer-not-found`, also for somebody else's and for one of another day. */
export const findOffer = async (
  sql: SqlTag,
  key: { offerId: string; personId: string | null },
  now: Temporal.Instant,
): Promise<OfferRow> => {
  const [row] = await sql<Row>`
    select o.id, o.entry_id as "entryId", o.person_id as "personId", o.offer_code as "offerCode", o.slot_id as "slotId",
           o.on_date as "onDate", o.state, o.booking_id as "bookingId", o.expires_at, s.starts_at,
           e.priority_group as "priorityGroup", e.dong,
           c.id as "centreId", c.code, c.department, c.name, c.address, c.phone, c.zone
    from scheduling.standby_offer o
    join scheduling.standby_entry e on e.id = o.entry_id
    join scheduling.slot s on s.id = o.slot_id
    join scheduling.centre c on c.id = o.centre_id
    where o.id = ${key.offerId} and (${key.personId}::uuid is null or o.person_id = ${key.personId}::uuid)`;
  const isToday = row && now.toZonedDateTimeISO(row.zone).toPlainDate().equals(row.onDate);
  if (!isToday) throw new DomainError('scheduling.standby-offer-not-found', 'not-found');
  return offerOf(row);
};

/** Whether it can still be answered, by the time of whoever asks; the sweep only tidies. */
export const stateAt = (offer: Pick<OfferRow, 'state' | 'expiresAt'>, now: Temporal.Instant): OfferState =>
  offer.state === 'offered' && Temporal.Instant.compare(offer.expiresAt, now) <= 0 ? 'lapsed' : offer.state;
