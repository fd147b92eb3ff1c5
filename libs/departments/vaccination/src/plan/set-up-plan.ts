import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { openingPlan } from './opening-plan.ts';

/** Writes the work plan on the first day; rows an official has changed since stay as they are. */
@Injectable()
export class SetUpPlan {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async ({ sql }) => {
      const [known] = await sql`select from vaccination.plan limit 1`;
      if (known) return;
      for (const { effectiveFrom, monthly, label } of openingPlan) {
        await sql`
          insert into vaccination.plan (effective_from, monthly, label) values (${effectiveFrom}, ${monthly}, ${label})
          on conflict do nothing`;
      }
    });
  }
}
