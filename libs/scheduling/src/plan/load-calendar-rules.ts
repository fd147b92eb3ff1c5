import type { SqlTag } from '#kernel';
import type { CalendarRules } from './calendar-rules.ts';

/** The dated rules of every centre of a department, each table read once. */
export const loadCalendarRules = async (sql: SqlTag, department: string): Promise<CalendarRules[]> => {
  const centres = await sql<{ id: string; code: string }>`
    select id, code from scheduling.centre where department = ${department} order by code`;
  const ids = centres.map((centre) => centre.id);
  const hours = await sql<{
    centre_id: string;
    weekday: number;
    effective_from: string;
    is_open: boolean;
    capacity: number;
    staff_limit: number;
  }>`
    select centre_id, weekday, effective_from::text as effective_from, is_open, capacity,
           least(staff_count::bigint * seats_per_staff, 1000000000)::int as staff_limit
    from scheduling.opening_hours where centre_id = any(${ids}::uuid[])`;
  const special = await sql<{
    centre_id: string;
    date: string;
    reason: string;
    capacity: number;
    staff_limit: number;
  }>`
    select centre_id, on_date::text as date, reason, capacity,
           least(staff_count::bigint * seats_per_staff, 1000000000)::int as staff_limit
    from scheduling.special_day where centre_id = any(${ids}::uuid[])`;
  const closed = await sql<{ centre_id: string; date: string; reason: string }>`
    select centre_id, on_date::text as date, reason from scheduling.closed_day where centre_id = any(${ids}::uuid[])`;
  return centres.map(({ id, code }) => ({
    centreCode: code,
    hours: hours
      .filter((row) => row.centre_id === id)
      .map((row) => ({
        weekday: row.weekday,
        effectiveFrom: row.effective_from,
        isOpen: row.is_open,
        capacity: row.capacity,
        staffLimit: row.staff_limit,
      })),
    specialDays: special
      .filter((row) => row.centre_id === id)
      .map(({ date, reason, capacity, staff_limit: staffLimit }) => ({ date, reason, capacity, staffLimit })),
    closedDays: closed.filter((row) => row.centre_id === id).map(({ date, reason }) => ({ date, reason })),
  }));
};
