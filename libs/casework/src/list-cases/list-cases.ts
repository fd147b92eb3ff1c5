import { Injectable } from '@nestjs/common';
import { FindPeople, PeopleDirectory, StaffDirectory } from '#identity';
import { Clock, Database, UnitOfWork, Vault } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { actingStaff, ownCases } from '../kinds/own-cases.ts';
import type { CaseRow } from '../steps/case-row.ts';
import { lightOf, nearUntil, type Light } from './light.ts';

const PAGE_SIZE = 20;

export const inboxes = ['open', 'mine', 'unassigned', 'late', 'closed'] as const;
export type Inbox = (typeof inboxes)[number];

export interface CaseLine {
  id: string;
  number: string;
  kind: string;
  subject: string;
  unit: string;
  handler: string | null;
  applicant: string | null;
  state: CaseRow['state'];
  result: CaseRow['result'];
  light: Light | null;
  receivedAt: string;
  deadlineAt: string;
  deadlineOn: string;
  termUnit: CaseRow['term_unit'];
}

/** The cases of one's own department, the most urgent first; names are masked. */
@Injectable()
export class ListCases {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;
  readonly #people: PeopleDirectory;
  readonly #findPeople: FindPeople;
  readonly #staff: StaffDirectory;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    vault: Vault,
    clock: Clock,
    kinds: CaseKinds,
    calendar: WorkingCalendar,
    people: PeopleDirectory,
    findPeople: FindPeople,
    staff: StaffDirectory,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#calendar = calendar;
    this.#people = people;
    this.#findPeople = findPeople;
    this.#staff = staff;
  }

  async run({ inbox, typed, page }: { inbox: Inbox; typed: string; page: number }) {
    const { cases, office } = ownCases(this.#kinds);
    const now = this.#clock.now();
    const today = now.toZonedDateTimeISO(office.zone).toPlainDate();
    const near = nearUntil(today, office.zone, await WorkingDays.around(this.#calendar, today));
    const sought = typed === '' ? null : await this.#seek(typed);
    const rows = await this.#database.sql<CaseRow & { total: number }>`
      select id, number, kind_code, unit_code, handler_id, person_id, subject_sealed, state, result, term_unit,
        received_at, deadline_at, deadline_on::text as deadline_on, count(*) over ()::int as total
      from casework.case
      where department = ${cases.department}
        and case when ${inbox}::text = 'closed' then closed_at is not null
                 when ${sought !== null}::boolean then true else closed_at is null end
        and (${inbox}::text <> 'mine' or handler_id = ${actingStaff()})
        and (${inbox}::text <> 'unassigned' or handler_id is null)
        and (${inbox}::text <> 'late' or (deadline_at < ${now} and state <> 'supplement'))
        and (${sought === null}::boolean or number = ${sought?.number ?? ''}
             or person_id = any(${sought?.people ?? []}::uuid[]))
      order by closed_at desc nulls first, state = 'supplement', deadline_at, id
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
    const people = await this.#people.describe(rows.flatMap((row) => row.person_id ?? []));
    const staff = await this.#staff.describe(rows.flatMap((row) => row.handler_id ?? []));
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map((row): CaseLine => ({
        id: row.id,
        number: row.number,
        kind: this.#kinds.kind(row.kind_code).label,
        subject: this.#vault.open(row.subject_sealed),
        unit: this.#kinds.unit(row.unit_code)?.label ?? row.unit_code,
        handler: (row.handler_id && staff.get(row.handler_id)?.displayName) ?? null,
        applicant: (row.person_id && people.get(row.person_id)?.maskedName) ?? null,
        state: row.state,
        result: row.result,
        light: lightOf(row, now, near),
        receivedAt: Temporal.Instant.from(row.received_at).toString(),
        deadlineAt: Temporal.Instant.from(row.deadline_at).toString(),
        deadlineOn: row.deadline_on,
        termUnit: row.term_unit,
      })),
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
      asOf: now.toString(),
      counts: await this.#count(cases.department, now, near),
    };
  }

  /** A whole number, or whatever finds a person at any desk; who was looked for is written down. */
  async #seek(typed: string): Promise<{ number: string; people: string[] }> {
    const people = await this.#findPeople.run(typed);
    await this.#unitOfWork.run(async (tx) =>
      tx.audit({ action: 'casework.cases-searched', personId: null, facts: { found: people.length } }),
    );
    return { number: typed.trim().toUpperCase(), people };
  }

  async #count(department: string, now: Temporal.Instant, near: Temporal.Instant) {
    const [counts] = await this.#database.sql<
      Record<'open' | 'mine' | 'unassigned' | 'late' | 'near', number>
    >`
      select count(*)::int as open, count(*) filter (where handler_id = ${actingStaff()})::int as mine,
        count(*) filter (where handler_id is null)::int as unassigned,
        count(*) filter (where deadline_at < ${now} and state <> 'supplement')::int as late,
        count(*) filter (where deadline_at >= ${now} and deadline_at <= ${near} and state <> 'supplement')::int as near
      from casework.case where department = ${department} and closed_at is null`;
    return counts!;
  }
}
