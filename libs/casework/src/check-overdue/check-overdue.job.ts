import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { CheckOverdue } from './check-overdue.ts';

/** The regular check of the month. */
@Injectable()
export class CheckOverdueMonthly extends Sweep {
  readonly name = 'casework.check-overdue-monthly';
  readonly everyMillis = 60_000;
  readonly #checkOverdue: CheckOverdue;

  constructor(checkOverdue: CheckOverdue) {
    super();
    this.#checkOverdue = checkOverdue;
  }

  async run(): Promise<number> {
    await this.#checkOverdue.runMonthly();
    return 0;
  }
}
