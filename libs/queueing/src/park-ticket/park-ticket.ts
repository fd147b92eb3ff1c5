import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** Sets somebody aside who cannot be served now, with the reason. */
@Injectable()
export class ParkTicket {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId, reason }: { ticketId: string; reason: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const facts = await takeStep(tx, ticket, { name: 'park', reason, change: () => ticket.park(reason) });
      tx.record(LineChanged, { ...facts, change: 'parked', nextStage: null });
      return { ticketId };
    });
  }
}
