import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database, DomainError, UnitOfWork } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';
import { lightOf, nearUntil } from '../list-cases/light.ts';
import { waitingRuleOn } from '../remind-waiting/waiting-rules.ts';
import { waitedDays } from '../remind-waiting/waiting.ts';
import { findCase, type CaseRow } from '../steps/case-row.ts';
import { waitingStage } from './stage-of.ts';

const PAGE_SIZE = 50;

/** Where each case of one's own department stands among its stages; names are masked. */
@Injectable()
export class ListStages {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;
  readonly #people: PeopleDirectory;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    clock: Clock,
    kinds: CaseKinds,
    calendar: WorkingCalendar,
    people: PeopleDirectory,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#calendar = calendar;
    this.#people = people;
  }

  /** Those at a stage, the one that is due or waits longest first; `received`: nobody has begun. */
  async run({ stage, number, page }: { stage: string; number: string; page: number }) {
    const { cases, office } = ownCases(this.#kinds);
    const { sql } = this.#database;
    const now = this.#clock.now();
    const today = now.toZonedDateTimeISO(office.zone).toPlainDate();
    const near = nearUntil(today, office.zone, await WorkingDays.around(this.#calendar, today));
    const waiting = new Set(cases.kinds.flatMap((kind) => waitingStage(kind) ?? []));
    const rule = await waitingRuleOn(sql, cases.department, today);
    const rows = await sql<CaseRow & { total: number }>`
      select id, number, kind_code, person_id, state, received_at, deadline_at, deadline_on::text as deadline_on,
        closed_at, stage_code, version, count(*) over ()::int as total
      from casework.case
      where department = ${cases.department} and state not in ('returned', 'withdrawn')
        and coalesce(stage_code, 'received') = ${stage} and (${number} = '' or number = ${number})
      order by coalesce(closed_at, deadline_at), id limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
    const counts = await sql<{ stage: string; count: number }>`
      select coalesce(stage_code, 'received') as stage, count(*)::int as count from casework.case
      where department = ${cases.department} and state not in ('returned', 'withdrawn') group by 1`;
    const people = await this.#people.describe(rows.flatMap((row) => row.person_id ?? []));
    const total = rows[0]?.total ?? 0;
    return {
      items: rows.map((row) => {
        const answeredOn =
          row.closed_at && Temporal.Instant.from(row.closed_at).toZonedDateTimeISO(office.zone).toPlainDate();
        const isWaiting = answeredOn !== null && waiting.has(row.stage_code ?? '');
        return {
          id: row.id,
          number: row.number,
          version: row.version,
          kind: this.#kinds.kind(row.kind_code).label,
          applicant: (row.person_id && people.get(row.person_id)?.maskedName) ?? null,
          light: lightOf(row, now, near),
          receivedAt: Temporal.Instant.from(row.received_at).toString(),
          deadlineOn: row.deadline_on,
          waitedDays: isWaiting ? waitedDays(answeredOn as Temporal.PlainDate, today) : null,
          lapsesOn:
            isWaiting && rule
              ? (answeredOn as Temporal.PlainDate).add({ months: rule.lapsesAfterMonths }).toString()
              : null,
        };
      }),
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
      counts,
    };
  }

  /**
   * One case as it stands, by its number or by its id, for the desk that hands it over.
   * @throws `casework.case-not-found`
   */
  async find(given: { id: string } | { number: string }) {
    const { cases, office } = ownCases(this.#kinds);
    const sql = this.#unitOfWork.current?.sql ?? this.#database.sql;
    const [found] =
      'id' in given
        ? [given]
        : await sql<{
            id: string;
          }>`select id from casework.case where number = ${given.number.toUpperCase()}`;
    const row = found && (await findCase(sql, found.id));
    if (!row || row.department !== cases.department)
      throw new DomainError('casework.case-not-found', 'not-found');
    const answeredOn =
      row.closed_at && Temporal.Instant.from(row.closed_at).toZonedDateTimeISO(office.zone).toPlainDate();
    const rule = answeredOn ? await waitingRuleOn(sql, cases.department, answeredOn) : undefined;
    return {
      id: row.id,
      number: row.number,
      kindCode: row.kind_code,
      personId: row.person_id,
      stage: row.stage_code,
      version: row.version,
      state: row.state,
      lapsesOn: answeredOn && rule ? answeredOn.add({ months: rule.lapsesAfterMonths }).toString() : null,
    };
  }
}
