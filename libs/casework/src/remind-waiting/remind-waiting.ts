import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork, type Transaction } from '#kernel';
import { CaseWaiting } from '../events.ts';
import { CaseKinds, type DepartmentCases } from '../kinds/case-kinds.ts';
import { caseFacts, findCase } from '../steps/case-row.ts';
import { waitingStage } from '../stages/stage-of.ts';
import { waitingRuleOn } from './waiting-rules.ts';
import { dueReminders } from './waiting.ts';

const BATCH = 200;

/** Reminds people of what lies ready for them, by the rule of the day on which it became ready. */
@Injectable()
export class RemindWaiting {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;

  constructor(unitOfWork: UnitOfWork, clock: Clock, kinds: CaseKinds) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#kinds = kinds;
  }

  /** Tells how many were reminded. */
  async run(): Promise<number> {
    let told = 0;
    for (const cases of this.#kinds.all) told += await this.#ofDepartment(cases);
    return told;
  }

  async #ofDepartment(cases: DepartmentCases): Promise<number> {
    const stages = [...new Set(cases.kinds.flatMap((kind) => waitingStage(kind) ?? []))];
    if (stages.length === 0 || !cases.waiting) return 0;
    const { zone } = cases.offices[0]!;
    const today = this.#clock.now().toZonedDateTimeISO(zone).toPlainDate();
    let told = 0;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const last = await this.#unitOfWork.run(async (tx) => {
        // The row is held, so that two sweeps at once take turns and fetching it waits for the reminder.
        const rows = await tx.sql<{ id: string; closed_at: string; known: number[] }>`
          select c.id, c.closed_at,
            (select coalesce(array_agg(days), '{}') from casework.waiting_notice where case_id = c.id) as known
          from casework.case c
          where c.department = ${cases.department} and c.state = 'done' and c.stage_code = any(${stages}::text[])
            and c.id > ${after} order by c.id limit ${BATCH} for update of c`;
        for (const row of rows) {
          const answeredOn = Temporal.Instant.from(row.closed_at).toZonedDateTimeISO(zone).toPlainDate();
          const rule = await waitingRuleOn(tx.sql, cases.department, answeredOn);
          if (!rule) continue;
          const { tell, skip } = dueReminders(answeredOn, today, rule, new Set(row.known));
          if (tell === null) continue;
          for (const days of skip) await keep(tx, row.id, days, true);
          if (!(await keep(tx, row.id, tell, false))) continue;
          const theCase = (await findCase(tx.sql, row.id))!;
          const lapsesOn = answeredOn.add({ months: rule.lapsesAfterMonths }).toString();
          tx.record(CaseWaiting, { ...caseFacts(this.#kinds, theCase), waitedDays: tell, lapsesOn });
          told += 1;
        }
        return rows.length < BATCH ? null : rows.at(-1)!.id;
      });
      if (last === null) return told;
      after = last;
    }
  }
}

const keep = async ({ sql, now }: Transaction, id: string, days: number, isSkipped: boolean) => {
  const written = await sql`
    insert into casework.waiting_notice (case_id, days, made_at, is_skipped)
    values (${id}, ${days}, ${now}, ${isSkipped}) on conflict do nothing returning case_id`;
  return written.length > 0;
};
