import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { countSeatsAhead } from '../call-next/seats-ahead.ts';
import { callingOrder, type PlaceRow } from '../call-next/waiting-line.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import type { FloorRule } from '../floor-rules/floor-rule.ts';
import { orderRuleOf } from '../order-rules/order-words.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ticketView, type TicketRow } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';

export const lineAnswer = z
  .object({
    stage: z.string(),
    sequence: z.number().int(),
    /** Minutes after which a wait is longer than the centre promised. */
    waitTargetMinutes: z.number().int(),
    /** The rule of the order, as it may be told to whoever asks. */
    assistedEvery: z.number().int(),
    bookedEvery: z.number().int(),
    /** Seconds between two calls, calls before somebody is set aside, minutes for which their place is kept. */
    recallSeconds: z.number().int(),
    callsBeforeMissed: z.number().int(),
    awayMinutes: z.number().int(),
    /** The usual stay, the long one, and by how much either may be made longer. */
    stayMinutes: z.number().int(),
    longStayMinutes: z.number().int(),
    stayExtensions: z.array(z.number().int()),
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
  readonly #paths: VisitPaths;

  constructor(database: Database, clock: Clock, views: TicketViews, paths: VisitPaths) {
    this.#database = database;
    this.#clock = clock;
    this.#views = views;
    this.#paths = paths;
  }

  /** With a counter the line is in the order of that counter: who waits for another one comes last, without a place. */
  async run(query: {
    centreCode: string;
    stage: string;
    counterId?: string | undefined;
  }): Promise<z.output<typeof lineAnswer>> {
    const { sql } = this.#database;
    const board = await getBoard(sql, query.centreCode);
    const now = this.#clock.now();
    const today = dayOf(now, board.zone);
    const rows = await sql<TicketRow>`
      select * from queueing.ticket
      where centre_code = ${query.centreCode} and issued_on = ${today} and stage = ${query.stage}
        and state not in ('done', 'left')
      order by order_at, arrived_at, number`;
    const rule = await floorRuleOn(sql, query.centreCode, today);
    const place = { centreCode: query.centreCode, stage: query.stage, on: today };
    const { heldServices } = await countSeatsAhead(sql, this.#paths, place);
    const order = await callingOrder(
      sql,
      { ...place, heldServices, counterId: query.counterId ?? null, now },
      rule,
    );
    const [completed] = await sql<{ done: string }>`
      select count(*) as done from queueing.ticket_step s join queueing.ticket t on t.id = s.ticket_id
      where t.centre_code = ${query.centreCode} and t.issued_on = ${today} and s.stage = ${query.stage}
        and s.step = 'complete' and s.undone_at is null`;
    const views = await this.#views.describe(withPlaces(rows, order, rule));
    const inState = (...states: string[]) => views.filter((view) => states.includes(view.state));
    return {
      stage: query.stage,
      sequence: board.sequence,
      waitTargetMinutes: rule.waitTargetMinutes,
      assistedEvery: rule.assistedEvery,
      bookedEvery: rule.bookedEvery,
      recallSeconds: rule.recallSeconds,
      callsBeforeMissed: rule.callsBeforeMissed,
      awayMinutes: rule.awayMinutes,
      stayMinutes: rule.stayMinutes,
      longStayMinutes: rule.longStayMinutes,
      stayExtensions: rule.stayExtensions,
      waiting: inState('waiting').sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)),
      serving: inState('called', 'serving'),
      done: Number(completed?.done ?? 0),
      parked: inState('parked'),
      missed: inState('missed'),
    };
  }
}

const withPlaces = (rows: TicketRow[], order: PlaceRow[], rule: FloorRule): TicketRow[] => {
  const places = new Map(order.map((row) => [row.ticket_id, row]));
  return rows.map((row) => {
    const found = places.get(row.id);
    if (!found || row.state !== 'waiting') return row;
    const { code, label } = orderRuleOf(found.code, row.assisted_because, rule);
    return { ...row, place: found.place, order_code: code, order_label: label };
  });
};
