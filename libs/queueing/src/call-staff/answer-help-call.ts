import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { isInScope, raiseSequence } from '../board/board.ts';
import { HelpAnswered } from '../events.ts';
import { actingStaff } from '../ticket/take-step.ts';

interface Row {
  centre_code: string;
  place: string;
  answered_at: string | null;
}

/** Says that one goes to whoever called; the kiosk tells the person, and the call leaves the other tablets. */
@Injectable()
export class AnswerHelpCall {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `queueing.help-call-not-found`, `queueing.help-is-coming` when a colleague was first */
  async run({ helpId }: { helpId: string }): Promise<{ helpId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const [row] = await tx.sql<Row>`
        select centre_code, place, answered_at from queueing.help_call where id = ${helpId} for update`;
      if (!row || !isInScope(row.centre_code))
        throw new DomainError('queueing.help-call-not-found', 'not-found');
      if (row.answered_at) throw new DomainError('queueing.help-is-coming', 'conflict');
      await tx.sql`
        update queueing.help_call set answered_at = greatest(called_at, ${tx.now}::timestamptz),
          answered_by = ${actingStaff()} where id = ${helpId}`;
      const sequence = await raiseSequence(tx, row.centre_code);
      const { centre_code: centreCode, place } = row;
      tx.record(HelpAnswered, { centreCode, sequence, helpId, place, at: tx.now.toString() });
      return { helpId };
    });
  }
}
