import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { DomainError, UnitOfWork, Vault, type Transaction } from '#kernel';
import { CaseDone, CaseReturned } from '../events.ts';
import { leftOf, resumeDeadline } from '../deadline/deadline.ts';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { actingStaff, mayLead, ownCases } from '../kinds/own-cases.ts';
import { caseFacts, deadlineOfRow, readCase, type CaseRow } from '../steps/case-row.ts';
import type { CaseResult } from '../steps/case-states.ts';
import { takeStep, type CaseStep } from '../steps/take-step.ts';

export interface TakenStep {
  id: string;
  number: string;
  state: string;
  version: number;
  deadlineOn: string;
}

/** Takes a case from the desk that received it to its answer; each act is one step of its history. */
@Injectable()
export class WorkOnCase {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;
  readonly #staff: StaffDirectory;

  constructor(
    unitOfWork: UnitOfWork,
    vault: Vault,
    kinds: CaseKinds,
    calendar: WorkingCalendar,
    staff: StaffDirectory,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#kinds = kinds;
    this.#calendar = calendar;
    this.#staff = staff;
  }

  /**
   * Hands a case to a unit or to one of its people; whoever has no lead may take it upon themselves only.
   * @throws `casework.unit-unknown`, `casework.handler-unknown`, `casework.lead-only`
   */
  async assign(
    id: string,
    to: { unit: string; handlerId: string | null; note?: string | undefined },
  ): Promise<TakenStep> {
    const { cases, office } = ownCases(this.#kinds);
    if (!cases.units.some(({ code }) => code === to.unit))
      throw new DomainError('casework.unit-unknown', 'not-found', { unit: to.unit });
    if (!mayLead() && to.handlerId !== actingStaff())
      throw new DomainError('casework.lead-only', 'forbidden');
    if (to.handlerId) {
      const handler = (await this.#staff.describe([to.handlerId])).get(to.handlerId);
      const isOurs = handler && cases.offices.some(({ code }) => code === handler.centreCode);
      if (!isOurs) throw new DomainError('casework.handler-unknown', 'not-found', { office: office.code });
    }
    return this.#step(id, async () => ({
      name: 'assign',
      note: to.note,
      change: {
        state: to.handlerId ? 'assigned' : 'received',
        unit_code: to.unit,
        handler_id: to.handlerId,
      },
    }));
  }

  /** Begins the work; a case that nobody had becomes one's own. */
  async start(id: string): Promise<TakenStep> {
    return this.#step(id, async (row) => ({
      name: 'start',
      change: { state: 'in-work', handler_id: row.handler_id ?? actingStaff() },
    }));
  }

  /** Asks the applicant for what is missing; until it is there the time does not count. */
  async askSupplement(id: string, note: string): Promise<TakenStep> {
    return this.#step(
      id,
      async (row, tx) => {
        const now = this.#local(row, tx);
        const days = await WorkingDays.around(this.#calendar, now.toPlainDate());
        const left = leftOf(deadlineOfRow(row), row.term_unit, now, days);
        return { name: 'ask-supplement', note, change: { state: 'supplement', left_when_paused: left } };
      },
      (row, tx) => tx.record(CaseReturned, { ...caseFacts(this.#kinds, row), why: 'supplement' }),
    );
  }

  /** What was missing is there: the clock runs on. */
  async supplement(id: string, note: string | null): Promise<TakenStep> {
    return this.#step(id, async (row, tx) => {
      const now = this.#local(row, tx);
      const days = await WorkingDays.around(this.#calendar, now.toPlainDate());
      const { at, on } = resumeDeadline(
        deadlineOfRow(row),
        row.left_when_paused ?? 0,
        row.term_unit,
        now,
        days,
      );
      const deadline = { deadline_at: at.toString(), deadline_on: on.toString() };
      return { name: 'supplement', note, change: { state: 'in-work', ...deadline } };
    });
  }

  /** Answers it. */
  async finish(
    id: string,
    { result, note }: { result: CaseResult; note: string | null },
  ): Promise<TakenStep> {
    return this.#step(
      id,
      async (row) => {
        const { stages = [] } = this.#kinds.kind(row.kind_code);
        // Its stages answer it, so that none is left out.
        if (result === 'solved' && stages.some(({ phase }) => phase === 'answer'))
          throw new DomainError('casework.step-not-possible', 'conflict', {
            state: row.state,
            step: 'finish',
          });
        return { name: 'finish', note, change: { state: 'done', result } };
      },
      (row, tx) => tx.record(CaseDone, { ...caseFacts(this.#kinds, row), result }),
    );
  }

  /** Sends it back for good, with the reason. */
  async sendBack(id: string, note: string): Promise<TakenStep> {
    return this.#step(
      id,
      async () => ({ name: 'return', note, change: { state: 'returned' } }),
      (row, tx) => tx.record(CaseReturned, { ...caseFacts(this.#kinds, row), why: 'returned' }),
    );
  }

  /** The applicant, who is at the desk or on the phone, takes it back. */
  async withdraw(id: string, note: string): Promise<TakenStep> {
    return this.#step(id, async () => ({ name: 'withdraw', note, change: { state: 'withdrawn' } }));
  }

  /** Keeps a remark in the history. */
  async note(id: string, note: string): Promise<TakenStep> {
    return this.#step(id, async () => ({ name: 'note', note, change: {} }));
  }

  #local(row: CaseRow, { now }: Transaction): Temporal.ZonedDateTime {
    return now.toZonedDateTimeISO(this.#kinds.office(row.office_code)!.zone);
  }

  async #step(
    id: string,
    decide: (row: CaseRow, tx: Transaction) => Promise<CaseStep>,
    tell?: (row: CaseRow, tx: Transaction) => void,
  ): Promise<TakenStep> {
    const { cases } = ownCases(this.#kinds);
    return this.#unitOfWork.run(async (tx) => {
      const row = await readCase(tx, id, cases.department);
      const step = await decide(row, tx);
      const after = await takeStep(tx, this.#vault, row, step);
      tx.audit({
        action: `casework.case-${step.name}`,
        personId: row.person_id,
        facts: { caseId: id, number: row.number, version: after.version, state: after.state },
      });
      tell?.(after, tx);
      return takenStep(after);
    });
  }
}

export const takenStep = (row: CaseRow): TakenStep => ({
  id: row.id,
  number: row.number,
  state: row.state,
  version: row.version,
  deadlineOn: row.deadline_on,
});
