import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths, type StageDescription } from '../visit-paths.ts';

const CALLS_SHOWN = 8;
const NEXT_SHOWN = 6;

const instant = z.iso.datetime({ offset: true });
export const waitRangeView = z
  .object({ fromMinutes: z.number().int(), toMinutes: z.number().int() })
  .meta({ id: 'WaitRange' });

export const boardAnswer = z
  .object({
    centre: z.object({ code: z.string(), name: z.string() }),
    asOf: instant,
    sequence: z.number().int(),
    calls: z.array(
      z.object({
        ticketNumber: z.string(),
        stage: z.string(),
        stageLabel: z.string(),
        counterLabel: z.string(),
        calledAt: instant,
        callSequence: z.number().int(),
      }),
    ),
    stages: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        kind: z.enum(['called', 'timed']),
        waiting: z.number().int(),
        serving: z.number().int(),
        seats: z.number().int().nullable(),
        estimate: waitRangeView.nullable(),
      }),
    ),
    next: z.array(z.string()),
    message: z.string().nullable(),
  })
  .meta({ id: 'Board' });

type BoardAnswer = z.output<typeof boardAnswer>;
interface Numbered {
  lane: string;
  number: number;
}
interface CallRow extends Numbered {
  stage: string;
  counter_label: string;
  called_at: string;
  call_sequence: number;
}

/** Everything a hall screen shows, in one snapshot with its place in the sequence; no name, only numbers. */
@Injectable()
export class ReadBoard {
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

  async run({ centreCode }: { centreCode: string }): Promise<BoardAnswer> {
    const { sql } = this.#database;
    const board = await getBoard(sql, centreCode);
    const now = this.#clock.now();
    const today = dayOf(now, board.zone);
    const calls = await sql<CallRow>`
      select t.lane, t.number, c.stage, k.label as counter_label, c.called_at, c.call_sequence
      from (select distinct on (ticket_id) * from queueing.ticket_call
            where centre_code = ${centreCode} and called_on = ${today} and withdrawn_at is null
            order by ticket_id, id desc) c
      join queueing.ticket t on t.id = c.ticket_id
      join queueing.counter k on k.id = c.counter_id
      order by c.called_at desc, c.id desc limit ${CALLS_SHOWN}`;
    const next = await sql<Numbered>`
      select lane, number from queueing.ticket
      where centre_code = ${centreCode} and issued_on = ${today} and state = 'waiting'
      order by appointment_at, arrived_at, number limit ${NEXT_SHOWN}`;
    return {
      centre: { code: board.centreCode, name: board.centreName },
      asOf: now.toString(),
      sequence: board.sequence,
      calls: calls.map((call) => ({
        ticketNumber: ticketLabel(call),
        stage: call.stage,
        stageLabel: this.#paths.findStage(call.stage)?.label ?? call.stage,
        counterLabel: call.counter_label,
        calledAt: isoInstant(call.called_at),
        callSequence: call.call_sequence,
      })),
      stages: await this.#stages(centreCode, today),
      next: next.map(ticketLabel),
      message: board.message,
    };
  }

  async #stages(centreCode: string, today: Temporal.PlainDate): Promise<BoardAnswer['stages']> {
    const { sql } = this.#database;
    const counters = await sql<{ stage: string }>`
      select distinct stage from queueing.counter where centre_code = ${centreCode}`;
    const counts = await sql<{ stage: string; waiting: string; serving: string }>`
      select stage, count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state in ('called', 'serving')) as serving
      from queueing.ticket where centre_code = ${centreCode} and issued_on = ${today} group by stage`;
    const estimate = await this.#estimateWait.run(centreCode);
    const row = (stage: StageDescription) => {
      const count = counts.find((found) => found.stage === stage.code);
      const waiting = Number(count?.waiting ?? 0);
      return {
        code: stage.code,
        label: stage.label,
        kind: stage.kind,
        waiting,
        serving: Number(count?.serving ?? 0),
        seats: stage.seats ?? null,
        estimate: estimate(stage.code, waiting),
      };
    };
    return this.#paths.stagesOf(counters.map(({ stage }) => stage)).map(row);
  }
}
