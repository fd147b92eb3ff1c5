import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { pauseKinds, type PauseKind } from '../counter.entity.ts';
import { isoInstant } from '../ticket/ticket-view.ts';

const instant = z.iso.datetime({ offset: true });
export const plannedBreakView = z
  .object({
    id: z.uuid(),
    counterId: z.uuid(),
    counterLabel: z.string(),
    stage: z.string(),
    kind: z.enum(pauseKinds),
    from: instant,
    to: instant,
    /** Planned although no counter of the line is left then. */
    isConfirmed: z.boolean(),
  })
  .meta({ id: 'PlannedBreak' });

export const breaksAnswer = z.object({ on: z.iso.date(), breaks: z.array(plannedBreakView) });

interface BreakRow {
  id: string;
  counter_id: string;
  counter_label: string;
  stage: string;
  kind: PauseKind;
  break_from: string;
  break_to: string;
  is_confirmed: boolean;
}

/** The most breaks a day's plan shows: ten for each of twenty counters. */
const MOST = 200;

/** The breaks planned for a day at a centre, in the order in which they begin. */
@Injectable()
export class ListBreaks {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(query: { centreCode: string; on?: string | undefined }): Promise<z.output<typeof breaksAnswer>> {
    const { sql } = this.#database;
    const { zone } = await getBoard(sql, query.centreCode);
    const on = query.on ?? dayOf(this.#clock.now(), zone).toString();
    const rows = await sql<BreakRow>`
      select b.id, b.counter_id, c.label as counter_label, c.stage, b.kind, b.break_from, b.break_to, b.is_confirmed
      from queueing.planned_break b join queueing.counter c on c.id = b.counter_id
      where b.centre_code = ${query.centreCode} and b.on_date = ${on}::date and b.withdrawn_at is null
      order by b.break_from, c.code limit ${MOST}`;
    return { on, breaks: rows.map(viewOf) };
  }
}

const viewOf = (row: BreakRow): z.output<typeof plannedBreakView> => ({
  id: row.id,
  counterId: row.counter_id,
  counterLabel: row.counter_label,
  stage: row.stage,
  kind: row.kind,
  from: isoInstant(row.break_from),
  to: isoInstant(row.break_to),
  isConfirmed: row.is_confirmed,
});
