import { Injectable } from '@nestjs/common';
import { Clock, newId, UnitOfWork, type Transaction } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds, type DepartmentCases } from '../kinds/case-kinds.ts';
import { actingStaff, ownCases } from '../kinds/own-cases.ts';
import { nearUntil } from '../list-cases/light.ts';

interface DueRow {
  id: string;
  unit_code: string;
  handler_id: string | null;
  deadline_at: string;
  deadline_on: string;
}

/** Looks at every open case and writes to who answers it: a warning when it is nearly due, a reminder when it is late. */
@Injectable()
export class CheckOverdue {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;

  constructor(unitOfWork: UnitOfWork, clock: Clock, kinds: CaseKinds, calendar: WorkingCalendar) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#calendar = calendar;
  }

  /** Because a lead asks for it now. */
  async run(): Promise<{ id: string; warnings: number; reminders: number }> {
    const { cases } = ownCases(this.#kinds);
    return (await this.#check(cases, null))!;
  }

  /** On the first working day of a month from nine o'clock on, once; a day that was missed is made up for. */
  async runMonthly(): Promise<number> {
    let made = 0;
    for (const cases of this.#kinds.all) {
      const zone = cases.offices[0]!.zone;
      const now = this.#clock.now().toZonedDateTimeISO(zone);
      const month = now.toPlainDate().with({ day: 1 });
      const days = await WorkingDays.around(this.#calendar, month);
      const begins = days.from(month).toZonedDateTime({ timeZone: zone, plainTime: '09:00' });
      if (Temporal.ZonedDateTime.compare(now, begins) < 0) continue;
      if (await this.#check(cases, month)) made += 1;
    }
    return made;
  }

  async #check(cases: DepartmentCases, month: Temporal.PlainDate | null) {
    const { zone } = cases.offices[0]!;
    return this.#unitOfWork.run(async (tx) => {
      const today = tx.now.toZonedDateTimeISO(zone).toPlainDate();
      const days = await WorkingDays.around(this.#calendar, today);
      const [check] = await tx.sql<{ id: string }>`
        insert into casework.overdue_check (id, department, checked_at, month_on, staff_id, open_count)
        select ${newId()}, ${cases.department}, ${tx.now}, ${month}::date, ${actingStaff()},
          (select count(*) from casework.case where department = ${cases.department} and closed_at is null)
        on conflict (department, month_on) do nothing returning id`;
      if (!check) return undefined;
      const due = await tx.sql<DueRow>`
        select id, unit_code, handler_id, deadline_at, deadline_on::text as deadline_on from casework.case
        where department = ${cases.department} and closed_at is null and state <> 'supplement'
          and deadline_at <= ${nearUntil(today, zone, days)}
        order by deadline_at, id`;
      const notices = due.map((row) => noticeOf(row, tx, today, days));
      await writeNotices(tx, check.id, notices);
      const reminders = notices.filter(({ kind }) => kind === 'reminder').length;
      const facts = { checkId: check.id, warnings: notices.length - reminders, reminders };
      tx.audit({ action: 'casework.overdue-checked', personId: null, facts });
      return { id: check.id, warnings: notices.length - reminders, reminders };
    });
  }
}

const noticeOf = (row: DueRow, { now }: Transaction, today: Temporal.PlainDate, days: WorkingDays) => {
  const isLate = Temporal.Instant.compare(row.deadline_at, now) < 0;
  return {
    case_id: row.id,
    kind: isLate ? 'reminder' : 'warning',
    unit_code: row.unit_code,
    handler_id: row.handler_id,
    deadline_at: Temporal.Instant.from(row.deadline_at).toString(),
    deadline_on: row.deadline_on,
    days_late: isLate ? days.between(Temporal.PlainDate.from(row.deadline_on), today) : 0,
  };
};

const writeNotices = async (
  { sql }: Transaction,
  checkId: string,
  notices: readonly ReturnType<typeof noticeOf>[],
): Promise<void> => {
  await sql`
    insert into casework.notice (check_id, case_id, kind, unit_code, handler_id, deadline_at, deadline_on, days_late)
    select ${checkId}::uuid, n.* from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
      as n(case_id uuid, kind text, unit_code text, handler_id uuid, deadline_at timestamptz, deadline_on date,
           days_late integer)`;
};
