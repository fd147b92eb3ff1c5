import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { assertFree } from '../call-next/call-next.ts';
import type { PauseKind } from '../counter.entity.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { noteCounterChange } from '../open-counter/note-counter-change.ts';
import { LineCover } from './line-cover.ts';

export interface Pause {
  counterId: string;
  kind: PauseKind;
  /** When work is expected to go on; ISO 8601. */
  resumesAt?: string | undefined;
  /** Says that nobody is left to call this line, and that this is meant. */
  isConfirmed?: boolean | undefined;
}

/** Pauses a counter at which nobody is: who was there is finished with, or handed back to the line, first. */
@Injectable()
export class PauseCounter {
  readonly #unitOfWork: UnitOfWork;
  readonly #cover: LineCover;

  constructor(unitOfWork: UnitOfWork, cover: LineCover) {
    this.#unitOfWork = unitOfWork;
    this.#cover = cover;
  }

  run({ counterId, kind, resumesAt, isConfirmed = false }: Pause): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      counter.assertOpen();
      await assertFree(tx, counter);
      if (!isConfirmed) await this.#cover.assertOthersStay(tx, counter);
      const until = resumesAt ? Temporal.Instant.from(resumesAt) : null;
      if (until && Temporal.Instant.compare(until, tx.now) <= 0)
        throw new DomainError('queueing.time-has-passed', 'invalid', { at: until.toString() });
      counter.pause(kind, until, tx.now);
      await noteCounterChange(tx, counter, 'paused', kind);
      return { counterId };
    });
  }
}
