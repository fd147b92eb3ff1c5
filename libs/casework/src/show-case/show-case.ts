import { Injectable } from '@nestjs/common';
import { PeopleDirectory, StaffDirectory } from '#identity';
import { Clock, Database, DomainError, UnitOfWork, Vault } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { mayLead, ownCases } from '../kinds/own-cases.ts';
import { ruleInForce } from '../kinds/rule-in-force.ts';
import { lightOf, nearUntil } from '../list-cases/light.ts';
import { findCase } from '../steps/case-row.ts';
import { readHistory } from '../steps/history.ts';
import { stepsFrom } from '../steps/case-states.ts';

/** One case with all that happened to it, for staff of its department; each look is written down. */
@Injectable()
export class ShowCase {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;
  readonly #people: PeopleDirectory;
  readonly #staff: StaffDirectory;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    vault: Vault,
    clock: Clock,
    kinds: CaseKinds,
    calendar: WorkingCalendar,
    people: PeopleDirectory,
    staff: StaffDirectory,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#calendar = calendar;
    this.#people = people;
    this.#staff = staff;
  }

  /** @throws `casework.case-not-found` */
  async run(id: string) {
    const { cases, office } = ownCases(this.#kinds);
    const row = await findCase(this.#database.sql, id);
    if (!row || row.department !== cases.department)
      throw new DomainError('casework.case-not-found', 'not-found');
    await this.#unitOfWork.run(async (tx) =>
      tx.audit({
        action: 'casework.case-read',
        personId: row.person_id,
        facts: { caseId: id, number: row.number },
      }),
    );
    const kind = this.#kinds.kind(row.kind_code);
    const now = this.#clock.now();
    const today = now.toZonedDateTimeISO(office.zone).toPlainDate();
    const days = await WorkingDays.around(this.#calendar, today);
    const received = Temporal.Instant.from(row.received_at).toZonedDateTimeISO(office.zone).toPlainDate();
    const rule = await ruleInForce(this.#database.sql, row.kind_code, received);
    const person = row.person_id
      ? (await this.#people.describe([row.person_id])).get(row.person_id)
      : undefined;
    const handler = row.handler_id
      ? (await this.#staff.describe([row.handler_id])).get(row.handler_id)
      : undefined;
    const mayExtend =
      row.extensions < rule.extensionsMost &&
      Temporal.Instant.compare(now, row.deadline_at) <= 0 &&
      (rule.extender === 'handler' || mayLead());
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      kind: { code: kind.code, label: kind.label, group: kind.group },
      subject: this.#vault.open(row.subject_sealed),
      channel: row.channel,
      isTold: row.is_told,
      applicant: person
        ? { maskedName: person.maskedName, maskedPhone: person.maskedPhone, birthOn: person.birthOn }
        : null,
      unit: { code: row.unit_code, label: this.#kinds.unit(row.unit_code)?.label ?? row.unit_code },
      handler: handler ? { id: handler.id, name: handler.displayName } : null,
      state: row.state,
      result: row.result,
      light: lightOf(row, now, nearUntil(today, office.zone, days)),
      receivedAt: Temporal.Instant.from(row.received_at).toString(),
      deadlineAt: Temporal.Instant.from(row.deadline_at).toString(),
      deadlineOn: row.deadline_on,
      termUnit: row.term_unit,
      leftWhenPaused: row.left_when_paused,
      extensions: row.extensions,
      rule,
      steps: stepsFrom(row.state).filter((step) => step !== 'extend' || mayExtend),
      history: await readHistory(this.#database.sql, this.#vault, this.#staff, this.#kinds, row.id),
      asOf: now.toString(),
    };
  }

  /** Units and people that a case may be handed to. */
  async colleagues() {
    const { cases } = ownCases(this.#kinds);
    const staff = await this.#staff.ofCentres(cases.offices.map(({ code }) => code));
    return {
      units: cases.units.map(({ code, label }) => ({ code, label })),
      staff: staff.map(({ id, displayName }) => ({ id, name: displayName })),
    };
  }
}
