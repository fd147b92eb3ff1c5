import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** The called person did not come; they can be returned to the line. */
@Injectable()
export class MissCall {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const facts = await takeStep(tx, ticket, { name: 'miss', change: () => ticket.miss() });
      tx.record(LineChanged, { ...facts, change: 'missed', nextStage: null });
      return { ticketId };
    });
  }
}
