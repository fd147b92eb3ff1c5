import type { SqlTag } from '#kernel';
import type { StandingBooking } from './commands.ts';
import type { Ledger } from './ledger.ts';

/** Writes what a batch decided; all statements are on their way when it returns its promise. */
export const writeLedger = async (sql: SqlTag, ledger: Ledger): Promise<void> => {
  const written: Promise<unknown>[] = [];
  const groups = [...ledger.newGroups].map((group) => ({
    id: group.id,
    number: group.number,
    person_id: group.personId,
    centre_id: group.centre.id,
    offer_code: group.offerCode,
    created_at: textOf(group.createdAt),
    confirmed_at: textOf(group.confirmedAt),
    cancelled_at: textOf(group.cancelledAt),
    channel: group.channel,
    party_id: group.partyId,
    booked_by_person_id: group.bookedByPersonId,
    booked_by_staff_id: group.bookedByStaffId,
    contact_person_id: group.contactPersonId,
    consented_at: textOf(group.consentedAt),
    priority_group: group.priorityGroup,
    needs: group.needs,
  }));
  // Whoever goes leaves before whoever comes: a person may change from one booking to another in one batch.
  const changed = [...ledger.changedBookings]
    .filter((booking) => !ledger.newBookings.has(booking))
    .map(rowOf);
  if (changed.length > 0) {
    written.push(sql`
      update scheduling.booking b set state = r.state, slot_id = r.slot_id, seat_pool_id = r.seat_pool_id,
        supply_pool_id = r.supply_pool_id, held_until = r.held_until, on_date = r.on_date, starts_at = r.starts_at,
        ends_at = r.ends_at, arrive_at = r.arrive_at, occurrence_id = r.occurrence_id, version = r.version
      from jsonb_populate_recordset(null::scheduling.booking, ${JSON.stringify(changed)}::jsonb) r
      where b.id = r.id and b.id = any(${changed.map((row) => row.id)}::uuid[])`);
  }
  // By person, so that two batches that bring the same two people do not wait in a circle.
  const made = [...ledger.newBookings]
    .map((booking) => ({ ...rowOf(booking), centre_id: ledger.group(booking.groupId).centre.id }))
    .sort((a, b) => (a.person_id < b.person_id ? -1 : a.person_id > b.person_id ? 1 : a.step - b.step));
  const regrouped = [...ledger.changedGroups]
    .filter((group) => !ledger.newGroups.has(group))
    .map((group) => ({
      id: group.id,
      confirmed_at: group.confirmedAt,
      cancelled_at: group.cancelledAt,
      consented_at: group.consentedAt,
      needs: group.needs,
    }));
  const pools = [...ledger.changedPools].map(({ id, capacity, taken }) => ({ id, capacity, taken }));
  if (groups.length + made.length + regrouped.length + pools.length > 0) {
    // One statement for all of it: while it is on its way the pools are locked.
    written.push(sql`
    with groups as (
      insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, created_at, confirmed_at, cancelled_at,
        channel, party_id, booked_by_person_id, booked_by_staff_id, contact_person_id, consented_at, priority_group, needs)
      select id, number, person_id, centre_id, offer_code, created_at, confirmed_at, cancelled_at, channel, party_id,
        booked_by_person_id, booked_by_staff_id, contact_person_id, consented_at, priority_group, needs
      from jsonb_populate_recordset(null::scheduling.booking_group, ${JSON.stringify(groups)}::jsonb)),
    bookings as (
      insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id,
        seat_pool_id, supply_pool_id, held_until, on_date, starts_at, ends_at, arrive_at, occurrence_id, version, state)
      select id, group_id, number, person_id, centre_id, series, step, service_code, slot_id, seat_pool_id,
        supply_pool_id, held_until, on_date, starts_at, ends_at, arrive_at, occurrence_id, version, state
      from jsonb_populate_recordset(null::scheduling.booking, ${JSON.stringify(made)}::jsonb)),
    regrouped as (
      update scheduling.booking_group g
      set confirmed_at = r.confirmed_at, cancelled_at = r.cancelled_at, consented_at = r.consented_at, needs = r.needs
      from jsonb_populate_recordset(null::scheduling.booking_group, ${JSON.stringify(regrouped)}::jsonb) r
      where g.id = r.id and g.id = any(${regrouped.map((row) => row.id)}::uuid[]))
    update scheduling.seat_pool p set capacity = r.capacity, taken = r.taken
    from jsonb_to_recordset(${JSON.stringify(pools)}::jsonb) as r(id uuid, capacity integer, taken integer)
    where p.id = r.id and p.id = any(${pools.map((row) => row.id)}::uuid[])`);
  }
  await Promise.all(written);
};

const texts = new WeakMap<Temporal.Instant, string>();

/** Many bookings of a batch share the same instants: each is put into words once. */
const textOf = (instant: Temporal.Instant | null): string | null => {
  if (instant === null) return null;
  let text = texts.get(instant);
  if (text === undefined) texts.set(instant, (text = instant.toString()));
  return text;
};

const rowOf = (booking: StandingBooking) => ({
  id: booking.id,
  group_id: booking.groupId,
  number: booking.number,
  person_id: booking.personId,
  series: booking.series,
  step: booking.step,
  service_code: booking.serviceCode,
  slot_id: booking.slotId,
  seat_pool_id: booking.seatPoolId,
  supply_pool_id: booking.supplyPoolId,
  held_until: textOf(booking.heldUntil),
  on_date: booking.date,
  starts_at: textOf(booking.startsAt),
  ends_at: textOf(booking.endsAt),
  arrive_at: textOf(booking.arriveAt),
  occurrence_id: booking.occurrenceId,
  version: booking.version,
  state: booking.state,
});
