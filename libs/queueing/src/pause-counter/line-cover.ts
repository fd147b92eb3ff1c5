import { Injectable } from '@nestjs/common';
import { DomainError, type Transaction } from '#kernel';
import { dayOf, lockBoard, type Board } from '../board/board.ts';
import type { Counter } from '../counter.entity.ts';
import { VisitPaths } from '../visit-paths.ts';

/** Sees to it that a line is not left without anybody who calls, unless that is meant. */
@Injectable()
export class LineCover {
  readonly #paths: VisitPaths;

  constructor(paths: VisitPaths) {
    this.#paths = paths;
  }

  /** Held until commit: the last two counters of a line cannot both go while each counts the other. */
  hold({ sql }: Transaction, centreCode: string): Promise<Board> {
    return lockBoard(sql, centreCode);
  }

  /** @throws `queueing.last-counter` with the line and how many wait in it. */
  async assertOthersStay(tx: Transaction, counter: Counter): Promise<void> {
    const { zone } = await this.hold(tx, counter.centreCode);
    const others = await tx.sql`
      select 1 from queueing.counter
      where centre_code = ${counter.centreCode} and id <> ${counter.id} and state = 'open'
        and (stage = ${counter.stage} or ${counter.stage} = any (also_stages)) limit 1`;
    if (others.length > 0) return;
    const [line] = await tx.sql<{ waiting: number }>`
      select count(*)::int as waiting from queueing.ticket
      where centre_code = ${counter.centreCode} and stage = ${counter.stage}
        and issued_on = ${dayOf(tx.now, zone)} and state = 'waiting'`;
    throw new DomainError('queueing.last-counter', 'conflict', {
      stageLabel: this.labelOf(counter.stage),
      waiting: line!.waiting,
    });
  }

  labelOf(stage: string): string {
    return this.#paths.findStage(stage)?.label ?? stage;
  }
}
