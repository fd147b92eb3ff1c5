import type { SqlTag } from '#kernel';
import type { Needs } from '../seats/commands.ts';
import type { ArrivingBooking } from './judge-arrival.ts';

export interface ArrivingRow extends ArrivingBooking {
  id: string;
  number: string;
  personId: string;
  serviceCode: string;
  needs: Needs;
  centreId: string;
  centreCode: string;
  department: string;
}

interface Row {
  id: string;
  number: string;
  person_id: string;
  step: number;
  service_code: string;
  state: string;
  on_date: string;
  starts_at: string;
  arrive_at: string;
  arrived_at: string | null;
  visit_id: string | null;
  needs: Needs;
  centre_id: string;
  code: string;
  department: string;
  zone: string;
  phone: string;
  moved_from: string | null;
  earlier: { step: number; state: string; starts_at: string } | null;
  next_at: string | null;
}

/**
 * The booking, held until commit so that door and desk cannot both receive the person, with what the door has to
 * know of its history. `centreCode` limits it to one centre.
 */
export const lockArriving = async (
  sql: SqlTag,
  { bookingId, centreCode, now }: { bookingId: string; centreCode: string | null; now: Temporal.Instant },
): Promise<ArrivingRow | undefined> => {
  const [locked] = await sql`select id from scheduling.booking where id = ${bookingId} for update`;
  if (!locked) return undefined;
  const [row] = await sql<Row>`
    select b.id, b.number, b.person_id, b.step, b.service_code, b.state, b.on_date, b.starts_at, b.arrive_at,
      b.arrived_at, b.visit_id, g.needs, c.id as centre_id, c.code, c.department, c.zone, c.phone,
      (select m.from_starts_at from scheduling.booking_change m
       where m.group_id = b.group_id and m.booking_id = b.id and m.kind = 'moved'
         and (m.from_starts_at at time zone c.zone)::date = (${now}::timestamptz at time zone c.zone)::date
       order by m.at desc limit 1) as moved_from,
      (select json_build_object('step', e.step, 'state', e.state, 'starts_at', e.starts_at)
       from scheduling.booking e
       where e.person_id = b.person_id and e.series = b.series and e.step < b.step
         and e.state in ('confirmed', 'orphaned', 'arrived')
       order by e.step limit 1) as earlier,
      (select min(n.arrive_at) from scheduling.booking n
       where n.person_id = b.person_id and n.series = b.series and n.state = 'confirmed'
         and n.starts_at > b.starts_at) as next_at
    from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
    join scheduling.booking_group g on g.id = b.group_id
    where b.id = ${bookingId} and (${centreCode}::text is null or c.code = ${centreCode})`;
  return row && arrivingOf(row);
};

const arrivingOf = (row: Row): ArrivingRow => ({
  id: row.id,
  number: row.number,
  personId: row.person_id,
  step: row.step,
  serviceCode: row.service_code,
  state: row.state,
  onDate: row.on_date,
  startsAt: row.starts_at,
  arriveAt: row.arrive_at,
  arrivedAt: row.arrived_at,
  visitId: row.visit_id,
  needs: row.needs,
  centreId: row.centre_id,
  centreCode: row.code,
  department: row.department,
  zone: row.zone,
  phone: row.phone,
  movedFrom: row.moved_from,
  // JSON carries the instant with an offset, as Postgres writes it there.
  earlier: row.earlier && {
    step: row.earlier.step,
    state: row.earlier.state,
    startsAt: Temporal.Instant.from(row.earlier.starts_at).toString(),
  },
  nextAt: row.next_at,
});
