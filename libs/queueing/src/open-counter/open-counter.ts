import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { actingStaff } from '../ticket/take-step.ts';
import { lockCounter } from './lock-counter.ts';
import { noteCounterChange } from './note-counter-change.ts';

/** Puts whoever asks on the counter and opens it; a paused one goes on. */
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
      const wasPaused = counter.state === 'paused';
      counter.open(staffId, tx.now);
      await noteCounterChange(tx, counter, wasPaused ? 'resumed' : 'opened');
      return { counterId };
    });
  }
}
