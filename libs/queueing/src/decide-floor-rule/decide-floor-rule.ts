import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import type { DatedFloorRule } from '../floor-rules/floor-rule.ts';
import { keepFloorRule } from '../floor-rules/keep-floor-rule.ts';
import { actingStaff } from '../ticket/take-step.ts';

export interface FloorDecision {
  centreCode: string;
  rule: DatedFloorRule;
  reason: string;
}

/** Decides how the floor is run from today or a later day on; the days before keep what held then. */
@Injectable()
export class DecideFloorRule {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ centreCode, rule, reason }: FloorDecision): Promise<{ id: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { zone } = await getBoard(tx.sql, centreCode);
      if (Temporal.PlainDate.compare(rule.validFrom, dayOf(tx.now, zone)) < 0)
        throw new DomainError('queueing.day-has-passed', 'invalid', { on: rule.validFrom });
      return keepFloorRule(tx, centreCode, rule, { reason, by: actingStaff() });
    });
  }
}
