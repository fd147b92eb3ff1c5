import type { SqlTag } from '#kernel';
import type { DayRules } from '../centre/day-rules.ts';
import { partsOf, type Change, type Hours, type SingleChange } from './change.ts';

type Row = Record<string, unknown>;

/** Rows of rules that belong together, as they are and as a change wants them; none means that they are not there. */
export interface RuleSet {
  table: 'special_day' | 'closed_day' | 'opening_hours' | 'seat_share';
  /** Day of a special or closed day; first day of dated rows. */
  on: string;
  weekday?: number;
  before: Row[];
  after: Row[];
}

type Wanted = Omit<RuleSet, 'before'>;

const hoursRow = (hours: Hours): Row => ({
  opens: hours.opens,
  closes: hours.closes,
  break_from: hours.breakFrom,
  break_until: hours.breakUntil,
  capacity: hours.capacity,
  slot_minutes: hours.slotMinutes,
  staff_count: hours.staffCount,
  seats_per_staff: hours.seatsPerStaff,
});

const timeOf = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' });

/** What the calendar's rules shall be, for changes that do not depend on how the day stands. */
const wantedBy = (
  change: Exclude<SingleChange, { kind: 'close-rest' }>,
  holidays: ReadonlySet<string>,
): Wanted[] => {
  switch (change.kind) {
    case 'close-day':
      return [
        { table: 'special_day', on: change.date, after: [] },
        ...(holidays.has(change.date) ? [] : [closed(change.date, change.reason, 'closure')]),
      ];
    case 'set-day':
      return [
        {
          table: 'special_day',
          on: change.date,
          after: [{ on_date: change.date, reason: change.reason, ...hoursRow(change.hours) }],
        },
      ];
    case 'reset-day':
      return [
        { table: 'special_day', on: change.date, after: [] },
        ...(holidays.has(change.date) ? [] : [{ table: 'closed_day' as const, on: change.date, after: [] }]),
      ];
    case 'weekly-hours':
      return change.weekdays.map((weekday) => ({
        table: 'opening_hours',
        on: change.effectiveFrom,
        weekday,
        after: [
          {
            weekday,
            effective_from: change.effectiveFrom,
            is_open: change.isOpen,
            ...hoursRow(change.hours),
          },
        ],
      }));
    case 'drop-weekly-hours':
      return change.weekdays.map((weekday) => ({
        table: 'opening_hours',
        on: change.effectiveFrom,
        weekday,
        after: [],
      }));
    case 'seat-shares':
      return [
        {
          table: 'seat_share',
          on: change.effectiveFrom,
          after: change.shares.map((share) => ({ effective_from: change.effectiveFrom, ...share })),
        },
      ];
    case 'holidays':
      return [
        ...change.add.map((day) => closed(day.date, day.reason, 'public-holiday')),
        ...change.remove.map((date): Wanted => ({ table: 'closed_day', on: date, after: [] })),
      ];
  }
};

const closed = (date: string, reason: string, kind: 'closure' | 'public-holiday'): Wanted => ({
  table: 'closed_day',
  on: date,
  after: [{ on_date: date, reason, kind }],
});

/** Open until `from` and no longer; as a closed day where it would not have opened by then. */
const restClosed = (
  change: Extract<Change, { kind: 'close-rest' }>,
  day: DayRules,
  capacity: number,
  holidays: ReadonlySet<string>,
): Wanted[] => {
  const from = Temporal.PlainTime.from(change.from);
  if (Temporal.PlainTime.compare(from, day.opens) <= 0) {
    return wantedBy({ kind: 'close-day', date: change.date, reason: change.reason }, holidays);
  }
  const keepsPause = day.pause !== null && Temporal.PlainTime.compare(from, day.pause.until) > 0;
  const isInPause = day.pause !== null && !keepsPause && Temporal.PlainTime.compare(from, day.pause.from) > 0;
  const closes = isInPause ? day.pause!.from : from;
  return [
    {
      table: 'special_day',
      on: change.date,
      after: [
        {
          on_date: change.date,
          reason: change.reason,
          opens: timeOf(day.opens),
          closes: timeOf(closes),
          break_from: keepsPause ? timeOf(day.pause!.from) : null,
          break_until: keepsPause ? timeOf(day.pause!.until) : null,
          capacity,
          slot_minutes: day.slotMinutes,
          staff_count: day.staffCount,
          seats_per_staff: day.seatsPerStaff,
        },
      ],
    },
  ];
};

/** The rows a change writes, each with what stands there now. */
export const ruleSetsOf = async (
  sql: SqlTag,
  centreId: string,
  change: Change,
  today: { rules: DayRules | null; seatsUntil: number } | null,
): Promise<RuleSet[]> => {
  const rows = await sql<{ date: string }>`
    select on_date::text as date from scheduling.closed_day where centre_id = ${centreId} and kind = 'public-holiday'`;
  const holidays = new Set(rows.map((row) => row.date));
  const wanted = new Map<string, Wanted>();
  for (const part of partsOf(change)) {
    const sets =
      part.kind === 'close-rest'
        ? today?.rules
          ? restClosed(part, today.rules, today.seatsUntil, holidays)
          : []
        : wantedBy(part, holidays);
    for (const set of sets) wanted.set(`${set.table} ${set.on} ${set.weekday ?? ''}`, set);
  }
  const sets: RuleSet[] = [];
  for (const set of wanted.values()) sets.push({ ...set, before: await standing(sql, centreId, set) });
  return sets;
};

/** The rows as they stand, in the form in which they are written. */
export const standing = async (
  sql: SqlTag,
  centreId: string,
  { table, on, weekday = 0 }: Pick<RuleSet, 'table' | 'on' | 'weekday'>,
): Promise<Row[]> => {
  const rows = await (table === 'special_day'
    ? sql<{
        row: Row;
      }>`select to_jsonb(x) - 'centre_id' as row from scheduling.special_day x where centre_id = ${centreId} and on_date = ${on}::date`
    : table === 'closed_day'
      ? sql<{
          row: Row;
        }>`select to_jsonb(x) - 'centre_id' as row from scheduling.closed_day x where centre_id = ${centreId} and on_date = ${on}::date`
      : table === 'opening_hours'
        ? sql<{ row: Row }>`select to_jsonb(x) - 'centre_id' as row from scheduling.opening_hours x
            where centre_id = ${centreId} and effective_from = ${on}::date and weekday = ${weekday}`
        : sql<{ row: Row }>`select to_jsonb(x) - 'centre_id' as row from scheduling.seat_share x
            where centre_id = ${centreId} and effective_from = ${on}::date order by step, channel`);
  return rows.map((one) => one.row);
};

/** Makes the rows of each set what `which` says. */
export const writeRules = async (
  sql: SqlTag,
  centreId: string,
  sets: readonly RuleSet[],
  which: 'before' | 'after',
): Promise<void> => {
  for (const set of sets) {
    const rows = JSON.stringify(set[which].map((row) => ({ ...row, centre_id: centreId })));
    if (set.table === 'special_day') {
      await sql`delete from scheduling.special_day where centre_id = ${centreId} and on_date = ${set.on}::date`;
      await sql`insert into scheduling.special_day select * from jsonb_populate_recordset(null::scheduling.special_day, ${rows}::jsonb)`;
    } else if (set.table === 'closed_day') {
      await sql`delete from scheduling.closed_day where centre_id = ${centreId} and on_date = ${set.on}::date`;
      await sql`insert into scheduling.closed_day select * from jsonb_populate_recordset(null::scheduling.closed_day, ${rows}::jsonb)`;
    } else if (set.table === 'opening_hours') {
      await sql`
        delete from scheduling.opening_hours
        where centre_id = ${centreId} and effective_from = ${set.on}::date and weekday = ${set.weekday ?? 0}`;
      await sql`insert into scheduling.opening_hours select * from jsonb_populate_recordset(null::scheduling.opening_hours, ${rows}::jsonb)`;
    } else {
      await sql`delete from scheduling.seat_share where centre_id = ${centreId} and effective_from = ${set.on}::date`;
      await sql`insert into scheduling.seat_share select * from jsonb_populate_recordset(null::scheduling.seat_share, ${rows}::jsonb)`;
    }
  }
};
