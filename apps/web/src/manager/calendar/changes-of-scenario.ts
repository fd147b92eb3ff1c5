import { weekdayOf } from '../../i18n/dates.ts';
import { scenarioWords, type Scenario } from '../plan/scenario.ts';
import type { CalendarRules, Change, Hours, WeeklyHours } from './calendar-api.ts';
import { number } from './words.ts';

export type PartOfSeveral = Extract<Change, { kind: 'weekly-hours' | 'set-day' }>;

// The usual day of a centre, for one that has no hours of any weekday yet.
const doctorsDay: Hours = {
  opens: '08:00',
  closes: '17:00',
  breakFrom: null,
  breakUntil: null,
  capacity: 0,
  slotMinutes: 10,
  staffCount: 0,
  seatsPerStaff: 150,
};

/**
 * A scenario of the plan board as changes of the calendar, from the rules as they stand. Where it asks for
 * more seats than a row's staff can serve, the row asks for the staff as well. What is so already is left out.
 */
export function changesOfScenario(rules: CalendarRules, scenario: Scenario): PartOfSeveral[] {
  const reason = reasonOf(scenario);
  const from = (day: string) => (day < rules.today ? rules.today : day);
  let rows = rules.weeklyHours;
  for (const { weekday, capacity, from: on } of scenario.weekdays) {
    rows = changedFrom(rows, weekday, from(on), (row) => staffed({ ...row, isOpen: capacity > 0, capacity }));
  }
  for (const { seats, from: on, weekdays } of scenario.extra) {
    for (const weekday of weekdays) {
      rows = changedFrom(rows, weekday, from(on), (row) =>
        row.isOpen
          ? {
              ...row,
              capacity: row.capacity + seats,
              staffCount: row.staffCount + Math.ceil(seats / row.seatsPerStaff),
            }
          : row,
      );
    }
  }
  const before = new Set(rules.weeklyHours.map((row) => JSON.stringify(row)));
  const fresh = rows.filter((row) => !before.has(JSON.stringify(row)));
  const days = scenario.open
    .filter((day) => day.date >= rules.today)
    .flatMap(({ date, capacity }): PartOfSeveral[] => {
      const usual = inForceOn(rows, weekdayOf(date), date);
      const open = usual?.isOpen ? usual : inForceOn(rows, 1, date);
      const hours = hoursOf(open ?? doctorsDay);
      const seats = capacity ?? (usual?.isOpen ? usual.capacity : 0);
      return seats > 0
        ? [{ kind: 'set-day', date, hours: staffed({ ...hours, capacity: seats }), reason }]
        : [];
    });
  return [...weekly(fresh, reason), ...days];
}

/** One proposal of it all; null where nothing is left to change. */
export const proposalOf = (parts: readonly PartOfSeveral[], scenario: Scenario): Change | null =>
  parts.length === 0
    ? null
    : parts.length === 1
      ? parts[0]!
      : { kind: 'several', changes: [...parts], reason: reasonOf(scenario) };

const reasonOf = (scenario: Scenario): string =>
  `계획 시나리오 반영: ${scenarioWords({ ...scenario, closing: null }).join(', ')}`.slice(0, 200);

const staffed = <Row extends Hours>(row: Row): Row => ({
  ...row,
  staffCount: Math.max(row.staffCount, Math.ceil(row.capacity / row.seatsPerStaff)),
});

const inForceOn = (rows: readonly WeeklyHours[], weekday: number, day: string): WeeklyHours | undefined =>
  rows
    .filter((row) => row.weekday === weekday && row.effectiveFrom <= day)
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))[0];

/** The row in force on that day is copied to it; it and every later one of the weekday change, as the plan board reckons. */
const changedFrom = (
  rows: readonly WeeklyHours[],
  weekday: number,
  from: string,
  change: (row: WeeklyHours) => WeeklyHours,
): WeeklyHours[] => {
  const inForce = inForceOn(rows, weekday, from);
  const own = rows.filter((row) => row.weekday === weekday);
  return [
    ...rows.filter((row) => row.weekday !== weekday || row.effectiveFrom < from),
    ...(inForce ? [change({ ...inForce, effectiveFrom: from })] : []),
    ...own.filter((row) => row.effectiveFrom > from).map(change),
  ];
};

/** Weekdays with the same hours from the same day are one change. */
const weekly = (rows: readonly WeeklyHours[], reason: string): PartOfSeveral[] => {
  const groups = new Map<string, Extract<Change, { kind: 'weekly-hours' }>>();
  for (const row of [...rows].sort((a, b) => a.weekday - b.weekday)) {
    const { effectiveFrom, isOpen, weekday } = row;
    const key = JSON.stringify([effectiveFrom, isOpen, hoursOf(row)]);
    const group = groups.get(key);
    if (group) group.weekdays.push(weekday);
    else {
      const hours = hoursOf(row);
      groups.set(key, { kind: 'weekly-hours', effectiveFrom, isOpen, weekdays: [weekday], hours, reason });
    }
  }
  return [...groups.values()].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
};

const hoursOf = (row: Hours): Hours => {
  const { opens, closes, breakFrom, breakUntil, capacity, slotMinutes, staffCount, seatsPerStaff } = row;
  return { opens, closes, breakFrom, breakUntil, capacity, slotMinutes, staffCount, seatsPerStaff };
};

export const staffWords = ({ hours }: PartOfSeveral): string => `의사 ${number(hours.staffCount)}명`;
