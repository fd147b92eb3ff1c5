import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import type { WaitRange } from '../estimate-wait/wait-range.ts';
import type { TicketRow } from '../ticket/ticket-view.ts';

export interface VisitRow extends TicketRow {
  booking_id: string | null;
  booking_number: string | null;
  counter_label: string | null;
  issued_on: string;
}

/** Where a ticket stands in its line today, and how long that may take. */
@Injectable()
export class VisitStanding {
  readonly #database: Database;
  readonly #estimateWait: EstimateWait;

  constructor(database: Database, estimateWait: EstimateWait) {
    this.#database = database;
    this.#estimateWait = estimateWait;
  }

  async run(row: VisitRow): Promise<{ peopleAhead: number; estimate: WaitRange | null }> {
    if (row.state !== 'waiting') return { peopleAhead: 0, estimate: null };
    const [count] = await this.#database.sql<{ ahead: string }>`
      select count(*) as ahead from queueing.ticket
      where centre_code = ${row.centre_code} and issued_on = ${row.issued_on}::date and stage = ${row.stage}
        and state = 'waiting'
        and (appointment_at, arrived_at, number) <
            (${row.appointment_at}::timestamptz, ${row.arrived_at}::timestamptz, ${row.number}::integer)`;
    const peopleAhead = Number(count?.ahead ?? 0);
    const estimate = await this.#estimateWait.run(row.centre_code);
    return { peopleAhead, estimate: estimate(row.stage, peopleAhead) };
  }
}
