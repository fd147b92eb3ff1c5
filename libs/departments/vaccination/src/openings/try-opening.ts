import { Injectable } from '@nestjs/common';
import type { EligibilityAnswer, EligibilityChannel } from '#scheduling';
import { judgeEligibility } from '../eligibility/judge-eligibility.ts';
import { OpeningRules } from '../eligibility/opening-rules.ts';
import { ageOn, dayDigitOf } from '../eligibility/opening.ts';

const ZONE = 'Asia/Seoul';
const TRIED = 'tried';

export interface TryOpeningInput {
  birthOn: string;
  group?: string;
  dong?: string;
  channel: EligibilityChannel;
  centreCode: string;
  at: Temporal.Instant;
  /** As somebody who is on the list of every rule for invited people. */
  isInvited: boolean;
}

/** What somebody would be told at a time, past or to come, by the rules as they stand. */
@Injectable()
export class TryOpening {
  readonly #rules: OpeningRules;

  constructor(rules: OpeningRules) {
    this.#rules = rules;
  }

  async run({ at, isInvited, ...asked }: TryOpeningInput): Promise<{
    answer: EligibilityAnswer;
    age: number;
    digit: number;
  }> {
    const rules = await this.#rules.current();
    const invited = isInvited
      ? new Map(rules.openings.map(({ code }) => [code, new Set([TRIED])]))
      : new Map<string, Set<string>>();
    const question = { ...asked, identityKeys: [TRIED], now: at, zone: ZONE };
    return {
      answer: judgeEligibility({ ...rules, invited }, question),
      age: ageOn(asked.birthOn, at.toZonedDateTimeISO(ZONE).toPlainDate()),
      digit: dayDigitOf(asked.birthOn),
    };
  }
}
