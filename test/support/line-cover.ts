import type { Transaction } from '#kernel';
import { getBoard, type Board } from '../../libs/queueing/src/board/board.ts';
import { LineCover } from '../../libs/queueing/src/pause-counter/line-cover.ts';

/** Looks without holding; goes on when both have looked. */
export class UnguardedCover extends LineCover {
  #looking = 0;
  #both = () => {};
  readonly #bothLook = new Promise<void>((resolve) => (this.#both = resolve));

  override hold({ sql }: Transaction, centreCode: string): Promise<Board> {
    return getBoard(sql, centreCode);
  }

  async meet(): Promise<void> {
    this.#looking += 1;
    if (this.#looking === 2) this.#both();
    await this.#bothLook;
  }

  override async assertOthersStay(...from: Parameters<LineCover['assertOthersStay']>): Promise<void> {
    await super.assertOthersStay(...from);
    await this.meet();
  }
}
