import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { dayOf, lockBoard, raiseSequence } from '../board/board.ts';
import { SeatsChanged } from '../events.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { VisitPaths } from '../visit-paths.ts';

export interface SeatsDecision {
  centreCode: string;
  stage: string;
  seats: number;
  validFrom: string;
  reason: string;
}

/**
 * Decides how many seats a stage has from today or a later day on. Holds the board: whoever calls somebody towards
 * these seats at the same time counts either before the change or with it.
 */
@Injectable()
export class DecideSeats {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run({ centreCode, stage, seats, validFrom, reason }: SeatsDecision): Promise<{ id: string }> {
    return this.#unitOfWork.run(async (tx) => {
      if (this.#paths.findStage(stage)?.kind !== 'timed')
        throw new DomainError('queueing.not-a-stay', 'invalid', { stage });
      const { zone } = await lockBoard(tx.sql, centreCode);
      if (Temporal.PlainDate.compare(validFrom, dayOf(tx.now, zone)) < 0)
        throw new DomainError('queueing.day-has-passed', 'invalid', { on: validFrom });
      const [row] = await tx.sql<{ id: string }>`
        insert into queueing.stage_seats (centre_code, stage, valid_from, seats, reason, decided_at, decided_by)
        values (${centreCode}, ${stage}, ${validFrom}::date, ${seats}, ${reason}, ${tx.now}, ${actingStaff()})
        returning id`;
      const sequence = await raiseSequence(tx, centreCode);
      tx.record(SeatsChanged, { centreCode, sequence, stage, seats, validFrom, at: tx.now.toString() });
      return { id: row!.id };
    });
  }
}
