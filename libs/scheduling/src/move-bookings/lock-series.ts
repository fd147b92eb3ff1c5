import type { SqlTag } from '#kernel';
import type { BookingState } from '../seats/commands.ts';

export interface SeriesBooking {
  id: string;
  personId: string;
  step: number;
  serviceCode: string;
  date: string;
  state: BookingState;
}

/** The appointments of the series of whoever has these bookings, of whichever group, under lock: none moves while another does. */
export const lockSeries = (
  sql: SqlTag,
  bookingIds: readonly string[],
): Promise<SeriesBooking[]> => sql<SeriesBooking>`
  select b.id, b.person_id as "personId", b.step, b.service_code as "serviceCode", b.on_date::text as date, b.state
  from scheduling.booking b join scheduling.booking o on o.person_id = b.person_id and o.series = b.series
  where o.id = any(${[...bookingIds]}::uuid[]) and (b.state in ('confirmed', 'arrived', 'fulfilled', 'orphaned') or b.id = o.id)
  order by b.id for update of b`;
