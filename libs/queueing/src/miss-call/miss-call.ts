import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { LineChanged } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';

/**
 * The called person did not come, after as many calls as the centre's rule asks for: they keep their place for a
 * while and are missed when it has run out.
 */
@Injectable()
export class MissCall {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ ticketId }: { ticketId: string }): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      const rule = await floorRuleOn(tx.sql, ticket.centreCode, ticket.issuedOn);
      const facts = await takeStep(tx, ticket, {
        name: 'miss',
        change: () => ticket.miss(tx.now, { calls: rule.callsBeforeMissed, awayMinutes: rule.awayMinutes }),
      });
      const change = ticket.state === 'missed' ? 'missed' : 'away';
      tx.record(LineChanged, { ...facts, change, nextStage: null });
      return { ticketId };
    });
  }
}
