import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Database, DomainError, UnitOfWork } from '#kernel';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';

const PAGE_SIZE = 12;

interface CheckRow {
  id: string;
  checked_at: string;
  month_on: string | null;
  staff_id: string | null;
  open_count: number;
  warnings: number;
  reminders: number;
  total: number;
}

interface NoticeRow {
  number: string;
  kind_code: string;
  kind: 'warning' | 'reminder';
  unit_code: string;
  handler_id: string | null;
  received_at: string;
  deadline_at: string;
  deadline_on: string;
  term_unit: 'days' | 'hours';
  days_late: number;
  closed_at: string | null;
}

interface LateRow {
  unit_code: string;
  handler_id: string | null;
  answered_late: number;
  still_open: number;
  closed: number;
}

/** What checks found, letter by letter, and who was late how often. */
@Injectable()
export class ShowOverdue {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #kinds: CaseKinds;
  readonly #staff: StaffDirectory;

  constructor(database: Database, unitOfWork: UnitOfWork, kinds: CaseKinds, staff: StaffDirectory) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#kinds = kinds;
    this.#staff = staff;
  }

  async list(page: number) {
    const { cases } = ownCases(this.#kinds);
    const rows = await this.#checks(cases.department, { page });
    const staff = await this.#staff.describe(rows.flatMap((row) => row.staff_id ?? []));
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map((row) => ({
        ...checkView(row),
        by: (row.staff_id && staff.get(row.staff_id)?.displayName) ?? null,
      })),
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
    };
  }

  /** The letters of one check: what each unit is told. @throws `casework.check-not-found` */
  async letters(id: string) {
    const { cases, office } = ownCases(this.#kinds);
    const [check] = await this.#checks(cases.department, { id, page: 1 });
    if (!check) throw new DomainError('casework.check-not-found', 'not-found');
    const rows = await this.#database.sql<NoticeRow>`
      select c.number, c.kind_code, n.kind, n.unit_code, n.handler_id, c.received_at, n.deadline_at,
        n.deadline_on::text as deadline_on, c.term_unit, n.days_late, c.closed_at
      from casework.notice n join casework.case c on c.id = n.case_id
      where n.check_id = ${id} order by n.deadline_at, c.number`;
    const staff = await this.#staff.describe(rows.flatMap((row) => row.handler_id ?? []));
    const notices = rows.map((row) => ({
      number: row.number,
      kind: row.kind,
      caseKind: this.#kinds.kind(row.kind_code).label,
      unit: row.unit_code,
      handler: (row.handler_id && staff.get(row.handler_id)?.displayName) ?? null,
      receivedAt: Temporal.Instant.from(row.received_at).toString(),
      deadlineAt: Temporal.Instant.from(row.deadline_at).toString(),
      deadlineOn: row.deadline_on,
      termUnit: row.term_unit,
      daysLate: row.days_late,
      isClosedSince: row.closed_at !== null,
    }));
    return {
      check: checkView(check),
      from: { name: office.name, phone: office.phone, address: office.address },
      letters: cases.units.flatMap(({ code, label }) => {
        const own = notices.filter(({ unit }) => unit === code).map(({ unit: _, ...notice }) => notice);
        return own.length > 0 ? [{ unit: { code, label }, notices: own }] : [];
      }),
    };
  }

  /** Units and people who were late with what came in between two days, for the auditor; the look is written down. */
  async lateHandlers({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) {
    const { cases, office } = ownCases(this.#kinds);
    const begins = from.toZonedDateTime(office.zone).toInstant();
    const ends = to.add({ days: 1 }).toZonedDateTime(office.zone).toInstant();
    const rows = await this.#unitOfWork.run(async (tx) => {
      tx.audit({
        action: 'casework.late-handlers-read',
        personId: null,
        facts: { from: from.toString(), to: to.toString() },
      });
      return tx.sql<LateRow>`
        select unit_code, handler_id,
          count(*) filter (where closed_at > deadline_at)::int as answered_late,
          count(*) filter (where closed_at is null and state <> 'supplement' and deadline_at < ${tx.now})::int
            as still_open,
          count(*) filter (where state in ('done', 'returned'))::int as closed
        from casework.case
        where department = ${cases.department} and received_at >= ${begins} and received_at < ${ends}
        group by unit_code, handler_id
        having count(*) filter (where closed_at > deadline_at
          or (closed_at is null and state <> 'supplement' and deadline_at < ${tx.now})) > 0
        order by 4 desc, 3 desc, unit_code`;
    });
    const staff = await this.#staff.describe(rows.flatMap((row) => row.handler_id ?? []));
    return {
      from: from.toString(),
      to: to.toString(),
      handlers: rows.map((row) => ({
        unit: this.#kinds.unit(row.unit_code)?.label ?? row.unit_code,
        handler: (row.handler_id && staff.get(row.handler_id)?.displayName) ?? null,
        answeredLate: row.answered_late,
        stillOpen: row.still_open,
        closed: row.closed,
      })),
    };
  }

  #checks(department: string, { id, page }: { id?: string; page: number }): Promise<CheckRow[]> {
    return this.#database.sql<CheckRow>`
      select c.id, c.checked_at, c.month_on::text as month_on, c.staff_id, c.open_count,
        count(n.case_id) filter (where n.kind = 'warning')::int as warnings,
        count(n.case_id) filter (where n.kind = 'reminder')::int as reminders, count(*) over ()::int as total
      from casework.overdue_check c left join casework.notice n on n.check_id = c.id
      where c.department = ${department} and (${id ?? null}::uuid is null or c.id = ${id ?? null}::uuid)
      group by c.id order by c.checked_at desc, c.id desc
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  }
}

const checkView = (row: CheckRow) => ({
  id: row.id,
  checkedAt: Temporal.Instant.from(row.checked_at).toString(),
  month: row.month_on?.slice(0, 7) ?? null,
  open: row.open_count,
  warnings: row.warnings,
  reminders: row.reminders,
});
