import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { countSeatsAhead } from '../call-next/seats-ahead.ts';
import { callingOrder } from '../call-next/waiting-line.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import type { WaitRange } from '../estimate-wait/wait-range.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import type { TicketRow } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';

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
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #estimateWait: EstimateWait;

  constructor(database: Database, clock: Clock, paths: VisitPaths, estimateWait: EstimateWait) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#estimateWait = estimateWait;
  }

  async run(row: VisitRow): Promise<{ peopleAhead: number; estimate: WaitRange | null }> {
    if (row.state !== 'waiting') return { peopleAhead: 0, estimate: null };
    const { sql } = this.#database;
    const place = {
      centreCode: row.centre_code,
      stage: row.stage,
      on: Temporal.PlainDate.from(row.issued_on),
    };
    const rule = await floorRuleOn(sql, place.centreCode, place.on);
    const { heldServices } = await countSeatsAhead(sql, this.#paths, place);
    const order = await callingOrder(
      sql,
      { ...place, heldServices, counterId: null, now: this.#clock.now() },
      rule,
    );
    const at = order.findIndex(({ ticket_id }) => ticket_id === row.id);
    const ahead = order.slice(0, Math.max(0, at)).map(({ service_code }) => service_code);
    const peopleAhead = ahead.length;
    const estimate = await this.#estimateWait.run(row.centre_code);
    return {
      peopleAhead,
      estimate: estimate(row.stage, peopleAhead, { serviceCode: row.service_code, ahead }),
    };
  }
}
