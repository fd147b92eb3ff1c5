import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { VisitPaths } from '../visit-paths.ts';
import { asRunOn } from './as-run-on.ts';

export const stayLengths = ['usual', 'long'] as const;
export type StayLength = (typeof stayLengths)[number];

/**
 * Decides whether somebody stays for the usual or the long time, with the reason: before they sit down, or while
 * they do. The minutes are those of the centre's rule on that day.
 */
@Injectable()
export class ChooseStay {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run(choice: {
    ticketId: string;
    length: StayLength;
    reason: string;
  }): Promise<{ ticketId: string; minutes: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, choice.ticketId);
      const ahead = this.#paths.stayFrom(ticket.serviceCode, ticket.stage);
      if (!ahead) throw new DomainError('queueing.no-stay-ahead', 'conflict', { stage: ticket.stage });
      const minutes =
        choice.length === 'long'
          ? (await floorRuleOn(tx.sql, ticket.centreCode, ticket.issuedOn)).longStayMinutes
          : (await asRunOn(tx, ticket, ahead)).minutes!;
      const facts = await takeStep(tx, ticket, {
        name: 'stay',
        reason: choice.reason,
        change: () => ticket.chooseStay(minutes, choice.length === 'long' ? choice.reason : null),
      });
      tx.record(LineChanged, { ...facts, change: 'stay-chosen', nextStage: null });
      return { ticketId: ticket.id, minutes };
    });
  }
}
