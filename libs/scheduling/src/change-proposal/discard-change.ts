import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import { lockProposal } from './kept-proposal.ts';

/** Puts a proposal away that nobody wants to carry out. */
@Injectable()
export class DiscardChange {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(input: { proposalId: string }): Promise<{ proposalId: string }> {
    return this.#unitOfWork.run(async ({ sql, audit }) => {
      const proposal = await lockProposal(sql, input.proposalId);
      await centreInScope(sql, proposal.centre.code);
      if (proposal.state !== 'open') {
        throw new DomainError('scheduling.proposal-not-open', 'conflict', { state: proposal.state });
      }
      await sql`update scheduling.change_proposal set state = 'discarded' where id = ${proposal.id}`;
      audit({ action: 'scheduling.change-discarded', personId: null, facts: { proposalId: proposal.id } });
      return { proposalId: proposal.id };
    });
  }
}
