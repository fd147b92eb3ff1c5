import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { openingFigures } from './opening-figures.ts';

/** Writes the opening figures on the first day; figures an official has entered since stay as they are. */
@Injectable()
export class SetUpFigures {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async ({ sql }) => {
      for (const { name, asOf, value } of openingFigures) {
        await sql`
          insert into vaccination.figure (name, as_of, value) values (${name}, ${asOf}, ${value}) on conflict do nothing`;
      }
    });
  }
}
