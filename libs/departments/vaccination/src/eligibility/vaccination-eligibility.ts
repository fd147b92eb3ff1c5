import { Injectable } from '@nestjs/common';
import { Eligibility, type EligibilityJudge, type PriorityGroupView } from '#scheduling';
import { judgeEligibility } from './judge-eligibility.ts';
import { OpeningRules } from './opening-rules.ts';

/** Fills the core's question "may this person book?" from the rules of who may, and the office's table. */
@Injectable()
export class VaccinationEligibility extends Eligibility {
  readonly #rules: OpeningRules;

  constructor(rules: OpeningRules) {
    super();
    this.#rules = rules;
  }

  async prepare(): Promise<EligibilityJudge> {
    const rules = await this.#rules.current();
    return (question) => judgeEligibility(rules, question);
  }

  /** The office's table, as it stands. */
  async listGroups(): Promise<PriorityGroupView[]> {
    const { groups } = await this.#rules.current();
    return groups.map((group) => ({
      code: group.code,
      label: group.label,
      kind: group.kind,
      bookingOpens: group.bookingOpensNote ?? group.bookingOpensOn,
      startsOn: group.startsNote ?? group.startsOn,
      product: group.product,
      place: group.place,
    }));
  }
}
