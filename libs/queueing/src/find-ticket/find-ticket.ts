import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import type { TicketRow, TicketView } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';

/** Finds today's ticket by the number people read on it, whatever became of it; the look is kept. */
@Injectable()
export class FindTicket {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #views: TicketViews;

  constructor(unitOfWork: UnitOfWork, clock: Clock, views: TicketViews) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#views = views;
  }

  /** `number` as on the ticket, `A012`; zeros in front may be left out. */
  async run(query: { centreCode: string; number: string }): Promise<TicketView | null> {
    const lane = query.number.slice(0, 1).toUpperCase();
    const number = Number(query.number.slice(1));
    const row = await this.#unitOfWork.run(async (tx) => {
      const { zone } = await getBoard(tx.sql, query.centreCode);
      const [found] = await tx.sql<TicketRow>`
        select * from queueing.ticket
        where centre_code = ${query.centreCode} and lane = ${lane} and number = ${number}
          and issued_on = ${dayOf(this.#clock.now(), zone)}`;
      if (found)
        tx.audit({
          action: 'queueing.ticket-looked-up',
          personId: found.person_id,
          facts: { ticketId: found.id },
        });
      return found ?? null;
    });
    return row && ((await this.#views.describe([row]))[0] ?? null);
  }
}
