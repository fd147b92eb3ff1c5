import { Injectable } from '@nestjs/common';
import { currentContext, Database, DomainError, UnitOfWork, Vault } from '#kernel';
import { CaseKinds, type CaseKind } from '../kinds/case-kinds.ts';
import { rulesOf } from '../kinds/rule-in-force.ts';
import { findCase, type CaseRow } from '../steps/case-row.ts';
import { isClosed, mayTake } from '../steps/case-states.ts';
import { takeStep } from '../steps/take-step.ts';
import { guideView, kindView } from '../kinds/kind-view.ts';

const NEWEST = 50;
// What a handler writes down for colleagues is not meant for the applicant.
const told = new Set([
  'receive',
  'start',
  'extend',
  'ask-supplement',
  'supplement',
  'finish',
  'return',
  'withdraw',
  'advance',
]);

interface StepRow {
  kind: string;
  stage_code: string | null;
  at: string;
  note_sealed: string | null;
  deadline_after_at: string | null;
}

/** A resident follows what they asked for, and may take it back while nobody has answered it. */
@Injectable()
export class FollowMyCases {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #kinds: CaseKinds;

  constructor(database: Database, unitOfWork: UnitOfWork, vault: Vault, kinds: CaseKinds) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#kinds = kinds;
  }

  async list() {
    const rows = await this.#database.sql<CaseRow>`
      select id, number, kind_code, office_code, unit_code, subject_sealed, state, result, term_unit, received_at,
        deadline_at, deadline_on::text as deadline_on, closed_at
      from casework.case where person_id = ${currentContext().actor.id}
      order by received_at desc, id desc limit ${NEWEST}`;
    return { cases: rows.map((row) => this.#lineOf(row)) };
  }

  /** @throws `casework.case-not-found`, also for the case of somebody else */
  async show(number: string) {
    const row = await this.#own(number);
    const kind = this.#kinds.kind(row.kind_code);
    const unit = this.#kinds.unit(row.unit_code);
    const steps = await this.#database.sql<StepRow>`
      select kind, stage_code, at, note_sealed, deadline_after_at from casework.step
      where case_id = ${row.id} order by sequence`;
    return {
      ...this.#lineOf(row),
      unit: { label: unit?.label ?? '', phone: unit?.phone ?? this.#kinds.office(row.office_code)!.phone },
      stages: this.#stagesOf(kind, row, steps),
      guide: row.state === 'done' ? guideView(kind) : null,
      mayWithdraw: mayTake(row.state, 'withdraw'),
      steps: steps
        .filter((step) => told.has(step.kind) && (step.kind !== 'advance' || step.stage_code !== null))
        .map((step) => ({
          kind: step.kind,
          stage: kind.stages?.find(({ code }) => code === step.stage_code)?.label ?? null,
          at: Temporal.Instant.from(step.at).toString(),
          note: step.note_sealed && this.#vault.open(step.note_sealed),
          deadlineAt: step.deadline_after_at && Temporal.Instant.from(step.deadline_after_at).toString(),
        })),
    };
  }

  async withdraw(number: string): Promise<{ number: string; state: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const row = await this.#own(number);
      const after = await takeStep(tx, this.#vault, row, {
        name: 'withdraw',
        change: { state: 'withdrawn' },
      });
      tx.audit({
        action: 'casework.case-withdraw',
        personId: row.person_id,
        facts: { caseId: row.id, number, version: after.version },
      });
      return { number, state: after.state };
    });
  }

  /** What anybody may ask here, how long it takes, what it costs and which papers it needs. */
  async kinds(now: Temporal.Instant) {
    const departments = await Promise.all(
      this.#kinds.all.map(async ({ department, offices, kinds }) => {
        const today = now.toZonedDateTimeISO(offices[0]!.zone).toPlainDate().toString();
        const codes = kinds.map(({ code }) => code);
        const rules = await rulesOf(this.#database.sql, codes);
        return {
          department,
          offices: offices.map(({ name, address, phone }) => ({ name, address, phone })),
          kinds: kinds.flatMap((kind) => {
            const rule = rules.get(kind.code)!.find(({ effectiveFrom }) => effectiveFrom <= today);
            return rule ? [kindView(kind, rule)] : [];
          }),
        };
      }),
    );
    return { departments };
  }

  async #own(number: string): Promise<CaseRow> {
    const sql = this.#unitOfWork.current?.sql ?? this.#database.sql;
    const [found] = await sql<{ id: string }>`
      select id from casework.case
      where number = ${number.toUpperCase()} and person_id = ${currentContext().actor.id}`;
    const row = found && (await findCase(sql, found.id));
    if (!row) throw new DomainError('casework.case-not-found', 'not-found');
    return row;
  }

  #stagesOf({ stages = [] }: CaseKind, row: CaseRow, steps: readonly StepRow[]) {
    const reached = stages.findIndex(({ code }) => code === row.stage_code);
    return stages.map(({ code, label }, at) => {
      const step = at <= reached ? steps.findLast((one) => one.stage_code === code) : undefined;
      return {
        code,
        label,
        isReached: at <= reached,
        at: step ? Temporal.Instant.from(step.at).toString() : null,
      };
    });
  }

  #lineOf(row: CaseRow) {
    const { name, address, phone } = this.#kinds.office(row.office_code)!;
    return {
      office: { name, address, phone },
      number: row.number,
      kind: this.#kinds.kind(row.kind_code).label,
      subject: this.#vault.open(row.subject_sealed),
      state: row.state,
      result: row.result,
      isClosed: isClosed(row.state),
      receivedAt: Temporal.Instant.from(row.received_at).toString(),
      deadlineAt: Temporal.Instant.from(row.deadline_at).toString(),
      deadlineOn: row.deadline_on,
      termUnit: row.term_unit,
      closedAt: row.closed_at && Temporal.Instant.from(row.closed_at).toString(),
    };
  }
}
