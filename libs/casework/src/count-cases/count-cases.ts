import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';
import { averageDays, dailyAverages } from './daily-average.ts';

const LONGEST_MONTHS = 24;

interface Counts {
  received: number;
  done: number;
  /** Closed by answer or return within the term, of `closed`. */
  kept: number;
  closed: number;
  open: number;
  openLate: number;
  told: number;
}

const none: Counts = { received: 0, done: 0, kept: 0, closed: 0, open: 0, openLate: 0, told: 0 };
const names = ['received', 'done', 'kept', 'closed', 'open', 'openLate', 'told'] as const;

const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => Object.fromEntries(names.map((name) => [name, sum[name] + one[name]])) as never,
    none,
  );

/** How many came in, of which kind, and how many were answered in time. */
@Injectable()
export class CountCases {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;

  constructor(database: Database, clock: Clock, kinds: CaseKinds, calendar: WorkingCalendar) {
    this.#database = database;
    this.#clock = clock;
    this.#kinds = kinds;
    this.#calendar = calendar;
  }

  /** @throws `casework.span-wrong` when the days are the wrong way round or more than two years apart. */
  async run({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) {
    const { cases, office } = ownCases(this.#kinds);
    const tooLong = Temporal.PlainDate.compare(to, from.add({ months: LONGEST_MONTHS })) >= 0;
    if (Temporal.PlainDate.compare(from, to) > 0 || tooLong)
      throw new DomainError('casework.span-wrong', 'invalid', { months: LONGEST_MONTHS });
    const now = this.#clock.now();
    const begins = from.toZonedDateTime(office.zone).toInstant();
    const ends = to.add({ days: 1 }).toZonedDateTime(office.zone).toInstant();
    const rows = await this.#database.sql<Counts & { kind: string; month: string }>`
      select kind_code as kind, to_char(received_at at time zone ${office.zone}, 'YYYY-MM') as month,
        count(*)::int as received,
        count(*) filter (where state = 'done')::int as done,
        count(*) filter (where state in ('done', 'returned') and closed_at <= deadline_at)::int as kept,
        count(*) filter (where state in ('done', 'returned'))::int as closed,
        count(*) filter (where closed_at is null)::int as open,
        count(*) filter (where closed_at is null and state <> 'supplement' and deadline_at < ${now})::int as "openLate",
        count(*) filter (where state = 'done' and is_told)::int as told
      from casework.case
      where department = ${cases.department} and received_at >= ${begins} and received_at < ${ends}
      group by 1, 2`;
    const days = await WorkingDays.around(this.#calendar, from);
    const workingDays = days.between(from.subtract({ days: 1 }), to);
    const basis = averageDays(from, to, workingDays, cases.reportedDaysPerMonth);
    const groupNames = [...new Set(cases.kinds.map(({ group }) => group))];
    const groups = groupNames.map((group) => {
      const own = cases.kinds.filter((kind) => kind.group === group);
      const lines = [...new Set(own.map(({ line, label }) => line ?? label))].map((label) => {
        const codes = new Set(
          own.filter((kind) => (kind.line ?? kind.label) === label).map(({ code }) => code),
        );
        return { label, ...sumOf(rows.filter((row) => codes.has(row.kind))) };
      });
      const average = dailyAverages(
        lines.map(({ received }) => received),
        basis.days,
      );
      return {
        label: group,
        total: { ...sumOf(lines), perDay: average.whole },
        lines: lines.map((line, at) => ({ ...line, perDay: average.parts[at]! })),
      };
    });
    const months = [...new Set(rows.map((row) => row.month))].sort();
    return {
      from: from.toString(),
      to: to.toString(),
      workingDays,
      averageDays: basis.days,
      basis: basis.basis,
      groups,
      total: sumOf(groups.map(({ total }) => total)),
      months: months.map((month) => ({ month, ...sumOf(rows.filter((row) => row.month === month)) })),
    };
  }
}
