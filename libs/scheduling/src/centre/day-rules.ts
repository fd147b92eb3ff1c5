import type { SqlTag } from '#kernel';

/** What holds at a centre on one day; null when it is closed. */
export interface DayRules {
  opens: Temporal.PlainTime;
  closes: Temporal.PlainTime;
  pause: { from: Temporal.PlainTime; until: Temporal.PlainTime } | null;
  capacity: number;
  slotMinutes: number;
  staffCount: number;
  seatsPerStaff: number;
}

export interface SeatShare {
  step: number;
  channel: 'online' | 'staff';
  parts: number;
}

interface DayRow {
  opens: string;
  closes: string;
  break_from: string | null;
  break_until: string | null;
  capacity: number;
  slot_minutes: number;
  staff_count: number;
  seats_per_staff: number;
}

/** A special day overrules a closed one, a closed day the weekday's hours; of dated rows the latest holds. */
export const effectiveDay = async (
  sql: SqlTag,
  centreId: string,
  date: Temporal.PlainDate,
): Promise<DayRules | null> => {
  const [row] = await sql<DayRow>`
    select opens, closes, break_from, break_until, capacity, slot_minutes, staff_count, seats_per_staff from (
      select 0 as rank, opens, closes, break_from, break_until, capacity, slot_minutes, staff_count, seats_per_staff, true as is_open
      from scheduling.special_day where centre_id = ${centreId}::uuid and on_date = ${date}::date
      union all
      (select 1, opens, closes, break_from, break_until, capacity, slot_minutes, staff_count, seats_per_staff,
              is_open and not exists (select from scheduling.closed_day d where d.centre_id = h.centre_id and d.on_date = ${date}::date)
       from scheduling.opening_hours h
       where centre_id = ${centreId}::uuid and weekday = ${date.dayOfWeek} and effective_from <= ${date}::date
       order by effective_from desc limit 1)
      order by rank limit 1) day
    where is_open`;
  if (!row) return null;
  const { break_from: from, break_until: until } = row;
  return {
    opens: Temporal.PlainTime.from(row.opens),
    closes: Temporal.PlainTime.from(row.closes),
    pause:
      from && until ? { from: Temporal.PlainTime.from(from), until: Temporal.PlainTime.from(until) } : null,
    capacity: row.capacity,
    slotMinutes: row.slot_minutes,
    staffCount: row.staff_count,
    seatsPerStaff: row.seats_per_staff,
  };
};

/** How the seats of a day are divided; all of them for the first step, online, where nobody decided otherwise. */
export const seatSharesOn = async (
  sql: SqlTag,
  centreId: string,
  date: Temporal.PlainDate,
): Promise<SeatShare[]> => {
  const rows = await sql<SeatShare>`
    select step, channel, parts from scheduling.seat_share
    where centre_id = ${centreId} and effective_from = (
      select max(effective_from) from scheduling.seat_share where centre_id = ${centreId} and effective_from <= ${date}::date)
    order by step, channel`;
  return rows.length > 0 ? rows : [{ step: 1, channel: 'online', parts: 1 }];
};
