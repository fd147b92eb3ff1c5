import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { MessageTemplates } from '../registry.ts';
import { faultsOf } from '../text/check-wording.ts';
import { changeLine } from './change-line.ts';
import { purposeOf, wordingOf, type WordingLine } from './wording-line.ts';

export interface WordingDraft {
  line: WordingLine;
  body: string;
  /** Under which the wording is registered with Kakao; for a Kakao notice only. */
  templateCode: string | null;
  /** Null is at once. */
  effectiveFrom: Temporal.Instant | null;
  reason: string;
  revision: number;
}

/** Gives a purpose a new wording from now or a later moment on; earlier ones stay readable. */
@Injectable()
export class SaveWording {
  readonly #unitOfWork: UnitOfWork;
  readonly #templates: MessageTemplates;

  constructor(unitOfWork: UnitOfWork, templates: MessageTemplates) {
    this.#unitOfWork = unitOfWork;
    this.#templates = templates;
  }

  run(draft: WordingDraft): Promise<{ id: string; revision: number }> {
    return this.#unitOfWork.run((tx) => {
      const { line, body, templateCode } = draft;
      const faults = faultsOf(wordingOf(purposeOf(this.#templates, line), line, body));
      if (faults.length > 0) throw new DomainError('notifications.wording-refused', 'invalid', { faults });
      if ((line.channel === 'alimtalk') !== (templateCode !== null))
        throw new DomainError('notifications.template-code-needed', 'invalid');
      return changeLine(tx, { ...draft, kind: 'worded', effectiveFrom: momentOf(tx, draft.effectiveFrom) });
    });
  }
}

/** @throws for a moment that has passed: what was said until now cannot be worded anew. */
export const momentOf = ({ now }: Transaction, asked: Temporal.Instant | null): Temporal.Instant => {
  if (asked && Temporal.Instant.compare(asked, now) < 0)
    throw new DomainError('notifications.moment-has-passed', 'invalid', { at: asked.toString() });
  return asked ?? now;
};
