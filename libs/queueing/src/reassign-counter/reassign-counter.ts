import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { assertFree } from '../call-next/call-next.ts';
import type { Counter } from '../counter.entity.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { noteCounterChange } from '../open-counter/note-counter-change.ts';
import { LineCover } from '../pause-counter/line-cover.ts';
import { VisitPaths } from '../visit-paths.ts';

export interface Assignment {
  counterId: string;
  /** The line it works for from now on. */
  stage: string;
  /** Lines it takes from, in this order, when nobody waits in its own. */
  alsoStages: string[];
  reason: string;
  /** Says that the line it leaves has no other counter, and that this is meant. */
  isConfirmed?: boolean | undefined;
}

/** Gives a counter another line, or several, for as long as whoever runs the floor wants it. */
@Injectable()
export class ReassignCounter {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;
  readonly #cover: LineCover;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths, cover: LineCover) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
    this.#cover = cover;
  }

  run(assignment: Assignment): Promise<{ counterId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, assignment.counterId);
      const known = await this.#linesOf(tx, counter);
      for (const stage of [assignment.stage, ...assignment.alsoStages]) {
        if (!known.includes(stage)) throw new DomainError('queueing.not-a-line', 'invalid', { stage });
      }
      if (counter.stage !== assignment.stage) {
        await assertFree(tx, counter);
        if (counter.state === 'open' && !assignment.isConfirmed)
          await this.#cover.assertOthersStay(tx, counter);
      }
      counter.reassign(assignment.stage, assignment.alsoStages);
      await noteCounterChange(tx, counter, 'reassigned', assignment.reason);
      return { counterId: counter.id };
    });
  }

  /** Lines to which people are called on the paths that touch this centre's counters. */
  async #linesOf({ sql }: Transaction, counter: Counter): Promise<string[]> {
    const homes = await sql<{ home_stage: string }>`
      select distinct home_stage from queueing.counter where centre_code = ${counter.centreCode}`;
    return this.#paths
      .stagesOf(homes.map((row) => row.home_stage))
      .filter((stage) => stage.kind === 'called')
      .map((stage) => stage.code);
  }
}
