import type { SqlTag } from '#kernel';

/** A span in which numbers are given out; several a day where there is a pause or an evening. */
export interface NumberHours {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  opens: string;
  closes: string;
}

/** When numbers are given out for a service at a centre, and how many; holds from a day on. */
export interface WalkInRule {
  serviceCode: string;
  hours: NumberHours[];
  /** Null: as many as come. */
  mostPerHour: number | null;
  mostPerDay: number | null;
  isFromHome: boolean;
  /** From home only while so many wait already. */
  homeLeastWaiting: number;
  /** Whose turn came before they were here keeps the place for so many minutes. */
  homeGraceMinutes: number;
}

export interface DatedWalkInRule extends WalkInRule {
  validFrom: string;
}

export interface WalkInRuleRow {
  id: string;
  service_code: string;
  valid_from: string;
  hours: NumberHours[];
  most_per_hour: number | null;
  most_per_day: number | null;
  is_from_home: boolean;
  home_least_waiting: number;
  home_grace_minutes: number;
  reason: string;
  decided_at: string;
}

/** The rules in force on a local day, one of each service. */
export const walkInRulesOn = async (
  sql: SqlTag,
  centreCode: string,
  on: Temporal.PlainDate,
): Promise<WalkInRule[]> => {
  const rows = await sql<WalkInRuleRow>`
    select distinct on (service_code) * from queueing.walk_in_rule
    where centre_code = ${centreCode} and valid_from <= ${on}::date
    order by service_code, valid_from desc, id desc`;
  return rows.map(walkInRuleOf);
};

export const walkInRuleOf = (row: WalkInRuleRow): WalkInRule => ({
  serviceCode: row.service_code,
  hours: row.hours,
  mostPerHour: row.most_per_hour,
  mostPerDay: row.most_per_day,
  isFromHome: row.is_from_home,
  homeLeastWaiting: row.home_least_waiting,
  homeGraceMinutes: row.home_grace_minutes,
});
