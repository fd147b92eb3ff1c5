import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** Brings a missed or parked person back to their place in line. */
@Injectable()
export class ReturnTicket {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const facts = await takeStep(tx, ticket, { name: 'return', change: () => ticket.return(tx.now) });
      tx.record(LineChanged, { ...facts, change: 'returned', nextStage: null });
      return { ticketId };
    });
  }
}
