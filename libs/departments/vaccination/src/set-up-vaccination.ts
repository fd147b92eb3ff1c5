import { Injectable } from '@nestjs/common';
import { DepartmentSetUp } from '#departments/contract';
import { SetUpPriorityGroups } from './eligibility/set-up-priority-groups.ts';
import { SetUpFigures } from './progress/set-up-figures.ts';

@Injectable()
export class SetUpVaccination extends DepartmentSetUp {
  readonly #groups: SetUpPriorityGroups;
  readonly #figures: SetUpFigures;

  constructor(groups: SetUpPriorityGroups, figures: SetUpFigures) {
    super();
    this.#groups = groups;
    this.#figures = figures;
  }

  async run(): Promise<void> {
    await this.#groups.run();
    await this.#figures.run();
  }
}
