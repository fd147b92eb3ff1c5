import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { asRunOn } from '../choose-stay/as-run-on.ts';
import { LineChanged } from '../events.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { VisitPaths } from '../visit-paths.ts';
import { finishVisit } from './finish-visit.ts';

/** Done at this stage: the visitor goes on to the next one, or home. */
@Injectable()
export class CompleteStage {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run({
    ticketId,
    reason,
  }: {
    ticketId: string;
    reason?: string | undefined;
  }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const described = this.#paths.nextStage(ticket.serviceCode, ticket.stage);
      const next = described && (await asRunOn(tx, ticket, described));
      const facts = await takeStep(tx, ticket, {
        name: 'complete',
        reason,
        change: () => ticket.complete(next, tx.now, reason),
      });
      tx.record(LineChanged, { ...facts, change: 'completed', nextStage: next?.code ?? null });
      if (ticket.hasEnded()) await finishVisit(tx, facts, 'completed');
      return { ticketId };
    });
  }
}
