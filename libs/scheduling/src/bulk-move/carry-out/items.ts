import type { SqlTag } from '#kernel';
import type { ItemState } from '../bulk-move.ts';

/** A person whose turn has come in a run. */
export interface DueItem {
  bookingId: string;
  kind: string;
  firstOn: string | null;
  /** Day of the first appointment as it is now. */
  firstNow: string | null;
  fromSlotId: string;
  fromStartsAt: string;
  toSlotId: string;
  attempts: number;
  why?: string;
}

/** The next of those who are planned, or the last of those who were moved. */
export const dueItems = (
  sql: SqlTag,
  moveId: string,
  state: 'planned' | 'moved',
  count: number,
): Promise<DueItem[]> => sql<DueItem>`
  select i.booking_id as "bookingId", i.kind, i.first_on::text as "firstOn", f.on_date::text as "firstNow",
    i.from_slot_id as "fromSlotId", i.from_starts_at as "fromStartsAt", i.to_slot_id as "toSlotId", i.attempts
  from (
    select * from scheduling.bulk_move_item where move_id = ${moveId} and state = ${state}
    order by case when ${state}::text = 'planned' then position else -position end limit ${count}) i
  join scheduling.booking b on b.id = i.booking_id
  left join scheduling.booking f on f.person_id = b.person_id and f.series = b.series and f.step = b.step - 1
    and f.state in ('confirmed', 'arrived', 'fulfilled')
  order by case when ${state}::text = 'planned' then i.position else -i.position end`;

export const noteItems = async (
  sql: SqlTag,
  moveId: string,
  items: readonly { bookingId: string; why?: string }[],
  state: ItemState,
): Promise<void> => {
  if (items.length === 0) return;
  const rows = items.map(({ bookingId, why }) => ({ booking_id: bookingId, why: why ?? null }));
  await sql`
    update scheduling.bulk_move_item i set state = ${state}, why = r.why
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(booking_id uuid, why text)
    where i.move_id = ${moveId} and i.booking_id = r.booking_id`;
};
