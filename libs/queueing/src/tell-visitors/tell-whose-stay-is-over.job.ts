import { Injectable } from '@nestjs/common';
import { Clock, Database, Sweep, UnitOfWork } from '#kernel';
import { StayOver } from '../events.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { keepNotice } from './keep-notice.ts';

interface StayRow {
  visit_id: string;
  person_id: string | null;
  centre_code: string;
  centre_name: string;
  service_code: string;
  stage: string;
  lane: string;
  number: number;
  due_at: string;
}

const BATCH = 100;

/** Tells those whose stay is over that they only wait to be let go; a stay that was made longer is told of again. */
@Injectable()
export class TellWhoseStayIsOver extends Sweep {
  readonly name = 'queueing.tell-whose-stay-is-over';
  readonly everyMillis = 2_000;
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;

  constructor(database: Database, unitOfWork: UnitOfWork, clock: Clock, paths: VisitPaths) {
    super();
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#paths = paths;
  }

  async run(): Promise<number> {
    const over = await this.#database.sql<StayRow>`
      select t.visit_id, t.person_id, t.centre_code, b.centre_name, t.service_code, t.stage, t.lane, t.number, t.due_at
      from queueing.ticket t join queueing.board b using (centre_code)
      where t.state = 'serving' and t.due_at <= ${this.#clock.now()}::timestamptz
        and t.issued_on = (${this.#clock.now()}::timestamptz at time zone b.zone)::date
        and not exists (select from queueing.visit_notice n
                        where n.visit_id = t.visit_id and n.kind = 'stay-over' and n.stage = t.stage
                          and n.due_at = t.due_at)
      order by t.due_at limit ${BATCH}`;
    if (over.length === 0) return 0;
    return this.#unitOfWork.run(async (tx) => {
      let told = 0;
      for (const row of over) {
        const dueAt = Temporal.Instant.from(row.due_at);
        const cause = { visitId: row.visit_id, kind: 'stay-over' as const, stage: row.stage, dueAt };
        const noticeSequence = await keepNotice(tx, cause);
        if (noticeSequence === null) continue;
        told++;
        tx.record(StayOver, {
          centreCode: row.centre_code,
          centreName: row.centre_name,
          visitId: row.visit_id,
          personId: row.person_id,
          noticeSequence,
          ticketNumber: ticketLabel(row),
          stage: row.stage,
          stageLabel: this.#paths.stageOf(row.service_code, row.stage).label,
          dueAt: dueAt.toString(),
          at: tx.now.toString(),
        });
      }
      return told;
    });
  }
}
