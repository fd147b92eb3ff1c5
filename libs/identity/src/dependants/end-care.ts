import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';

/** Ends that one person books for another; whoever of both wants it, or staff whom they told. */
@Injectable()
export class EndCare {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(input: {
    carerId: string;
    personId: string;
    by: 'carer' | 'dependant' | 'staff';
    /** Why, in the words of staff. */
    reason?: string;
  }): Promise<Record<string, never>> {
    const { carerId, personId, by, reason } = input;
    return this.#unitOfWork.run(async (tx) => {
      const [ended] = await tx.sql`
        update identity.care set ended_at = ${tx.now}, ended_by = ${by}
        where carer_id = ${carerId} and dependant_id = ${personId} and ended_at is null returning id`;
      if (!ended) throw new DomainError('identity.not-cared-for', 'not-found');
      tx.audit({
        action: 'identity.care-ended',
        personId,
        facts: { carerId, by, ...(reason && { reason }) },
      });
      return {};
    });
  }
}
