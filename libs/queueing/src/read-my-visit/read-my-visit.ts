import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { VisitStanding, type VisitRow } from '../find-visit/visit-standing.ts';
import { waitRangeView } from '../read-board/read-board.ts';
import { ticketStates } from '../ticket/ticket-states.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';

const instant = z.iso.datetime({ offset: true });

export const myVisitAnswer = z
  .object({
    visit: z
      .object({
        id: z.uuid(),
        bookingId: z.uuid().nullable(),
        bookingNumber: z.string().nullable(),
        centreCode: z.string(),
        ticket: z.string().meta({ example: 'A012' }),
        stage: z.object({ code: z.string(), label: z.string() }),
        state: z.enum(ticketStates),
        peopleAhead: z.number().int(),
        estimate: waitRangeView.nullable(),
        counter: z.object({ label: z.string() }).nullable(),
        calledAt: instant.nullable(),
        callSequence: z.number().int(),
        dueAt: instant.nullable(),
        steps: z.array(
          z.object({
            stage: z.string(),
            label: z.string(),
            state: z.enum([...ticketStates, 'ahead']),
            startedAt: instant.nullable(),
            endedAt: instant.nullable(),
          }),
        ),
      })
      .nullable(),
    topic: z.string().nullable(),
    sequence: z.number().int(),
  })
  .meta({ id: 'MyVisit' });

type MyVisit = z.output<typeof myVisitAnswer>;
type Steps = NonNullable<MyVisit['visit']>['steps'];

/** A resident's own visit of today: where they stand, where to go, how long. */
@Injectable()
export class ReadMyVisit {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #standing: VisitStanding;

  constructor(database: Database, clock: Clock, paths: VisitPaths, standing: VisitStanding) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#standing = standing;
  }

  async run({ personId }: { personId: string }): Promise<MyVisit> {
    const [row] = await this.#database.sql<VisitRow>`
      select t.*, v.booking_id, v.booking_number, k.label as counter_label
      from queueing.visit v
      join queueing.board b using (centre_code)
      join queueing.ticket t on t.visit_id = v.id
      left join queueing.counter k on k.id = t.counter_id
      where v.person_id = ${personId} and v.visited_on = (${this.#clock.now()}::timestamptz at time zone b.zone)::date
      order by (v.finished_at is not null), v.arrived_at desc limit 1`;
    if (!row) return { visit: null, topic: null, sequence: 0 };
    return {
      visit: {
        id: row.visit_id,
        bookingId: row.booking_id,
        bookingNumber: row.booking_number,
        centreCode: row.centre_code,
        ticket: ticketLabel(row),
        stage: { code: row.stage, label: this.#paths.stageOf(row.service_code, row.stage).label },
        state: row.state,
        ...(await this.#standing.run(row)),
        counter: row.counter_label === null ? null : { label: row.counter_label },
        calledAt: isoInstant(row.called_at),
        callSequence: row.call_sequence,
        dueAt: isoInstant(row.due_at),
        steps: await this.#steps(row),
      },
      topic: `visit:${row.visit_id}`,
      sequence: row.revision,
    };
  }

  async #steps(row: VisitRow): Promise<Steps> {
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
}
