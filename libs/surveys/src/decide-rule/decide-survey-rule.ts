import { Injectable } from '@nestjs/common';
import { Clock, currentContext, DomainError, UnitOfWork } from '#kernel';
import { ownSurvey } from '../own-survey.ts';
import { keepRule } from '../rules.ts';
import { Surveys, type SurveyRule } from '../survey.ts';

const ZONE = 'Asia/Seoul';

/** Decides how people are asked from today or a later day on; what was announced already keeps its rule. */
@Injectable()
export class DecideSurveyRule {
  readonly #unitOfWork: UnitOfWork;
  readonly #surveys: Surveys;
  readonly #clock: Clock;

  constructor(unitOfWork: UnitOfWork, surveys: Surveys, clock: Clock) {
    this.#unitOfWork = unitOfWork;
    this.#surveys = surveys;
    this.#clock = clock;
  }

  /** @throws `surveys.unknown`, `surveys.day-has-passed`, `surveys.hours-turned-round` */
  run(input: { survey: string; rule: SurveyRule; reason: string }): Promise<{ id: string }> {
    const { code } = ownSurvey(this.#surveys, input.survey);
    const { rule, reason } = input;
    if (rule.effectiveFrom < this.#clock.today(ZONE).toString())
      throw new DomainError('surveys.day-has-passed', 'invalid', { on: rule.effectiveFrom });
    if (rule.asksUntil <= rule.asksFrom)
      throw new DomainError('surveys.hours-turned-round', 'invalid', {
        from: rule.asksFrom,
        until: rule.asksUntil,
      });
    return this.#unitOfWork.run(async (tx) => {
      const id = await keepRule(tx, code, rule, { reason, by: currentContext().actor.id });
      tx.audit({ action: 'surveys.rule-decided', personId: null, facts: { survey: code, ...rule, reason } });
      return { id };
    });
  }
}
