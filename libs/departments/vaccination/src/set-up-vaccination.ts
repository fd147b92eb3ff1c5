import { Injectable } from '@nestjs/common';
import { DepartmentSetUp } from '#departments/contract';
import { SetUpShuttle } from '#scheduling';
import { centres } from './centres.ts';
import { SetUpOpenings } from './eligibility/set-up-openings.ts';
import { SetUpPriorityGroups } from './eligibility/set-up-priority-groups.ts';
import { SetUpPlan } from './plan/set-up-plan.ts';
import { SetUpFigures } from './progress/set-up-figures.ts';
import { shuttle } from './shuttle/timetable.ts';

@Injectable()
export class SetUpVaccination extends DepartmentSetUp {
  readonly #groups: SetUpPriorityGroups;
  readonly #openings: SetUpOpenings;
  readonly #figures: SetUpFigures;
  readonly #plan: SetUpPlan;
  readonly #setUpShuttle: SetUpShuttle;

  constructor(
    groups: SetUpPriorityGroups,
    openings: SetUpOpenings,
    figures: SetUpFigures,
    plan: SetUpPlan,
    setUpShuttle: SetUpShuttle,
  ) {
    super();
    this.#groups = groups;
    this.#openings = openings;
    this.#figures = figures;
    this.#plan = plan;
    this.#setUpShuttle = setUpShuttle;
  }

  async run(): Promise<void> {
    await this.#groups.run();
    await this.#openings.run();
    await this.#figures.run();
    await this.#plan.run();
    for (const { code } of centres) await this.#setUpShuttle.run({ centreCode: code, ...shuttle });
  }
}
