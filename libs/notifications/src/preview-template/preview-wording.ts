import { Injectable } from '@nestjs/common';
import { purposeOf, wordingOf, type WordingLine } from '../edit-templates/wording-line.ts';
import type { Sample } from '../message-template.ts';
import { MessageTemplates } from '../registry.ts';
import { faultsOf, fill, type Fault, type Filled } from '../text/check-wording.ts';

export interface WordingPreview {
  faults: Fault[];
  /** Null while a fault keeps the text from being filled in. */
  filled: Record<keyof Sample, Filled> | null;
}

// These say what is amiss with a text that can be filled in all the same.
const harmless = new Set([
  'missing-variable',
  'bare-particle',
  'character-not-sendable',
  'too-long',
  'no-title',
]);

/** How a wording that is being written would come out on a phone, and what keeps it from being saved. */
@Injectable()
export class PreviewWording {
  readonly #templates: MessageTemplates;

  constructor(templates: MessageTemplates) {
    this.#templates = templates;
  }

  run({ line, body }: { line: WordingLine; body: string }): WordingPreview {
    const wording = wordingOf(purposeOf(this.#templates, line), line, body);
    const faults = faultsOf(wording);
    const isFillable = faults.every(({ code }) => harmless.has(code));
    return { faults, filled: isFillable ? fill(wording) : null };
  }
}
