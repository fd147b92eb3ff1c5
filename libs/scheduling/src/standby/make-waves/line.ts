import type { SqlTag } from '#kernel';
import type { Waiting } from '../rules/standby-rules.ts';

/** Somebody in the line, with what they said of themselves. */
export interface InLine extends Waiting {
  priorityGroup: string | null;
  dong: string | null;
}

interface OfDay {
  centreId: string;
  /** Local date. */
  date: string;
  offerCode: string;
}

// More than a day's seats: nobody further back can be reached today.
const LONGEST_LINE = 5_000;

/** Everybody in the line of an offer who has no offer just now. */
export const waitingFor = async (sql: SqlTag, { centreId, date, offerCode }: OfDay): Promise<InLine[]> => {
  const rows = await sql<{
    id: string;
    person_id: string;
    joined_at: string;
    earlier: number;
    priority_group: string | null;
    dong: string | null;
  }>`
    select e.id, e.person_id, e.joined_at, e.priority_group, e.dong,
           (select count(*)::int from scheduling.standby_offer o where o.person_id = e.person_id) as earlier
    from scheduling.standby_entry e
    where e.centre_id = ${centreId} and e.on_date = ${date}::date and e.offer_code = ${offerCode} and e.state = 'waiting'
    order by e.joined_at limit ${LONGEST_LINE}`;
  return rows.map((row) => ({
    entryId: row.id,
    personId: row.person_id,
    joinedAt: Temporal.Instant.from(row.joined_at),
    earlierOffers: row.earlier,
    priorityGroup: row.priority_group,
    dong: row.dong,
  }));
};

/** Places that are promised to nobody and can still be used, whichever ends first coming first. */
export const openPlacesOf = async (
  sql: SqlTag,
  { centreId, date, offerCode, now }: OfDay & { now: Temporal.Instant },
): Promise<{ id: string; untilAt: Temporal.Instant }[]> => {
  const rows = await sql<{ id: string; until_at: string }>`
    select p.id, p.until_at from scheduling.standby_place p
    where p.centre_id = ${centreId} and p.on_date = ${date}::date and p.offer_code = ${offerCode}
      and p.withdrawn_at is null and p.until_at > ${now}::timestamptz
      and not exists (select from scheduling.standby_offer o where o.place_id = p.id and o.state in ('offered', 'accepted'))
    order by p.until_at, p.id`;
  return rows.map((row) => ({ id: row.id, untilAt: Temporal.Instant.from(row.until_at) }));
};

/** What is left of a supply that nobody has and no offer has promised. */
export const unpromisedSupply = async (sql: SqlTag, poolId: string): Promise<number> => {
  const [row] = await sql<{ free: number }>`
    select p.capacity - p.taken - (
      select count(*)::int from scheduling.standby_offer o where o.supply_pool_id = p.id and o.state = 'offered') as free
    from scheduling.seat_pool p where p.id = ${poolId}`;
  return row?.free ?? 0;
};
