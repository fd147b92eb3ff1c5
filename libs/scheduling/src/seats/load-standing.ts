import type { SqlTag } from '#kernel';
import { makeAddedPools } from './added-pools.ts';
import type { BookingState, Needs, SeatChannel, SeatCommand, StandingBooking } from './commands.ts';
import type { Group, Pool, Standing } from './standing.ts';

interface BookingRow {
  id: string;
  group_id: string;
  number: string;
  person_id: string;
  series: string;
  step: number;
  service_code: string;
  state: BookingState;
  slot_id: string;
  seat_pool_id: string | null;
  supply_pool_id: string | null;
  held_until: string | null;
  on_date: string;
  starts_at: string;
  ends_at: string;
  arrive_at: string;
  occurrence_id: string;
  version: number;
  group_number: string;
  offer_code: string;
  party_id: string | null;
  channel: string;
  booked_by_person_id: string | null;
  booked_by_staff_id: string | null;
  contact_person_id: string | null;
  priority_group: string | null;
  needs: Needs;
  created_at: string;
  confirmed_at: string | null;
  cancelled_at: string | null;
  consented_at: string | null;
  group_person_id: string;
  centre_id: string;
  centre_code: string;
  department: string;
  centre_name: string;
  address: string;
  phone: string;
  zone: string;
}

interface PoolRow {
  id: string;
  slot_id: string | null;
  step: number | null;
  channel: SeatChannel | null;
  capacity: number;
  taken: number;
  centre_id: string;
  on_date: string;
  starts_at: string;
  ends_at: string;
  arrive_step_minutes: number;
  closed_reason: string | null;
}

/**
 * Locks all that the commands touch and reads it: bookings first, then pools, each in the order of ids, so
 * that no two batches wait for each other in a circle. Holds that have run out and that nobody else is
 * looking at are read too; they give their seats back.
 */
export const loadStanding = async (
  sql: SqlTag,
  now: Temporal.Instant,
  commands: readonly SeatCommand[],
): Promise<Standing> => {
  const standing: Standing = {
    now,
    pools: new Map(),
    bookings: new Map(),
    groups: new Map(),
    knownSlots: new Set(),
  };
  const named = namedBookings(commands);
  await loadBookings(sql, standing, named);
  const takers = new Set(named.people);
  const moved = new Set(named.ids);
  const own = [...standing.bookings.values()];
  // A new hold replaces the earlier one, of everybody in its party; an orphaned booking that is moved becomes active.
  const replaced = own
    .filter((one) => one.state === 'held' && takers.has(one.personId))
    .map((one) => one.groupId);
  const revived = own
    .filter((one) => one.state === 'orphaned' && moved.has(one.id))
    .map((one) => one.personId);
  const holds = [...replaced, ...replaced.flatMap((id) => standing.groups.get(id)?.partyId ?? [])];
  if (holds.length + revived.length > 0)
    await loadBookings(sql, standing, { ids: [], holds, people: revived });
  const givingBack = [...standing.bookings.values()].filter(
    (one) => moved.has(one.id) || (one.state === 'held' && isOf(standing, one, holds)),
  );
  await makeAddedPools(sql, commands, standing.bookings);
  const wanted = wantedPools(standing, commands, givingBack);
  // Asked in one breath: from the first answer on others wait for these pools.
  const [, rows] = await Promise.all([loadPools(sql, standing, wanted), lapsedIn(sql, wanted, now)]);
  const unknown = rows.filter((row) => !standing.bookings.has(row.id)).map((row) => row.id);
  if (unknown.length > 0) await loadBookings(sql, standing, { ids: unknown, holds: [], people: [] });
  return standing;
};

const isOf = (standing: Standing, booking: StandingBooking, holds: readonly string[]): boolean =>
  holds.includes(booking.groupId) || holds.includes(standing.groups.get(booking.groupId)?.partyId ?? '');

const namedBookings = (commands: readonly SeatCommand[]) => {
  const named = { ids: [] as string[], holds: [] as string[], people: [] as string[] };
  for (const command of commands) {
    if (command.kind === 'confirm') named.holds.push(command.holdId);
    if (command.kind === 'release') named.ids.push(...command.bookingIds);
    if (command.kind === 'move') named.ids.push(...command.moves.map((move) => move.bookingId));
    if (command.kind === 'take') named.people.push(...command.members.map((member) => member.personId));
  }
  return named;
};

const loadBookings = async (
  sql: SqlTag,
  standing: Standing,
  { ids, holds, people }: { ids: string[]; holds: string[]; people: string[] },
): Promise<void> => {
  if (ids.length + holds.length + people.length === 0) return;
  const found = await bookingsNamed(sql, ids, holds, people);
  if (found.length === 0) return;
  // Lateral and with arrays: its plan must hold from the first booking of an opening to the last, unplanned between.
  const rows = await sql<BookingRow>`
    select b.id, b.group_id, b.number, b.person_id, b.series, b.step, b.service_code, b.state, b.slot_id, b.seat_pool_id,
           b.supply_pool_id, b.held_until, b.on_date, b.starts_at, b.ends_at, b.arrive_at, b.occurrence_id, b.version,
           g.number as group_number, g.person_id as group_person_id, g.offer_code, g.party_id, g.channel,
           g.booked_by_person_id, g.booked_by_staff_id, g.contact_person_id, g.priority_group, g.needs, g.created_at,
           g.confirmed_at, g.cancelled_at, g.consented_at, c.id as centre_id, c.code as centre_code, c.department,
           c.name as centre_name, c.address, c.phone, c.zone
    from (select * from scheduling.booking where id = any(${found}::uuid[]) order by id for update) b
    cross join lateral (select * from scheduling.booking_group where id = b.group_id offset 0) g
    cross join lateral (select * from scheduling.centre where id = b.centre_id offset 0) c`;
  for (const row of rows) {
    standing.bookings.set(row.id, bookingOf(row));
    if (!standing.groups.has(row.group_id)) standing.groups.set(row.group_id, groupOf(row));
  }
};

const bookingsNamed = async (
  sql: SqlTag,
  ids: readonly string[],
  holds: readonly string[],
  people: readonly string[],
): Promise<string[]> => {
  const parties =
    holds.length > 0 &&
    (await sql<{
      id: string;
    }>`select id from scheduling.booking_group where party_id = any(${holds}::uuid[])`);
  const groups = parties ? [...holds, ...parties.map((group) => group.id)] : [];
  const rows = await sql<{ id: string }>`
    select id from scheduling.booking where id = any(${ids}::uuid[])
    union select id from scheduling.booking where group_id = any(${groups}::uuid[])
    union select id from scheduling.booking
      where person_id = any(${people}::uuid[]) and state in ('held', 'confirmed', 'arrived', 'fulfilled')
    union select id from scheduling.booking where person_id = any(${people}::uuid[]) and state = 'orphaned'`;
  return rows.map((row) => row.id);
};

interface WantedPools {
  /** By slot, step and channel. */
  wishes: { slot_id: string; step: number; channel: SeatChannel }[];
  ids: string[];
}

const wantedPools = (
  standing: Standing,
  commands: readonly SeatCommand[],
  givingBack: readonly StandingBooking[],
): WantedPools => {
  const wishes = commands.flatMap((command) => {
    if (command.kind === 'take') {
      return command.members.flatMap((member) =>
        member.seats.map(({ slotId, step, channel }) => ({ slot_id: slotId, step, channel })),
      );
    }
    if (command.kind !== 'move') return [];
    return command.moves.map(({ bookingId, slotId, channel }) => ({
      slot_id: slotId,
      step: standing.bookings.get(bookingId)?.step ?? 1,
      channel,
    }));
  });
  const ids = [
    ...givingBack.flatMap((booking) => [booking.seatPoolId, booking.supplyPoolId]),
    ...commands.flatMap((command) => {
      if (command.kind === 'set-capacity') return command.pools.map((pool) => pool.poolId);
      return command.kind === 'take' ? command.members.map((member) => member.supplyPoolId ?? null) : [];
    }),
  ];
  return {
    wishes: [
      ...new Map(wishes.map((wish) => [`${wish.slot_id} ${wish.step} ${wish.channel}`, wish])).values(),
    ],
    ids: [...new Set(ids.filter((id) => id !== null))],
  };
};

const loadPools = async (sql: SqlTag, standing: Standing, { wishes, ids }: WantedPools): Promise<void> => {
  if (wishes.length + ids.length === 0) return;
  const rows = await sql<PoolRow>`
    with wish as materialized (
      select q.id from jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb) as w(slot_id uuid, step smallint, channel text)
      cross join lateral (select id from scheduling.seat_pool
        where slot_id = w.slot_id and step = w.step and channel = w.channel offset 0) q)
    select p.id, p.slot_id, p.step, p.channel, p.capacity, p.taken, s.centre_id, s.on_date, s.starts_at, s.ends_at,
           s.arrive_step_minutes, case when x.on_date is null then d.reason end as closed_reason
    from (
      select * from scheduling.seat_pool where id = any(array(select id from wish union select unnest(${ids}::uuid[])))
      order by id for no key update) p
    left join lateral (select * from scheduling.slot where id = p.slot_id offset 0) s on true
    left join lateral (select * from scheduling.closed_day where centre_id = s.centre_id and on_date = s.on_date offset 0) d on true
    left join lateral (select * from scheduling.special_day where centre_id = s.centre_id and on_date = s.on_date offset 0) x on true`;
  for (const row of rows) {
    standing.pools.set(row.id, poolOf(row));
    if (row.slot_id) standing.knownSlots.add(row.slot_id);
  }
  const unknown = [...new Set(wishes.map((wish) => wish.slot_id))].filter(
    (id) => !standing.knownSlots.has(id),
  );
  if (unknown.length === 0) return;
  const slots = await sql<{ id: string }>`select id from scheduling.slot where id = any(${unknown}::uuid[])`;
  for (const { id } of slots) standing.knownSlots.add(id);
};

/**
 * Holds that have run out in those pools. Passed over where somebody else has them locked: they are confirming just
 * now, or giving the seats back themselves.
 */
const lapsedIn = async (
  sql: SqlTag,
  { wishes, ids }: WantedPools,
  now: Temporal.Instant,
): Promise<{ id: string }[]> => {
  if (wishes.length + ids.length === 0) return [];
  return sql<{ id: string }>`
    with wish as materialized (
      select q.id from jsonb_to_recordset(${JSON.stringify(wishes)}::jsonb) as w(slot_id uuid, step smallint, channel text)
      cross join lateral (select id from scheduling.seat_pool
        where slot_id = w.slot_id and step = w.step and channel = w.channel offset 0) q),
    pool as materialized (select array(select id from wish union select unnest(${ids}::uuid[])) as ids)
    select id from scheduling.booking where id = any(array(
      select id from scheduling.booking where seat_pool_id = any((select ids from pool)::uuid[])
        and state in ('held', 'expired') and held_until <= ${now}::timestamptz
      union all select id from scheduling.booking where supply_pool_id = any((select ids from pool)::uuid[])
        and state in ('held', 'expired') and held_until <= ${now}::timestamptz))
    order by id for update skip locked`;
};

const at = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

const bookingOf = (row: BookingRow): StandingBooking => ({
  id: row.id,
  groupId: row.group_id,
  number: row.number,
  personId: row.person_id,
  series: row.series,
  step: row.step,
  serviceCode: row.service_code,
  state: row.state,
  slotId: row.slot_id,
  seatPoolId: row.seat_pool_id,
  supplyPoolId: row.supply_pool_id,
  heldUntil: at(row.held_until),
  date: row.on_date,
  startsAt: Temporal.Instant.from(row.starts_at),
  endsAt: Temporal.Instant.from(row.ends_at),
  arriveAt: Temporal.Instant.from(row.arrive_at),
  occurrenceId: row.occurrence_id,
  version: row.version,
});

const groupOf = (row: BookingRow): Group => ({
  id: row.group_id,
  number: row.group_number,
  personId: row.group_person_id,
  offerCode: row.offer_code,
  centre: {
    id: row.centre_id,
    code: row.centre_code,
    department: row.department,
    name: row.centre_name,
    address: row.address,
    phone: row.phone,
    zone: row.zone,
  },
  partyId: row.party_id,
  channel: row.channel,
  bookedByPersonId: row.booked_by_person_id,
  bookedByStaffId: row.booked_by_staff_id,
  contactPersonId: row.contact_person_id,
  priorityGroup: row.priority_group,
  needs: row.needs,
  createdAt: Temporal.Instant.from(row.created_at),
  confirmedAt: at(row.confirmed_at),
  cancelledAt: at(row.cancelled_at),
  consentedAt: at(row.consented_at),
});

const poolOf = (row: PoolRow): Pool => ({
  id: row.id,
  step: row.step,
  channel: row.channel,
  capacity: row.capacity,
  taken: row.taken,
  slot: row.slot_id
    ? {
        id: row.slot_id,
        centreId: row.centre_id,
        date: row.on_date,
        startsAt: Temporal.Instant.from(row.starts_at),
        endsAt: Temporal.Instant.from(row.ends_at),
        arriveStepMinutes: row.arrive_step_minutes,
        closedReason: row.closed_reason,
      }
    : null,
});
