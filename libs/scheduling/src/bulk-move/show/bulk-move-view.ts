import type { SqlTag } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findMove, type BulkMove, type ItemState } from '../bulk-move.ts';

/** How far a run has come; `listed` are those for whom somebody must do something by hand. */
export interface MoveProgress {
  total: number;
  done: number;
  moved: number;
  listed: number;
  undone: number;
}

export interface BulkMoveView {
  id: string;
  number: number;
  centre: string;
  state: BulkMove['state'];
  definition: BulkMove['definition'];
  counts: BulkMove['counts'];
  weeks: BulkMove['weeks'];
  neededUntilOn: string | null;
  publishedUntilOn: string | null;
  proposedAt: string;
  notice: { text: string; noticeAt: string; tellAt: string } | null;
  confirmedAt: string | null;
  finishedAt: string | null;
  undoneAt: string | null;
  progress: MoveProgress;
}

export const viewOf = async (sql: SqlTag, id: string): Promise<BulkMoveView> => {
  const move = await findMove(sql, id);
  const local = (instant: Temporal.Instant | null) => instant && inZone(instant, move.centre.zone);
  return {
    id: move.id,
    number: move.number,
    centre: move.centre.code,
    state: move.state,
    definition: move.definition,
    counts: move.counts,
    weeks: move.weeks,
    neededUntilOn: move.neededUntilOn,
    publishedUntilOn: move.publishedUntilOn,
    proposedAt: local(move.proposedAt)!,
    notice: move.noticeText
      ? { text: move.noticeText, noticeAt: local(move.noticeAt)!, tellAt: local(move.tellAt)! }
      : null,
    confirmedAt: local(move.confirmedAt),
    finishedAt: local(move.finishedAt),
    undoneAt: local(move.undoneAt),
    progress: await progressOf(sql, id),
  };
};

const progressOf = async (sql: SqlTag, id: string): Promise<MoveProgress> => {
  const rows = await sql<{ state: ItemState; people: number }>`
    select state, count(*)::int as people from scheduling.bulk_move_item where move_id = ${id} group by state`;
  const of = (...states: ItemState[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.people, 0);
  const [total, planned] = [of(...rows.map((row) => row.state)), of('planned')];
  return {
    total,
    done: total - planned,
    moved: of('moved', 'undo-refused'),
    listed: of('unplaceable', 'gone', 'undo-refused'),
    undone: of('undone'),
  };
};
