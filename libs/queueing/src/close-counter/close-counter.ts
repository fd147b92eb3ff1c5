import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import { assertFree } from '../call-next/call-next.ts';
import { CounterChanged } from '../events.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';

/** Closes a counter at which nobody is being served. */
@Injectable()
export class CloseCounter {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ counterId }: { counterId: string }): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      if (counter.state === 'closed') return { counterId };
      await assertFree(tx, counter);
      counter.close();
      tx.record(CounterChanged, {
        centreCode: counter.centreCode,
        sequence: await raiseSequence(tx, counter.centreCode),
        counterCode: counter.code,
        stage: counter.stage,
        state: 'closed',
        at: tx.now.toString(),
      });
      return { counterId };
    });
  }
}
