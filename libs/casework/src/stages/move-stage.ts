import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, Vault, type Transaction } from '#kernel';
import { CaseDone } from '../events.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { actingStaff, ownCases } from '../kinds/own-cases.ts';
import { caseFacts, readCase, type CaseRow } from '../steps/case-row.ts';
import { takeStep, type CaseStep } from '../steps/take-step.ts';
import { stageAfter, stageBefore } from './stage-of.ts';

export interface MovedStage {
  id: string;
  number: string;
  stage: string | null;
  version: number;
}

/** Takes a case to the next of its stages, or back from a slip. */
@Injectable()
export class MoveStage {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #kinds: CaseKinds;

  constructor(unitOfWork: UnitOfWork, vault: Vault, kinds: CaseKinds) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#kinds = kinds;
  }

  /**
   * The stage named must be the next one, so that two clicks do not skip one.
   * @throws `casework.stage-not-next`, `casework.step-not-possible`, `casework.case-changed`
   */
  async advance(id: string, to: string): Promise<MovedStage> {
    return this.#move(id, (row) => {
      const stage = stageAfter(this.#kinds.kind(row.kind_code), row.stage_code);
      if (stage?.code !== to)
        throw new DomainError('casework.stage-not-next', 'conflict', { number: row.number, stage: to });
      // The answer begins the wait, so nothing may follow it before it is given.
      if (stage.phase !== 'after' && row.state === 'done')
        throw new DomainError('casework.step-not-possible', 'conflict', { state: row.state });
      if (stage.phase === 'after' && row.state !== 'done')
        throw new DomainError('casework.step-not-possible', 'conflict', { state: row.state });
      const change: CaseStep['change'] =
        stage.phase === 'work'
          ? { state: 'in-work', handler_id: row.handler_id ?? actingStaff() }
          : stage.phase === 'answer'
            ? { state: 'done', result: 'solved' }
            : {};
      return { name: 'advance', change: { ...change, stage_code: to } };
    });
  }

  /** @throws `casework.stage-stays` for what was told to the applicant or handed over. */
  async stepBack(id: string): Promise<MovedStage> {
    return this.#move(id, (row) => {
      const before = stageBefore(this.#kinds.kind(row.kind_code), row.stage_code);
      if (before === undefined)
        throw new DomainError('casework.stage-stays', 'conflict', { number: row.number });
      return { name: 'step-back', change: { stage_code: before } };
    });
  }

  async #move(id: string, decide: (row: CaseRow) => CaseStep): Promise<MovedStage> {
    const { cases } = ownCases(this.#kinds);
    return this.#unitOfWork.run(async (tx) => {
      const row = await readCase(tx, id, cases.department);
      const step = decide(row);
      const after = await takeStep(tx, this.#vault, row, step);
      tx.audit({
        action: `casework.case-${step.name}`,
        personId: row.person_id,
        facts: { caseId: id, number: row.number, version: after.version, stage: after.stage_code },
      });
      this.#announce(tx, row, after);
      return { id, number: after.number, stage: after.stage_code, version: after.version };
    });
  }

  #announce(tx: Transaction, row: CaseRow, after: CaseRow): void {
    if (row.state !== 'done' && after.state === 'done')
      tx.record(CaseDone, { ...caseFacts(this.#kinds, after), result: 'solved' });
  }
}
