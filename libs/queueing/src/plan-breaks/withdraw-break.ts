import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { isInScope } from '../board/board.ts';
import { actingStaff } from '../ticket/take-step.ts';

/** Takes a planned break out of the plan; it stays on record. */
@Injectable()
export class WithdrawBreak {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ breakId }: { breakId: string }): Promise<{ breakId: string }> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const [planned] = await sql<{ centre_code: string }>`
        select centre_code from queueing.planned_break where id = ${breakId} for update`;
      if (!planned || !isInScope(planned.centre_code))
        throw new DomainError('queueing.break-not-found', 'not-found');
      await sql`
        update queueing.planned_break set withdrawn_at = ${now}, withdrawn_by = ${actingStaff()}
        where id = ${breakId} and withdrawn_at is null`;
      return { breakId };
    });
  }
}
