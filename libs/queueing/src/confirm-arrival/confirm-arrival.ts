import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { isInScope } from '../board/board.ts';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** Says that whoever took a number at home is here now: from here on they may be called. */
@Injectable()
export class ConfirmArrival {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /**
   * Saying it twice changes nothing. `at` is the centre whose door they stand at.
   * @throws `queueing.visit-not-found`, `queueing.other-centre`; `queueing.wrong-state` when the place is lost.
   */
  run({ visitId, at }: { visitId: string; at?: string | undefined }): Promise<{ visitId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, await ticketOf(tx, visitId));
      if (at !== undefined && at !== ticket.centreCode)
        throw new DomainError('queueing.other-centre', 'conflict', { centre: ticket.centreCode });
      if (!ticket.isOnTheWay) return { visitId };
      const facts = await takeStep(tx, ticket, { name: 'confirm', change: () => ticket.confirmArrival() });
      tx.record(LineChanged, { ...facts, change: 'confirmed', nextStage: null });
      return { visitId };
    });
  }
}

const ticketOf = async ({ sql }: Transaction, visitId: string): Promise<string> => {
  const [ticket] = await sql<{ id: string; centre_code: string }>`
    select id, centre_code from queueing.ticket where visit_id = ${visitId} order by issued_on desc limit 1`;
  if (!ticket || !isInScope(ticket.centre_code))
    throw new DomainError('queueing.visit-not-found', 'not-found');
  return ticket.id;
};
