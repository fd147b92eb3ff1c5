import type { SqlTag } from '#kernel';
import type { SeatChannel } from '../seats/commands.ts';

/** One of several people who were booked together, with the appointment that is to move. */
export interface FamilyMember {
  bookingId: string;
  groupId: string;
  personId: string;
  state: 'confirmed' | 'orphaned';
  slotId: string;
  /** Way by which the seat was given out; null where there is none any more. */
  channel: SeatChannel | null;
}

/**
 * Everybody who was booked together with this appointment, whose own of the same step can still be moved and
 * whom `personId` may move; the one that was asked for alone, where nobody else is left.
 */
export const findFamily = (
  sql: SqlTag,
  by: { bookingId: string; personId: string },
): Promise<FamilyMember[]> => sql<FamilyMember>`
  select b.id as "bookingId", b.group_id as "groupId", b.person_id as "personId", b.state, b.slot_id as "slotId", p.channel
  from scheduling.booking o
  join scheduling.booking_group og on og.id = o.group_id
  join scheduling.booking_group g on g.id = og.id or g.party_id = og.party_id
  join scheduling.booking b on b.group_id = g.id and b.step = o.step
  left join scheduling.seat_pool p on p.id = b.seat_pool_id
  where o.id = ${by.bookingId}::uuid and g.confirmed_at is not null and b.state in ('confirmed', 'orphaned')
    and (g.person_id = ${by.personId} or g.booked_by_person_id = ${by.personId})
  order by b.starts_at, b.id`;
