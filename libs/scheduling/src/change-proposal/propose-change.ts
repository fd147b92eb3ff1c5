import { Injectable } from '@nestjs/common';
import { currentContext, newId, UnitOfWork } from '#kernel';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import type { Change } from './change.ts';
import { computeChange } from './compute-change.ts';
import { keepComputed } from './kept-proposal.ts';

/** Works out whom a change of the calendar would reach and keeps the answer; nothing of the calendar changes. */
@Injectable()
export class ProposeChange {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(input: { centreCode: string; change: Change }): Promise<{ proposalId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await centreInScope(tx.sql, input.centreCode);
      const computed = await computeChange(tx, centre, input.change);
      const proposalId = newId<'change-proposal'>();
      await tx.sql`
        insert into scheduling.change_proposal (id, centre_id, change, reason, state, fingerprint, rules, made_at, made_by, computed_at)
        values (${proposalId}, ${centre.id}, ${JSON.stringify(input.change)}::jsonb, ${input.change.reason}, 'open', '',
                '[]'::jsonb, ${tx.now}, ${currentContext().actor.id}, ${tx.now})`;
      await keepComputed(tx, proposalId, computed);
      tx.audit({
        action: 'scheduling.change-proposed',
        personId: null,
        facts: { proposalId, centre: centre.code, kind: input.change.kind },
      });
      return { proposalId };
    });
  }
}
