import type { CalendarDay } from './calendar-rules.ts';

export interface MonthTotal {
  /** As `2021-05`. */
  month: string;
  capacity: number;
  openWeekdays: number;
  openSaturdays: number;
  /** Days that lost seats, and why. */
  closed: { date: string; reason: string; lost: number }[];
  daysBeyondStaff: number;
}

/** Seats per month; days of several centres are added up. */
export const monthTotals = (days: readonly CalendarDay[]): MonthTotal[] => {
  const months = new Map<string, MonthTotal & { seen: Set<string> }>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    const total = months.get(month) ?? {
      month,
      capacity: 0,
      openWeekdays: 0,
      openSaturdays: 0,
      closed: [],
      daysBeyondStaff: 0,
      seen: new Set<string>(),
    };
    months.set(month, total);
    total.capacity += day.capacity;
    if (day.isBeyondStaff) total.daysBeyondStaff += 1;
    if (day.capacity > 0 && !total.seen.has(day.date)) {
      total.seen.add(day.date);
      if (day.weekday <= 5) total.openWeekdays += 1;
      if (day.weekday === 6) total.openSaturdays += 1;
    }
    if (day.lost > 0) addLoss(total.closed, day);
  }
  return [...months.values()]
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map(({ seen: _, ...total }) => total);
};

const addLoss = (closed: MonthTotal['closed'], day: CalendarDay): void => {
  const known = closed.find((one) => one.date === day.date && one.reason === day.reason);
  if (known) known.lost += day.lost;
  else closed.push({ date: day.date, reason: day.reason ?? '', lost: day.lost });
};

export const capacityOf = (months: readonly { capacity: number }[]): number =>
  months.reduce((sum, month) => sum + month.capacity, 0);
