import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { VisitStanding, type VisitRow } from '../find-visit/visit-standing.ts';

/** Keeps what a visitor was told about their wait, so that it can be held against how it went. */
@Injectable()
export class NoteForecast {
  readonly #database: Database;
  readonly #standing: VisitStanding;

  constructor(database: Database, standing: VisitStanding) {
    this.#database = database;
    this.#standing = standing;
  }

  /** Once for each time somebody begins to wait; nothing where no forecast can be given. */
  async run(visitId: string): Promise<void> {
    const { sql } = this.#database;
    const [row] = await sql<VisitRow>`
      select t.*, v.booking_id, v.booking_number, null as counter_label
      from queueing.ticket t join queueing.visit v on v.id = t.visit_id
      where t.visit_id = ${visitId} and t.state = 'waiting' and not exists (
        select from queueing.wait_forecast f
        where f.ticket_id = t.id and f.stage = t.stage and f.waiting_since = t.waiting_since)`;
    if (!row) return;
    const { peopleAhead, estimate } = await this.#standing.run(row);
    if (!estimate) return;
    await sql`
      insert into queueing.wait_forecast
        (ticket_id, stage, waiting_since, centre_code, visit_id, people_ahead, from_minutes, to_minutes)
      values (${row.id}, ${row.stage}, ${row.waiting_since}::timestamptz, ${row.centre_code}, ${visitId}, ${peopleAhead},
        ${estimate.fromMinutes}, ${estimate.toMinutes})
      on conflict do nothing`;
  }
}
