import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { noteCall } from '../call-next/note-call.ts';
import { Counter } from '../counter.entity.ts';
import { TicketCalled } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { VisitPaths } from '../visit-paths.ts';

/** Calls the same number to the same counter once more. */
@Injectable()
export class RecallTicket {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const { recallSeconds } = await floorRuleOn(tx.sql, ticket.centreCode, ticket.issuedOn);
      const facts = await takeStep(tx, ticket, {
        name: 'recall',
        change: () => ticket.recall(tx.now, recallSeconds),
      });
      await noteCall(tx, ticket);
      const counter = await tx.em.findOneOrFail(Counter, { id: ticket.counterId! });
      tx.record(TicketCalled, {
        ...facts,
        stageLabel: this.#paths.stageOf(ticket.serviceCode, ticket.stage).label,
        counterCode: counter.code,
        counterLabel: counter.label,
        callSequence: ticket.callSequence,
      });
      return { ticketId };
    });
  }
}
