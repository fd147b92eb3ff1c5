import { Injectable } from '@nestjs/common';
import { Database, type SqlTag } from '#kernel';
import { PLAIN_FLOOR_RULE, type AlarmKind, type FloorRule } from './floor-rule.ts';

export interface FloorRuleRow {
  early_minutes: number;
  late_minutes: number;
  assisted_every: number;
  booked_every: number;
  assisted_from_age: number;
  assisted_needs: string[];
  wait_target_minutes: number;
  recall_seconds: number;
  calls_before_missed: number;
  away_minutes: number;
  stay_minutes: number;
  long_stay_minutes: number;
  stay_extensions: number[];
  near_people: number;
  near_minutes: number;
  alarm_kinds: AlarmKind[];
}

/** What was decided for a local day; undefined where nothing was. */
export const findFloorRuleOn = async (
  sql: SqlTag,
  centreCode: string,
  on: Temporal.PlainDate,
): Promise<FloorRule | undefined> => {
  const [row] = await sql<FloorRuleRow>`
    select * from queueing.floor_rule
    where centre_code = ${centreCode} and valid_from <= ${on}::date
    order by valid_from desc, id desc limit 1`;
  return row && floorRuleOf(row);
};

/** The rules in force on a local day, read in the caller's transaction. */
export const floorRuleOn = async (
  sql: SqlTag,
  centreCode: string,
  on: Temporal.PlainDate,
): Promise<FloorRule> => (await findFloorRuleOn(sql, centreCode, on)) ?? { ...PLAIN_FLOOR_RULE };

/** How a centre's floor is run on a day: the one place where everybody reads it. */
@Injectable()
export class FloorRules {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** For screens; inside a transaction ask `floorRuleOn` with its own connection. */
  inForce(centreCode: string, on: Temporal.PlainDate): Promise<FloorRule> {
    return floorRuleOn(this.#database.sql, centreCode, on);
  }
}

export const floorRuleOf = (row: FloorRuleRow): FloorRule => ({
  earlyMinutes: row.early_minutes,
  lateMinutes: row.late_minutes,
  assistedEvery: row.assisted_every,
  bookedEvery: row.booked_every,
  assistedFromAge: row.assisted_from_age,
  assistedNeeds: row.assisted_needs,
  waitTargetMinutes: row.wait_target_minutes,
  recallSeconds: row.recall_seconds,
  callsBeforeMissed: row.calls_before_missed,
  awayMinutes: row.away_minutes,
  stayMinutes: row.stay_minutes,
  longStayMinutes: row.long_stay_minutes,
  stayExtensions: row.stay_extensions,
  nearPeople: row.near_people,
  nearMinutes: row.near_minutes,
  alarmKinds: row.alarm_kinds,
});
