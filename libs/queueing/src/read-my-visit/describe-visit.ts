import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { VisitStanding, type VisitRow } from '../find-visit/visit-standing.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import type { MyVisitView } from './my-visit-view.ts';

/** A ticket with its visit, and what else the person's own screen shows. */
export interface FollowedRow extends VisitRow {
  zone: string;
  finished_at: string | null;
  is_near: boolean;
  wants_text: boolean;
  away_until: string | null;
}

/** Says of a visit what the visitor may know: where they stand, where to go, how long. */
@Injectable()
export class DescribeVisit {
  readonly #database: Database;
  readonly #paths: VisitPaths;
  readonly #standing: VisitStanding;

  constructor(database: Database, paths: VisitPaths, standing: VisitStanding) {
    this.#database = database;
    this.#paths = paths;
    this.#standing = standing;
  }

  /** Visits of a local day of their centre, the unfinished first; `personIds` or the one visit. */
  async find(
    now: Temporal.Instant,
    whose: { personIds: readonly string[]; visitId: string | null },
  ): Promise<FollowedRow[]> {
    return this.#database.sql<FollowedRow>`
      select t.*, b.zone, v.booking_id, v.booking_number, v.finished_at, k.label as counter_label,
        t.state = 'waiting' and exists (
          select from queueing.visit_notice n
          where n.visit_id = v.id and n.kind = 'near' and n.stage = t.stage) as is_near,
        exists (select from queueing.near_text_wish w where w.visit_id = v.id) as wants_text
      from queueing.visit v
      join queueing.board b using (centre_code)
      join queueing.ticket t on t.visit_id = v.id
      left join queueing.counter k on k.id = t.counter_id
      where (v.person_id = any(${[...whose.personIds]}::uuid[]) or v.id = ${whose.visitId}::uuid)
        and v.visited_on = (${now}::timestamptz at time zone b.zone)::date
      order by (v.finished_at is not null), v.arrived_at desc limit 20`;
  }

  async run(row: FollowedRow): Promise<MyVisitView> {
    const { code, label, kind } = this.#paths.stageOf(row.service_code, row.stage);
    return {
      id: row.visit_id,
      bookingId: row.booking_id,
      bookingNumber: row.booking_number,
      centreCode: row.centre_code,
      serviceLabel: row.service_label,
      ticket: ticketLabel(row),
      stage: { code, label, kind },
      state: row.state,
      isOnTheWay: row.is_on_the_way,
      ...(await this.#standing.run(row)),
      isNear: row.is_near,
      counter: row.counter_label === null ? null : { label: row.counter_label },
      arrivedAt: isoInstant(row.arrived_at),
      calledAt: isoInstant(row.called_at),
      callSequence: row.call_sequence,
      dueAt: isoInstant(row.due_at),
      awayUntil: isoInstant(row.away_until),
      finishedAt: isoInstant(row.finished_at),
      wantsText: row.wants_text,
      steps: await this.#steps(row),
      floor: await this.#floor(row),
    };
  }

  async #steps(row: FollowedRow): Promise<MyVisitView['steps']> {
    const intervals = await this.#database.sql<{
      stage: string;
      started_at: string;
      ended_at: string | null;
    }>`
      select stage, min(started_at) as started_at,
        case when bool_or(ended_at is null) then null else max(ended_at) end as ended_at
      from queueing.stage_interval where visit_id = ${row.visit_id} and withdrawn_at is null group by stage`;
    const { stages } = this.#paths.pathFor(row.service_code);
    const here = stages.findIndex(({ code }) => code === row.stage);
    return stages.map(({ code, label }, index) => {
      const interval = intervals.find(({ stage }) => stage === code);
      const state = index < here ? 'done' : index === here ? row.state : 'ahead';
      return {
        stage: code,
        label,
        state,
        startedAt: isoInstant(interval?.started_at ?? null),
        endedAt: isoInstant(interval?.ended_at ?? null),
      };
    });
  }

  async #floor(row: FollowedRow): Promise<MyVisitView['floor']> {
    const counters = await this.#database.sql<{ stage: string; label: string; is_open: boolean }>`
      select stage, label, state = 'open' as is_open from queueing.counter
      where centre_code = ${row.centre_code} order by stage, code`;
    // Zones are where people wait: a stage that two of them hear lies in the later one, towards which they go.
    const zones = await this.#database.sql<{ label: string; stages: string[] }>`
      select label, stages from queueing.zone where centre_code = ${row.centre_code}
      order by cardinality(stages), position desc, code`;
    const on = Temporal.PlainDate.from(row.issued_on);
    const seatsOf = await seatsOn(this.#database.sql, row.centre_code, on);
    return this.#paths.pathFor(row.service_code).stages.map((stage) => ({
      stage: stage.code,
      label: stage.label,
      kind: stage.kind,
      seats: seatsOf(stage),
      zone: zones.find(({ stages }) => stages.includes(stage.code))?.label ?? null,
      counters: counters
        .filter((counter) => counter.stage === stage.code)
        .map(({ label, is_open }) => ({ label, isOpen: is_open })),
    }));
  }
}
