import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/** Makes a stay longer by one of the centre's steps, with the reason; a stay that is over begins to run again. */
@Injectable()
export class ExtendStay {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(extension: { ticketId: string; minutes: number; reason: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, extension.ticketId);
      const { stayExtensions } = await floorRuleOn(tx.sql, ticket.centreCode, ticket.issuedOn);
      if (!stayExtensions.includes(extension.minutes))
        throw new DomainError('queueing.unknown-extension', 'invalid', { allowed: stayExtensions });
      const facts = await takeStep(tx, ticket, {
        name: 'extend',
        reason: `+${extension.minutes}분 · ${extension.reason}`,
        change: () => ticket.extendStay(extension.minutes, tx.now),
      });
      tx.record(LineChanged, { ...facts, change: 'stay-extended', nextStage: null });
      return { ticketId: ticket.id };
    });
  }
}
