import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import type { DayKind, PlannedRun } from '../timetable.ts';

export interface TimetableRow {
  kind: DayKind;
  effectiveFrom: string;
  runs: PlannedRun[];
}

/** What leaves a hub, on each kind of day: the row in force and those to come. */
@Injectable()
export class ListTimetables {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(centre: Centre, hubCode: string) {
    const { sql } = this.#database;
    const [hub] = await sql<{ code: string; label: string; stop: string }>`
      select code, label, stop from scheduling.shuttle_hub where centre_id = ${centre.id} and code = ${hubCode}`;
    if (!hub) throw new DomainError('scheduling.shuttle-hub-not-found', 'not-found', { hub: hubCode });
    const today = this.#clock.today(centre.zone);
    const rows = await sql<TimetableRow>`
      select t.day_kind as kind, t.effective_from as "effectiveFrom", t.runs from scheduling.shuttle_timetable t
      where t.centre_id = ${centre.id} and t.hub_code = ${hubCode} and t.effective_from >= coalesce((
        select max(effective_from) from scheduling.shuttle_timetable
        where centre_id = t.centre_id and hub_code = t.hub_code and day_kind = t.day_kind and effective_from <= ${today}::date), '-infinity')
      order by array_position(array['weekday', 'saturday', 'sunday'], t.day_kind), t.effective_from limit 100`;
    return { today: today.toString(), earliest: today.add({ days: 1 }).toString(), hub, rows };
  }
}
