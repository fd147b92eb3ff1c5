/** One dated row of a weekday's hours: holds from its day on, until a later row of that weekday. */
export interface HoursRow {
  weekday: number;
  effectiveFrom: string;
  isOpen: boolean;
  capacity: number;
  /** What the staff of such a day can serve at most. */
  staffLimit: number;
}

/** All that decides how many seats a centre has on any day, published or not. */
export interface CalendarRules {
  centreCode: string;
  hours: readonly HoursRow[];
  /** Single days that differ from their weekday; they overrule closed days. */
  specialDays: readonly { date: string; capacity: number; reason: string; staffLimit: number }[];
  closedDays: readonly { date: string; reason: string }[];
}

export interface CalendarDay {
  date: string;
  weekday: number;
  capacity: number;
  /** Seats that its weekday would have had and that the closing takes away. */
  lost: number;
  reason: string | null;
  isBeyondStaff: boolean;
}

/** The seats of every day from one to the other, both included. */
export const calendarDays = (
  rules: CalendarRules,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): CalendarDay[] => {
  const hours = rules.hours.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  const special = new Map(rules.specialDays.map((day) => [day.date, day]));
  const closed = new Map(rules.closedDays.map((day) => [day.date, day.reason]));
  const days: CalendarDay[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    const date = day.toString();
    const weekday = day.dayOfWeek;
    const row = hours.find((one) => one.weekday === weekday && one.effectiveFrom <= date);
    const usual = row?.isOpen ? row.capacity : 0;
    const own = special.get(date);
    const reason = closed.get(date);
    if (own) {
      const lost = Math.max(0, usual - own.capacity);
      const isBeyondStaff = own.capacity > own.staffLimit;
      days.push({ date, weekday, capacity: own.capacity, lost, reason: own.reason, isBeyondStaff });
    } else if (reason !== undefined) {
      days.push({ date, weekday, capacity: 0, lost: usual, reason, isBeyondStaff: false });
    } else {
      const isBeyondStaff = usual > (row?.staffLimit ?? 0);
      days.push({ date, weekday, capacity: usual, lost: 0, reason: null, isBeyondStaff });
    }
  }
  return days;
};
