import type { SqlTag } from '#kernel';

export interface StandingPool {
  id: string;
  step: number;
  channel: string;
  capacity: number;
}

export interface StandingSlot {
  id: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  pools: StandingPool[];
}

export interface DayBooking {
  id: string;
  poolId: string;
  state: string;
  personId: string;
  contactPersonId: string;
  /** The same for everybody who was booked together; null for who came alone. */
  partyId: string | null;
}

/** A published day as it is: its times, their seats, who has them in the order in which they booked. */
export interface DayStanding {
  slots: StandingSlot[];
  bookings: DayBooking[];
}

/** Holds that have run out count no more. */
export const readDays = async (
  sql: SqlTag,
  centreId: string,
  dates: readonly string[],
  now: Temporal.Instant,
): Promise<Map<string, DayStanding>> => {
  const days = new Map<string, DayStanding>();
  const slots = new Map<string, StandingSlot>();
  const rows = await sql<{
    date: string;
    slot_id: string;
    starts_at: string;
    ends_at: string;
    id: string | null;
    step: number;
    channel: string;
    capacity: number;
  }>`
    select s.on_date::text as date, s.id as slot_id, s.starts_at, s.ends_at, p.id, p.step, p.channel, p.capacity
    from scheduling.slot s left join scheduling.seat_pool p on p.slot_id = s.id
    where s.centre_id = ${centreId} and s.on_date = any(${[...dates]}::date[]) order by s.starts_at, p.step, p.channel`;
  for (const row of rows) {
    let day = days.get(row.date);
    if (!day) days.set(row.date, (day = { slots: [], bookings: [] }));
    let slot = slots.get(row.slot_id);
    if (!slot) {
      slot = {
        id: row.slot_id,
        startsAt: Temporal.Instant.from(row.starts_at),
        endsAt: Temporal.Instant.from(row.ends_at),
        pools: [],
      };
      slots.set(row.slot_id, slot);
      day.slots.push(slot);
    }
    if (row.id) slot.pools.push({ id: row.id, step: row.step, channel: row.channel, capacity: row.capacity });
  }
  const booked = await sql<{
    id: string;
    date: string;
    pool_id: string;
    state: string;
    person_id: string;
    contact_person_id: string;
    party_id: string | null;
  }>`
    select b.id, s.on_date::text as date, b.seat_pool_id as pool_id, b.state, b.person_id,
           coalesce(g.contact_person_id, b.person_id) as contact_person_id, g.party_id
    from scheduling.slot s
    join scheduling.seat_pool p on p.slot_id = s.id
    join scheduling.booking b on b.seat_pool_id = p.id
    join scheduling.booking_group g on g.id = b.group_id
    where s.centre_id = ${centreId} and s.on_date = any(${[...dates]}::date[])
      and b.state <> 'expired' and (b.state <> 'held' or b.held_until > ${now}::timestamptz)
    order by g.created_at, coalesce(g.party_id, g.id), g.id, b.step`;
  for (const row of booked) {
    days.get(row.date)?.bookings.push({
      id: row.id,
      poolId: row.pool_id,
      state: row.state,
      personId: row.person_id,
      contactPersonId: row.contact_person_id,
      partyId: row.party_id,
    });
  }
  return days;
};
