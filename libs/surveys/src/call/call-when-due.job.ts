import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { CallRespondents } from './call-respondents.ts';

/** Places and looks after the calls of surveys. */
@Injectable()
export class CallWhenDue extends Sweep {
  readonly name = 'surveys.call-when-due';
  readonly everyMillis = 2_000;
  readonly #callRespondents: CallRespondents;

  constructor(callRespondents: CallRespondents) {
    super();
    this.#callRespondents = callRespondents;
  }

  run(): Promise<number> {
    return this.#callRespondents.run();
  }
}
