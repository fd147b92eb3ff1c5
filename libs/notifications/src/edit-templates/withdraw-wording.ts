import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { changeLine } from './change-line.ts';
import { getVersion } from './get-version.ts';

/** Takes back a wording, or an end, that was to come. */
@Injectable()
export class WithdrawWording {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(input: { id: string; reason: string; revision: number }): Promise<{ id: string; revision: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const version = await getVersion(tx, input.id);
      if (version.isWithdrawn) throw new DomainError('notifications.changed-meanwhile', 'conflict');
      if (Temporal.Instant.compare(version.effectiveFrom, tx.now) <= 0)
        throw new DomainError('notifications.wording-in-force', 'conflict');
      return changeLine(tx, {
        kind: 'withdrawn',
        line: version.line,
        effectiveFrom: version.effectiveFrom,
        withdraws: input.id,
        reason: input.reason,
        revision: input.revision,
      });
    });
  }
}
