import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import { CounterChanged } from '../events.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { lockCounter } from './lock-counter.ts';

/** Puts whoever asks on the counter and opens it. */
@Injectable()
export class OpenCounter {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ counterId }: { counterId: string }): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      const staffId = actingStaff();
      if (counter.state === 'open' && counter.staffId === staffId) return { counterId };
      counter.open(staffId, tx.now);
      tx.record(CounterChanged, {
        centreCode: counter.centreCode,
        sequence: await raiseSequence(tx, counter.centreCode),
        counterCode: counter.code,
        stage: counter.stage,
        state: 'open',
        at: tx.now.toString(),
      });
      return { counterId };
    });
  }
}
