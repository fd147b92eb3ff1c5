import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { keepRule } from '../rules.ts';
import { Surveys } from '../survey.ts';

/** Writes the first rule of each survey; once there is one, an official decides. */
@Injectable()
export class SetUpSurveys {
  readonly #unitOfWork: UnitOfWork;
  readonly #surveys: Surveys;

  constructor(unitOfWork: UnitOfWork, surveys: Surveys) {
    this.#unitOfWork = unitOfWork;
    this.#surveys = surveys;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      for (const { code, firstRule } of this.#surveys.all.flatMap(({ surveys }) => surveys)) {
        const [known] = await tx.sql`select 1 from surveys.rule where survey_code = ${code} limit 1`;
        if (!known) await keepRule(tx, code, firstRule, { reason: '처음 설정', by: null });
      }
    });
  }
}
