import { Injectable } from '@nestjs/common';
import { Sweep } from '#kernel';
import { WorkBulkMoves } from './work-bulk-moves.ts';

/** Carries open bulk moves on, a batch a turn; after a crash the next turn goes on where the last commit was. */
@Injectable()
export class WorkBulkMovesNow extends Sweep {
  readonly name = 'scheduling.work-bulk-moves';
  readonly everyMillis = 1_000;
  readonly #workBulkMoves: WorkBulkMoves;

  constructor(workBulkMoves: WorkBulkMoves) {
    super();
    this.#workBulkMoves = workBulkMoves;
  }

  run(): Promise<number> {
    return this.#workBulkMoves.run();
  }
}
