import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ticketView, type TicketRow } from '../ticket/ticket-view.ts';

export const lineAnswer = z
  .object({
    stage: z.string(),
    sequence: z.number().int(),
    waiting: z.array(ticketView),
    serving: z.array(ticketView),
    done: z.number().int(),
    parked: z.array(ticketView),
    missed: z.array(ticketView),
  })
  .meta({ id: 'Line' });

/** Today's line of one stage: who waits, in calling order, who is being served, who was set aside. */
@Injectable()
export class ListLine {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #views: TicketViews;

  constructor(database: Database, clock: Clock, views: TicketViews) {
    this.#database = database;
    this.#clock = clock;
    this.#views = views;
  }

  async run(query: { centreCode: string; stage: string }): Promise<z.output<typeof lineAnswer>> {
    const { sql } = this.#database;
    const board = await getBoard(sql, query.centreCode);
    const today = dayOf(this.#clock.now(), board.zone);
    const rows = await sql<TicketRow>`
      select * from queueing.ticket
      where centre_code = ${query.centreCode} and issued_on = ${today} and stage = ${query.stage}
        and state not in ('done', 'left')
      order by appointment_at, arrived_at, number`;
    const [completed] = await sql<{ done: string }>`
      select count(*) as done from queueing.ticket_step s join queueing.ticket t on t.id = s.ticket_id
      where t.centre_code = ${query.centreCode} and t.issued_on = ${today} and s.stage = ${query.stage}
        and s.step = 'complete' and s.undone_at is null`;
    const views = await this.#views.describe(rows);
    const inState = (...states: string[]) => views.filter((view) => states.includes(view.state));
    return {
      stage: query.stage,
      sequence: board.sequence,
      waiting: inState('waiting'),
      serving: inState('called', 'serving'),
      done: Number(completed?.done ?? 0),
      parked: inState('parked'),
      missed: inState('missed'),
    };
  }
}
