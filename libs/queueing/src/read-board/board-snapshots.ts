import { Inject, Injectable } from '@nestjs/common';
import { SNAPSHOT_MILLIS, Snapshots } from '#kernel';
import { ReadBoard } from './read-board.ts';

type Asked = Parameters<ReadBoard['run']>[0];
type Board = Awaited<ReturnType<ReadBoard['run']>>;

/** The board for the many screens that ask for it at once: one look at the tables serves all of them. */
@Injectable()
export class BoardSnapshots {
  readonly #readBoard: ReadBoard;
  readonly #snapshots: Snapshots<Board>;

  constructor(readBoard: ReadBoard, @Inject(SNAPSHOT_MILLIS) keptMillis: number) {
    this.#readBoard = readBoard;
    this.#snapshots = new Snapshots({ keptMillis });
  }

  /** `told` is the sequence of the newest message that the screen has heard: the answer is not behind it. */
  run(asked: Asked, told = 0): Promise<Board> {
    return this.#snapshots.get(JSON.stringify(asked), told, () => this.#readBoard.run(asked));
  }
}
