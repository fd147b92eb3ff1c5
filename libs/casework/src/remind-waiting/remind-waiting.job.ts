import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { RemindWaiting } from './remind-waiting.ts';

/** Looks every ten minutes; each number of days is told once, however often it looks. */
@Injectable()
export class RemindWaitingDaily extends Sweep {
  readonly name = 'casework.remind-waiting';
  readonly everyMillis = 600_000;
  readonly #remind: RemindWaiting;

  constructor(remind: RemindWaiting) {
    super();
    this.#remind = remind;
  }

  async run(): Promise<number> {
    await this.#remind.run();
    return 0;
  }
}
