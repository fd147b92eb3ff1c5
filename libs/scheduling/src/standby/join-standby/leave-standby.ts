import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';

/** Takes a person out of the line they stand in; whoever has an offer answers that instead. */
@Injectable()
export class LeaveStandby {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(input: { personId: string }): Promise<{ entryId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const [entry] = await tx.sql<{ id: string }>`
        update scheduling.standby_entry set state = 'left', ended_at = ${tx.now}
        where person_id = ${input.personId} and state = 'waiting' returning id`;
      if (!entry) throw new DomainError('scheduling.standby-not-in-line', 'not-found');
      tx.audit({
        action: 'scheduling.standby-left',
        personId: input.personId,
        facts: { entryId: entry.id },
      });
      return { entryId: entry.id };
    });
  }
}
