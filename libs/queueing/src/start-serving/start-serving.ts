import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** The called person has come; serving begins. */
@Injectable()
export class StartServing {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const facts = await takeStep(tx, ticket, { name: 'start', change: () => ticket.start() });
      tx.record(LineChanged, { ...facts, change: 'started', nextStage: null });
      return { ticketId };
    });
  }
}
