import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { assertFree } from '../call-next/call-next.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { noteCounterChange } from '../open-counter/note-counter-change.ts';

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
      await noteCounterChange(tx, counter, 'closed');
      return { counterId };
    });
  }
}
