import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { AskForReceipts } from './ask-for-receipts.ts';

/** Looks for receipts that are due. */
@Injectable()
export class AskForDueReceipts extends Sweep {
  readonly name = 'notifications.ask-for-receipts';
  readonly everyMillis = 10_000;
  readonly #askForReceipts: AskForReceipts;

  constructor(askForReceipts: AskForReceipts) {
    super();
    this.#askForReceipts = askForReceipts;
  }

  run(): Promise<number> {
    return this.#askForReceipts.run();
  }
}
