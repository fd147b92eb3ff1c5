import { Injectable } from '@nestjs/common';
import { Clock, Database, Sweep, UnitOfWork } from '#kernel';
import { countSeatsAhead } from '../call-next/seats-ahead.ts';
import { callingOrder } from '../call-next/waiting-line.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { TurnNear } from '../events.ts';
import type { FloorRule } from '../floor-rules/floor-rule.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { keepNotice } from './keep-notice.ts';

interface LineRow {
  centre_code: string;
  centre_name: string;
  stage: string;
  on: string;
}

interface WaitingRow {
  id: string;
  visit_id: string;
  person_id: string | null;
  service_code: string;
  lane: string;
  number: number;
  wants_text: boolean;
}

interface Near {
  ticketId: string;
  peopleAhead: number;
}

/** Tells those who stand at the front of a line that their turn is near, once for each stage. */
@Injectable()
export class TellWhoseTurnIsNear extends Sweep {
  readonly name = 'queueing.tell-whose-turn-is-near';
  readonly everyMillis = 2_000;
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #estimateWait: EstimateWait;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    clock: Clock,
    paths: VisitPaths,
    estimateWait: EstimateWait,
  ) {
    super();
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#paths = paths;
    this.#estimateWait = estimateWait;
  }

  async run(): Promise<number> {
    const lines = await this.#database.sql<LineRow>`
      select distinct t.centre_code, b.centre_name, t.stage, t.issued_on::text as on
      from queueing.ticket t join queueing.board b using (centre_code)
      where t.state = 'waiting' and t.issued_on = (${this.#clock.now()}::timestamptz at time zone b.zone)::date
        and not exists (select from queueing.visit_notice n
                        where n.visit_id = t.visit_id and n.kind = 'near' and n.stage = t.stage)`;
    let told = 0;
    for (const line of lines) told += await this.#tell(line);
    return told;
  }

  async #tell(line: LineRow): Promise<number> {
    const near = await this.#nearIn(line);
    if (near.length === 0) return 0;
    return this.#unitOfWork.run(async (tx) => {
      const rows = await tx.sql<WaitingRow>`
        select t.id, t.visit_id, t.person_id, t.service_code, t.lane, t.number,
          exists (select from queueing.near_text_wish w where w.visit_id = t.visit_id) as wants_text
        from queueing.ticket t
        where t.id = any(${near.map(({ ticketId }) => ticketId)}::uuid[])
          and t.state = 'waiting' and t.stage = ${line.stage}
          and not exists (select from queueing.visit_notice n
                          where n.visit_id = t.visit_id and n.kind = 'near' and n.stage = t.stage)`;
      let told = 0;
      for (const row of rows) {
        const cause = { visitId: row.visit_id, kind: 'near' as const, stage: line.stage, dueAt: null };
        const noticeSequence = await keepNotice(tx, cause);
        if (noticeSequence === null) continue;
        told++;
        tx.record(TurnNear, {
          centreCode: line.centre_code,
          centreName: line.centre_name,
          visitId: row.visit_id,
          personId: row.person_id,
          noticeSequence,
          ticketNumber: ticketLabel(row),
          stage: line.stage,
          stageLabel: this.#paths.stageOf(row.service_code, line.stage).label,
          peopleAhead: near.find(({ ticketId }) => ticketId === row.id)!.peopleAhead,
          wantsText: row.wants_text,
          at: tx.now.toString(),
        });
      }
      return told;
    });
  }

  async #nearIn(line: LineRow): Promise<Near[]> {
    const { sql } = this.#database;
    const place = {
      centreCode: line.centre_code,
      stage: line.stage,
      on: Temporal.PlainDate.from(line.on),
    };
    const rule = await floorRuleOn(sql, place.centreCode, place.on);
    const { heldServices } = await countSeatsAhead(sql, this.#paths, place);
    const now = this.#clock.now();
    const order = await callingOrder(sql, { ...place, heldServices, counterId: null, now }, rule);
    const forecast = await this.#estimateWait.run(place.centreCode);
    return order
      .filter(({ is_held, code }) => (!is_held || code === 'on-the-way') && code !== 'early')
      .map(({ ticket_id, place, service_code }) => ({
        ticketId: ticket_id,
        peopleAhead: place - 1,
        forecast: forecast(line.stage, place - 1, {
          serviceCode: service_code,
          ahead: order.slice(0, place - 1).map((before) => before.service_code),
        }),
      }))
      .filter((one) => isNear(rule, one.peopleAhead, one.forecast));
  }
}

/** Nobody is near while no counter is open: then there is no forecast. */
export const isNear = (
  rule: Pick<FloorRule, 'nearPeople' | 'nearMinutes'>,
  peopleAhead: number,
  forecast: { toMinutes: number } | null,
): boolean => forecast !== null && (peopleAhead <= rule.nearPeople || forecast.toMinutes <= rule.nearMinutes);
