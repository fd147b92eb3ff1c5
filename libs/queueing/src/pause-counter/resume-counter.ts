import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { noteCounterChange } from '../open-counter/note-counter-change.ts';

/** The break is over: the same member of staff goes on at the counter. */
@Injectable()
export class ResumeCounter {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ counterId }: { counterId: string }): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      if (counter.state === 'open') return { counterId };
      if (counter.state === 'closed')
        throw new DomainError('queueing.counter-closed', 'conflict', { counterLabel: counter.label });
      counter.resume();
      await noteCounterChange(tx, counter, 'resumed');
      return { counterId };
    });
  }
}
