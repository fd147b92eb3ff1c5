import type { CalendarRules, HoursRow } from './calendar-rules.ts';

/** What a calendar would be like if …; nothing of it is written anywhere. */
export interface Scenario {
  /** Another capacity of a weekday from a day on. */
  weekdays: readonly { weekday: number; capacity: number; from: string }[];
  /** More staff from a day on: so many seats more on each open day of these weekdays. */
  extraStaff: readonly { seats: number; from: string; weekdays: readonly number[] }[];
  /** Closed days that open; without a capacity they get that of their weekday. */
  openDays: readonly { date: string; capacity: number | null }[];
  /** The last day, where it is another one. */
  closing: string | null;
}

export const noScenario: Scenario = { weekdays: [], extraStaff: [], openDays: [], closing: null };

export const isEmptyScenario = (scenario: Scenario): boolean =>
  scenario.weekdays.length + scenario.extraStaff.length + scenario.openDays.length === 0 &&
  scenario.closing === null;

/** The rules as the calendar editor would write them for the scenario. */
export const withScenario = (rules: CalendarRules, scenario: Scenario): CalendarRules => {
  let hours = [...rules.hours];
  for (const { weekday, capacity, from } of scenario.weekdays) {
    hours = changedFrom(hours, weekday, from, (row) => ({ ...row, isOpen: capacity > 0, capacity }));
  }
  for (const { seats, from, weekdays } of scenario.extraStaff) {
    for (const weekday of weekdays) {
      hours = changedFrom(hours, weekday, from, (row) =>
        row.isOpen ? { ...row, capacity: row.capacity + seats, staffLimit: row.staffLimit + seats } : row,
      );
    }
  }
  const opened = new Set(scenario.openDays.map((day) => day.date));
  const ofTheirOwn = scenario.openDays.flatMap(({ date, capacity }) =>
    capacity === null ? [] : [{ date, capacity, reason: '', staffLimit: Number.MAX_SAFE_INTEGER }],
  );
  return {
    ...rules,
    hours,
    closedDays: rules.closedDays.filter((day) => !opened.has(day.date)),
    specialDays: [...rules.specialDays.filter((day) => !opened.has(day.date)), ...ofTheirOwn],
  };
};

/** The row in force on that day is copied to it; it and every later one of the weekday change. */
const changedFrom = (
  hours: readonly HoursRow[],
  weekday: number,
  from: string,
  change: (row: HoursRow) => HoursRow,
): HoursRow[] => {
  const own = hours.filter((row) => row.weekday === weekday);
  const inForce = own
    .filter((row) => row.effectiveFrom <= from)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0];
  return [
    ...hours.filter((row) => row.weekday !== weekday || row.effectiveFrom < from),
    ...(inForce ? [change({ ...inForce, effectiveFrom: from })] : []),
    ...own.filter((row) => row.effectiveFrom > from).map(change),
  ];
};
