import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork } from '#kernel';

/** Lets somebody stand by again before their time, with the reason in the words of whoever decided. */
@Injectable()
export class LiftBar {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** `centreCode` limits it to bars of the caller's own centre. */
  async run(input: { barId: string; centreCode: string; reason: string }): Promise<{ barId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { actor } = currentContext();
      const [bar] = await tx.sql<{ person_id: string; lifted_at: string | null }>`
        select b.person_id, b.lifted_at from scheduling.standby_bar b
        join scheduling.centre c on c.id = b.centre_id
        where b.id = ${input.barId} and c.code = ${input.centreCode} for update of b`;
      if (!bar) throw new DomainError('scheduling.standby-bar-not-found', 'not-found');
      if (bar.lifted_at) throw new DomainError('scheduling.standby-bar-lifted', 'conflict');
      await tx.sql`
        update scheduling.standby_bar set lifted_at = ${tx.now}, lifted_reason = ${input.reason},
          lifted_by_staff_id = ${actor.kind === 'staff' ? actor.id : null}
        where id = ${input.barId}`;
      tx.audit({
        action: 'scheduling.standby-bar-lifted',
        personId: bar.person_id,
        facts: { barId: input.barId, reason: input.reason },
      });
      return { barId: input.barId };
    });
  }
}
