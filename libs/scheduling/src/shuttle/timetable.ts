import { z } from 'zod';
import type { SqlTag } from '#kernel';

export const dayKinds = ['weekday', 'saturday', 'sunday'] as const;
export type DayKind = (typeof dayKinds)[number];

export const dayKindOf = (date: Temporal.PlainDate): DayKind =>
  date.dayOfWeek === 7 ? 'sunday' : date.dayOfWeek === 6 ? 'saturday' : 'weekday';

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const plannedRun = z
  .object({ departs: localTime, arrives: localTime, seats: z.number().int().min(1).max(60) })
  .refine((run) => run.departs < run.arrives, 'arrives-before-it-departs');
export type PlannedRun = z.output<typeof plannedRun>;

/** Departures of one hub on one kind of day, in their order, no two at the same time. */
export const plannedRuns = z
  .array(plannedRun)
  .max(20)
  .refine((runs) => new Set(runs.map((run) => run.departs)).size === runs.length, 'same-departure-twice')
  .transform((runs) => runs.toSorted((a, b) => (a.departs < b.departs ? -1 : 1)));

export interface Hub {
  code: string;
  label: string;
  latin: string;
  stop: string;
}

export const listHubs = (sql: SqlTag, centreId: string): Promise<Hub[]> => sql<Hub>`
  select code, label, latin, stop from scheduling.shuttle_hub where centre_id = ${centreId} order by position, code`;

/** What leaves where on a kind of day, as the timetable says on a date; by hub. */
export const runsInForce = async (
  sql: SqlTag,
  centreId: string,
  kind: DayKind,
  on: Temporal.PlainDate,
): Promise<Map<string, PlannedRun[]>> => {
  const rows = await sql<{ hub_code: string; runs: PlannedRun[] }>`
    select distinct on (hub_code) hub_code, runs from scheduling.shuttle_timetable
    where centre_id = ${centreId} and day_kind = ${kind} and effective_from <= ${on}::date
    order by hub_code, effective_from desc`;
  return new Map(rows.map((row) => [row.hub_code, row.runs]));
};

/** From which age on the bus may be taken; null where no rule lets anybody. */
export const minAgeOn = async (
  sql: SqlTag,
  centreId: string,
  on: Temporal.PlainDate,
): Promise<number | null> => {
  const [rule] = await sql<{ min_age: number }>`
    select min_age from scheduling.shuttle_rule
    where centre_id = ${centreId} and effective_from <= ${on}::date order by effective_from desc limit 1`;
  return rule?.min_age ?? null;
};

/** Whether somebody may take the bus on a day: by the year they turn the age in, as groups are called up. */
export const mayRide = (
  person: { birthOn: string; wheelchair: boolean },
  minAge: number | null,
  on: Temporal.PlainDate,
): boolean =>
  minAge !== null && (person.wheelchair || on.year - Temporal.PlainDate.from(person.birthOn).year >= minAge);

export const instantOf = (date: Temporal.PlainDate, time: string, zone: string): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
