import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { changeLine } from './change-line.ts';
import { momentOf } from './save-wording.ts';
import type { WordingLine } from './wording-line.ts';

/** Ends a centre's own wording, or a Kakao notice: from then on the wording of all centres, or the text message, goes out. */
@Injectable()
export class EndWording {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(end: {
    line: WordingLine;
    effectiveFrom: Temporal.Instant | null;
    reason: string;
    revision: number;
  }): Promise<{ id: string; revision: number }> {
    return this.#unitOfWork.run((tx) => {
      const { centreCode, channel } = end.line;
      if (centreCode === null && channel !== 'alimtalk')
        throw new DomainError('notifications.last-wording', 'invalid');
      return changeLine(tx, { ...end, kind: 'ended', effectiveFrom: momentOf(tx, end.effectiveFrom) });
    });
  }
}
