import type { Transaction } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import { BoardChanged } from '../events.ts';

/** Tells the screens of these zones, or of all, that something besides the lines changed. */
export const noteBoardChange = async (
  tx: Transaction,
  centreCode: string,
  what: 'message' | 'zone' | 'screen',
  zones: readonly string[] | null,
): Promise<void> => {
  await tx.em.flush();
  tx.record(BoardChanged, {
    centreCode,
    sequence: await raiseSequence(tx, centreCode),
    what,
    zones: zones && [...zones],
    at: tx.now.toString(),
  });
};
