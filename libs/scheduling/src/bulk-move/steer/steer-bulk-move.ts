import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SqlTag } from '#kernel';
import { assertState, findMoveForChange, type BulkMove, type MoveState } from '../bulk-move.ts';
import { writeRule } from '../confirm/confirm-bulk-move.ts';
import { viewOf, type BulkMoveView } from '../show/bulk-move-view.ts';

export type Steering = 'pause' | 'resume' | 'undo' | 'drop';

const turns: Record<Steering, { from: MoveState[]; to: MoveState }> = {
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  undo: { from: ['paused', 'done'], to: 'undoing' },
  drop: { from: ['proposed'], to: 'dropped' },
};

/** Pauses a run, lets it go on, takes it back, or drops a proposal. */
@Injectable()
export class SteerBulkMove {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(moveId: string, steering: Steering): Promise<BulkMoveView> {
    return this.#unitOfWork.run(async (tx) => {
      const move = await findMoveForChange(tx.sql, moveId);
      const { from, to } = turns[steering];
      assertState(move, ...from);
      if (steering === 'undo') await putRulesBack(tx.sql, move);
      await tx.sql`update scheduling.bulk_move set state = ${to} where id = ${moveId}`;
      if (steering === 'drop') await tx.sql`delete from scheduling.bulk_move_item where move_id = ${moveId}`;
      tx.audit({ action: `scheduling.bulk-move-${steering}`, personId: null, facts: { moveId } });
      return viewOf(tx.sql, moveId);
    });
  }
}

/** Rows that somebody has changed since are left alone. */
const putRulesBack = async (sql: SqlTag, move: BulkMove): Promise<void> => {
  for (const { row, before } of move.rulesBefore ?? []) {
    const [standing] = await sql<{ label: string; min_days: number }>`
      select label, min_days from scheduling.interval_rule
      where service_code = ${row.serviceCode} and effective_from = ${row.effectiveFrom}::date for update`;
    if (standing?.label !== row.label || standing.min_days !== row.minDays) continue;
    if (before) await writeRule(sql, before);
    else {
      await sql`
        delete from scheduling.interval_rule
        where service_code = ${row.serviceCode} and effective_from = ${row.effectiveFrom}::date`;
    }
  }
};
