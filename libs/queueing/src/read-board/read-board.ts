import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { pausedCounter, pausedCounters } from '../pause-counter/paused-counters.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { messagesAt } from '../write-board-message/board-message.ts';
import { nextNumbers } from './next-numbers.ts';
import { stageCount, StageCounts } from './stage-counts.ts';

const CALLS_SHOWN = 8;
const NEXT_SHOWN = 6;

const instant = z.iso.datetime({ offset: true });
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
    stages: z.array(stageCount),
    paused: z.array(pausedCounter),
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
  readonly #stageCounts: StageCounts;

  constructor(database: Database, clock: Clock, paths: VisitPaths, stageCounts: StageCounts) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#stageCounts = stageCounts;
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
    const stages = await this.#stageCounts.run(centreCode, today);
    const next = await nextNumbers(sql, this.#paths, {
      centreCode,
      on: today,
      now,
      stages: stages.filter((stage) => stage.waiting > 0).map((stage) => stage.code),
      limit: NEXT_SHOWN,
    });
    const messages = await messagesAt(sql, centreCode, now.toZonedDateTimeISO(board.zone), null);
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
      stages,
      paused: await pausedCounters(sql, centreCode),
      next,
      message: messages[0] ?? null,
    };
  }
}
