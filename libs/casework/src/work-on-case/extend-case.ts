import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, Vault } from '#kernel';
import { CaseExtended } from '../events.ts';
import { extendDeadline } from '../deadline/deadline.ts';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { mayLead, ownCases } from '../kinds/own-cases.ts';
import { ruleInForce } from '../kinds/rule-in-force.ts';
import { caseFacts, deadlineOfRow, readCase } from '../steps/case-row.ts';
import { takeStep } from '../steps/take-step.ts';
import { takenStep, type TakenStep } from './work-on-case.ts';

export interface Extension {
  /** Working days, or working hours, in the unit of the kind's term. */
  length: number;
  reason: string;
  /** The second extension needs the applicant's word (민원 처리에 관한 법률 시행령 §21). */
  applicantAgreed: boolean;
}

/** Gives a case more time, as often and as much as its kind's rule allows, and lets the applicant know. */
@Injectable()
export class ExtendCase {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;

  constructor(unitOfWork: UnitOfWork, vault: Vault, kinds: CaseKinds, calendar: WorkingCalendar) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#kinds = kinds;
    this.#calendar = calendar;
  }

  /** @throws `casework.lead-only`, `casework.extensions-used-up`, `casework.extension-too-long`, `casework.applicant-must-agree`, `casework.already-late` */
  async run(id: string, { length, reason, applicantAgreed }: Extension): Promise<TakenStep> {
    const { cases } = ownCases(this.#kinds);
    return this.#unitOfWork.run(async (tx) => {
      const row = await readCase(tx, id, cases.department);
      const { zone } = this.#kinds.office(row.office_code)!;
      const received = Temporal.Instant.from(row.received_at).toZonedDateTimeISO(zone);
      const rule = await ruleInForce(tx.sql, row.kind_code, received.toPlainDate());
      if (rule.extender === 'lead' && !mayLead()) throw new DomainError('casework.lead-only', 'forbidden');
      if (row.extensions >= rule.extensionsMost)
        throw new DomainError('casework.extensions-used-up', 'conflict', { most: rule.extensionsMost });
      if (length > rule.extensionMost)
        throw new DomainError('casework.extension-too-long', 'invalid', {
          most: rule.extensionMost,
          unit: rule.termUnit,
        });
      if (row.extensions > 0 && !applicantAgreed)
        throw new DomainError('casework.applicant-must-agree', 'conflict');
      if (Temporal.Instant.compare(tx.now, row.deadline_at) > 0)
        throw new DomainError('casework.already-late', 'conflict', { deadlineOn: row.deadline_on });
      const before = deadlineOfRow(row);
      const days = await WorkingDays.around(this.#calendar, before.on);
      const { at, on } = extendDeadline(before, { unit: row.term_unit, length }, zone, days);
      const after = await takeStep(tx, this.#vault, row, {
        name: 'extend',
        note: reason,
        change: {
          extensions: row.extensions + 1,
          deadline_at: at.toString(),
          deadline_on: on.toString(),
        },
      });
      tx.audit({
        action: 'casework.case-extend',
        personId: row.person_id,
        facts: {
          caseId: id,
          number: row.number,
          from: row.deadline_on,
          to: after.deadline_on,
          applicantAgreed,
        },
      });
      tx.record(CaseExtended, caseFacts(this.#kinds, after));
      return takenStep(after);
    });
  }
}
