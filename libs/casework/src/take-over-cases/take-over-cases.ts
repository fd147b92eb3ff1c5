import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, Vault, type Transaction } from '#kernel';
import { deadlineOf, leftOf } from '../deadline/deadline.ts';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds, type DepartmentCases, type KindRule } from '../kinds/case-kinds.ts';
import { rulesOf } from '../kinds/rule-in-force.ts';
import type { CaseRow } from '../steps/case-row.ts';

const BATCH = 1_000;

/** A case as an older system kept it. */
export interface KeptCase {
  kind: string;
  unit?: string;
  subject: string;
  channel: CaseRow['channel'];
  personId: string | null;
  isTold: boolean;
  handlerId: string | null;
  receivedAt: Temporal.Instant;
  state: 'received' | 'assigned' | 'in-work' | 'supplement' | 'done' | 'returned';
  /** When it came to this state; the moment of receipt for one that nobody has touched. */
  stateAt: Temporal.Instant;
  /** The stage it had reached, where its kind has stages; what lies before the answer is not told apart. */
  stage?: string;
  /** When it came to that stage, where that was after the answer. */
  stageAt?: Temporal.Instant;
}

interface StepRow {
  case_id: string;
  sequence: number;
  kind: string;
  at: string;
  state: string;
  unit_code: string;
  handler_id: string | null;
  deadline_after_at: string | null;
  result: string | null;
  stage_code: string | null;
}

const stepsTo: Record<KeptCase['state'], readonly (readonly [kind: string, state: string])[]> = {
  received: [],
  assigned: [['assign', 'assigned']],
  'in-work': [['start', 'in-work']],
  supplement: [
    ['start', 'in-work'],
    ['ask-supplement', 'supplement'],
  ],
  done: [
    ['start', 'in-work'],
    ['finish', 'done'],
  ],
  returned: [
    ['start', 'in-work'],
    ['return', 'returned'],
  ],
};

/** Takes over what a department kept elsewhere until now, with numbers in the order of receipt; nobody is written to. */
@Injectable()
export class TakeOverCases {
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

  /** Tells how many came; none where the department has cases already. */
  async run(department: string, kept: readonly KeptCase[]): Promise<number> {
    const cases = this.#kinds.of(department);
    const ordered = [...kept].sort((one, other) =>
      Temporal.Instant.compare(one.receivedAt, other.receivedAt),
    );
    const first = ordered[0];
    if (!first) return 0;
    const { zone } = cases.offices[0]!;
    const days = await WorkingDays.around(
      this.#calendar,
      first.receivedAt.toZonedDateTimeISO(zone).toPlainDate(),
    );
    return this.#unitOfWork.run(async (tx) => {
      const [known] = await tx.sql`select from casework.case where department = ${department} limit 1`;
      if (known) return 0;
      const rules = await rulesOf(
        tx.sql,
        cases.kinds.map(({ code }) => code),
      );
      const numbers = new Map<number, number>();
      const written = ordered.map((one) =>
        this.#rowsOf(one, cases, rules.get(one.kind) ?? [], days, numbers),
      );
      for (let at = 0; at < written.length; at += BATCH) {
        const batch = written.slice(at, at + BATCH);
        await writeCases(
          tx,
          batch.map(({ row }) => row),
        );
        await writeSteps(
          tx,
          batch.flatMap(({ steps }) => steps),
        );
      }
      for (const [year, last] of numbers) {
        await tx.sql`insert into casework.number (department, year, last) values (${department}, ${year}, ${last})`;
      }
      const facts = { department, cases: written.length };
      tx.audit({ action: 'casework.cases-taken-over', personId: null, facts });
      return written.length;
    });
  }

  #rowsOf(
    one: KeptCase,
    cases: DepartmentCases,
    rules: readonly KindRule[],
    days: WorkingDays,
    numbers: Map<number, number>,
  ) {
    const { code: office, zone } = cases.offices[0]!;
    const received = one.receivedAt.toZonedDateTimeISO(zone);
    const on = received.toPlainDate().toString();
    const rule = rules.find(({ effectiveFrom }) => effectiveFrom <= on);
    if (!rule) throw new Error(`"${one.kind}" has no rule on ${on}.`);
    const unit = one.unit ?? cases.kinds.find(({ code }) => code === one.kind)!.unit;
    const term = { unit: rule.termUnit, length: rule.term, countsFirstDay: rule.countsFirstDay };
    const deadline = deadlineOf(received, term, days);
    const number = (numbers.get(received.year) ?? 0) + 1;
    numbers.set(received.year, number);
    const isClosed = one.state === 'done' || one.state === 'returned';
    const { stages = [] } = cases.kinds.find(({ code }) => code === one.kind)!;
    const answer = stages.find(({ phase }) => phase === 'answer')?.code;
    const steps = stepsTo[one.state].map(([kind, state]) =>
      kind === 'finish' && answer ? (['advance', state, answer] as const) : ([kind, state, null] as const),
    );
    const isFetched = one.stage !== undefined && one.stageAt !== undefined;
    const row = {
      id: newId(),
      number: `${cases.numberPrefix}${String(received.year).slice(2)}-${String(number).padStart(6, '0')}`,
      department: cases.department,
      office_code: office,
      kind_code: one.kind,
      unit_code: unit,
      handler_id: one.handlerId,
      person_id: one.personId,
      subject_sealed: this.#vault.seal(one.subject),
      channel: one.channel,
      is_told: one.isTold,
      state: one.state,
      result: one.state === 'done' ? 'solved' : null,
      version: steps.length + (one.stage === undefined || (one.stage === answer && !isFetched) ? 1 : 2),
      term_unit: rule.termUnit,
      received_at: one.receivedAt.toString(),
      deadline_at: deadline.at.toString(),
      deadline_on: deadline.on.toString(),
      left_when_paused:
        one.state === 'supplement'
          ? leftOf(deadline, rule.termUnit, one.stateAt.toZonedDateTimeISO(zone), days)
          : null,
      closed_at: isClosed ? one.stateAt.toString() : null,
      stage_code: one.stage ?? null,
    };
    const last: [string, string, string][] =
      row.version > steps.length + 1 ? [['advance', one.state, one.stage!]] : [];
    const taken = [['receive', 'received', null] as const, ...steps, ...last].map(
      ([kind, state, stage], at): StepRow => ({
        case_id: row.id,
        sequence: at + 1,
        kind,
        at: (at > steps.length
          ? (one.stageAt ?? one.stateAt)
          : at < steps.length
            ? one.receivedAt
            : one.stateAt
        ).toString(),
        state,
        unit_code: unit,
        handler_id: at === 0 ? null : one.handlerId,
        deadline_after_at: at === 0 ? row.deadline_at : null,
        result: state === 'done' ? 'solved' : null,
        stage_code: stage,
      }),
    );
    return { row, steps: taken };
  }
}

const writeCases = async ({ sql }: Transaction, rows: readonly object[]): Promise<void> => {
  await sql`
    insert into casework.case (id, number, department, office_code, kind_code, unit_code, handler_id, person_id,
      subject_sealed, channel, is_told, state, result, version, term_unit, received_at, deadline_at, deadline_on,
      left_when_paused, closed_at, stage_code)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(id uuid, number text, department text,
      office_code text, kind_code text, unit_code text, handler_id uuid, person_id uuid, subject_sealed text,
      channel text, is_told boolean, state text, result text, version integer, term_unit text,
      received_at timestamptz, deadline_at timestamptz, deadline_on date, left_when_paused integer,
      closed_at timestamptz, stage_code text)`;
};

const writeSteps = async ({ sql }: Transaction, rows: readonly StepRow[]): Promise<void> => {
  await sql`
    insert into casework.step (case_id, sequence, kind, at, actor_kind, state, unit_code, handler_id,
      deadline_after_at, result, stage_code)
    select s.case_id, s.sequence, s.kind, s.at, 'system', s.state, s.unit_code, s.handler_id, s.deadline_after_at,
      s.result, s.stage_code
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(case_id uuid, sequence integer, kind text,
      at timestamptz, state text, unit_code text, handler_id uuid, deadline_after_at timestamptz, result text, stage_code text)`;
};
