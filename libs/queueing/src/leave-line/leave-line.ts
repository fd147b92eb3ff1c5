import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { finishVisit } from '../complete-stage/finish-visit.ts';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** The visitor goes home before the end; the reason is kept. */
@Injectable()
export class LeaveLine {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId, reason }: { ticketId: string; reason: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const outcome = ticket.state === 'missed' ? 'missed' : 'left';
      const facts = await takeStep(tx, ticket, { name: 'leave', reason, change: () => ticket.leave() });
      tx.record(LineChanged, { ...facts, change: 'left', nextStage: null });
      await finishVisit(tx, facts, outcome);
      return { ticketId };
    });
  }
}
