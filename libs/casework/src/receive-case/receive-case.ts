import { Injectable } from '@nestjs/common';
import { RegisterPerson, type PersonalDetails } from '#identity';
import { currentContext, DomainError, newId, UnitOfWork, Vault, type Transaction } from '#kernel';
import { deadlineOf } from '../deadline/deadline.ts';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseReceived } from '../events.ts';
import { CaseKinds, type DepartmentCases } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';
import { ruleInForce } from '../kinds/rule-in-force.ts';
import { caseFacts, type CaseRow } from '../steps/case-row.ts';

export interface NewCase {
  kind: string;
  /** What it is about, in a line. */
  subject: string;
  channel: CaseRow['channel'];
  unit?: string | undefined;
  applicant?: PersonalDetails | undefined;
  isTold: boolean;
}

/** Takes in what somebody asks for at the counter, by phone or by post, and says until when it is answered. */
@Injectable()
export class ReceiveCase {
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;
  readonly #registerPerson: RegisterPerson;

  constructor(
    unitOfWork: UnitOfWork,
    vault: Vault,
    kinds: CaseKinds,
    calendar: WorkingCalendar,
    registerPerson: RegisterPerson,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#kinds = kinds;
    this.#calendar = calendar;
    this.#registerPerson = registerPerson;
  }

  /** @throws `casework.kind-unknown`, `casework.unit-unknown`, `casework.nobody-to-tell` */
  async run(input: NewCase): Promise<{ id: string; number: string; deadlineOn: string; version: number }> {
    const { cases, office } = ownCases(this.#kinds);
    const kind = cases.kinds.find(({ code }) => code === input.kind);
    if (!kind) throw new DomainError('casework.kind-unknown', 'not-found', { kind: input.kind });
    const unit = input.unit ?? kind.unit;
    if (!cases.units.some(({ code }) => code === unit))
      throw new DomainError('casework.unit-unknown', 'not-found', { unit });
    if (input.isTold && !input.applicant) throw new DomainError('casework.nobody-to-tell', 'invalid');
    return this.#unitOfWork.run(async (tx) => {
      const received = tx.now.toZonedDateTimeISO(office.zone);
      const rule = await ruleInForce(tx.sql, kind.code, received.toPlainDate());
      const days = await WorkingDays.around(this.#calendar, received.toPlainDate());
      const term = { unit: rule.termUnit, length: rule.term, countsFirstDay: rule.countsFirstDay };
      const deadline = deadlineOf(received, term, days);
      const personId = input.applicant ? (await this.#registerPerson.run(input.applicant)).personId : null;
      const row: CaseRow = {
        id: newId(),
        number: await nextNumber(tx, cases, received.year),
        department: cases.department,
        office_code: office.code,
        kind_code: kind.code,
        unit_code: unit,
        handler_id: null,
        person_id: personId,
        subject_sealed: this.#vault.seal(input.subject),
        channel: input.channel,
        is_told: input.isTold,
        state: 'received',
        result: null,
        version: 1,
        term_unit: rule.termUnit,
        extensions: 0,
        received_at: tx.now.toString(),
        deadline_at: deadline.at.toString(),
        deadline_on: deadline.on.toString(),
        left_when_paused: null,
        closed_at: null,
        stage_code: null,
      };
      await write(tx, row);
      tx.record(CaseReceived, caseFacts(this.#kinds, row));
      return { id: row.id, number: row.number, deadlineOn: row.deadline_on, version: 1 };
    });
  }
}

/** `M21-004512`: short enough to be said on the phone; one row per year hands them out. */
const nextNumber = async ({ sql }: Transaction, cases: DepartmentCases, year: number): Promise<string> => {
  const [given] = await sql<{ last: number }>`
    insert into casework.number (department, year, last) values (${cases.department}, ${year}, 1)
    on conflict (department, year) do update set last = casework.number.last + 1 returning last`;
  return `${cases.numberPrefix}${String(year).slice(2)}-${String(given!.last).padStart(6, '0')}`;
};

const write = async ({ sql, now }: Transaction, row: CaseRow): Promise<void> => {
  const { actor } = currentContext();
  await sql`
    insert into casework.case (id, number, department, office_code, kind_code, unit_code, person_id, subject_sealed,
      channel, is_told, state, version, term_unit, received_at, deadline_at, deadline_on)
    values (${row.id}, ${row.number}, ${row.department}, ${row.office_code}, ${row.kind_code}, ${row.unit_code},
            ${row.person_id}, ${row.subject_sealed}, ${row.channel}, ${row.is_told}, 'received', 1, ${row.term_unit},
            ${row.received_at}, ${row.deadline_at}, ${row.deadline_on})`;
  await sql`
    insert into casework.step (case_id, sequence, kind, at, actor_kind, actor_id, state, unit_code, deadline_after_at)
    values (${row.id}, 1, 'receive', ${now}, ${actor.kind}, ${actor.id}, 'received', ${row.unit_code}, ${row.deadline_at})`;
};
