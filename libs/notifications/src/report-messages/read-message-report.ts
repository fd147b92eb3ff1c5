import { Injectable } from '@nestjs/common';
import { Clock, Database, type SqlTag } from '#kernel';
import { MessageTemplates } from '../registry.ts';
import { addedUp, noFigures, type CountRow, type Delay, type Figures } from './report-figures.ts';
import { startOf, ZONE, type ReportScope } from './report-scope.ts';

export interface MonthCost {
  month: string;
  provider: string;
  kind: 'SMS' | 'LMS' | 'alimtalk';
  messages: number;
  won: number;
}

export interface MessageReport {
  from: string;
  to: string;
  totals: Figures;
  days: ({ day: string } & Figures)[];
  purposes: ({ purpose: string; label: string } & Figures)[];
  /** Whole months, also where the report begins or ends within one. */
  months: MonthCost[];
}

export interface DayOfPurpose extends Figures {
  day: string;
  purpose: string;
  label: string;
}

interface DelayRow extends Delay {
  day: string | null;
  purpose: string | null;
}

/** What became of the messages of some days, by day and by purpose, what they cost and how fast they were. */
@Injectable()
export class ReadMessageReport {
  readonly #database: Database;
  readonly #templates: MessageTemplates;
  readonly #clock: Clock;

  constructor(database: Database, templates: MessageTemplates, clock: Clock) {
    this.#database = database;
    this.#templates = templates;
    this.#clock = clock;
  }

  async run(scope: ReportScope): Promise<MessageReport> {
    const { sql } = this.#database;
    const [rows, delays, months] = await Promise.all([
      countRows(sql, scope),
      delayRows(sql, scope),
      monthCosts(sql, scope),
    ]);
    const delayOf = delaysOf(delays);
    const byDay = addedUp(rows, (row) => row.day);
    const byPurpose = addedUp(rows, (row) => row.purpose);
    const all = addedUp(rows, () => '').get('') ?? noFigures();
    return {
      from: scope.from.toString(),
      to: scope.to.toString(),
      totals: { ...all, ...delayOf(null, null) },
      days: daysOf(scope).map((day) => ({
        day,
        ...(byDay.get(day) ?? noFigures()),
        ...delayOf(day, null),
      })),
      purposes: [...byPurpose]
        .map(([purpose, figures]) => ({
          purpose,
          label: this.#templates.labelOf(purpose),
          ...figures,
          ...delayOf(null, purpose),
        }))
        .sort((one, other) => other.queued - one.queued || one.purpose.localeCompare(other.purpose)),
      months,
    };
  }

  /** A line for each day and purpose, for a file. */
  async everyDayOfPurpose(scope: ReportScope): Promise<DayOfPurpose[]> {
    const { sql } = this.#database;
    const [rows, delays] = await Promise.all([countRows(sql, scope), delayRows(sql, scope)]);
    const delayOf = delaysOf(delays);
    return [...addedUp(rows, ({ day, purpose }) => `${day} ${purpose}`)]
      .map(([key, figures]) => {
        const [day, purpose] = key.split(' ') as [string, string];
        return {
          day,
          purpose,
          label: this.#templates.labelOf(purpose),
          ...figures,
          ...delayOf(day, purpose),
        };
      })
      .sort((one, other) => one.day.localeCompare(other.day) || one.purpose.localeCompare(other.purpose));
  }

  today(): string {
    return this.#clock.today(ZONE).toString();
  }
}

const daysOf = ({ from, to }: ReportScope): string[] =>
  Array.from({ length: from.until(to).days + 1 }, (_, at) => from.add({ days: at }).toString());

const delaysOf = (rows: readonly DelayRow[]) => {
  const known = new Map(rows.map((row) => [`${row.day} ${row.purpose}`, row]));
  return (day: string | null, purpose: string | null): Delay => {
    const row = known.get(`${day} ${purpose}`);
    return { p50: rounded(row?.p50), p99: rounded(row?.p99) };
  };
};

const rounded = (seconds: number | null | undefined): number | null =>
  seconds === null || seconds === undefined ? null : Math.round(seconds * 1_000) / 1_000;

// A message belongs to the day on which it was to go out: a reminder to the day before the visit, not to that of the
// booking.
const countRows = (sql: SqlTag, { from, to, centre, purpose }: ReportScope): Promise<CountRow[]> =>
  sql<CountRow>`
    select (not_before at time zone ${ZONE})::date::text as day, purpose, state, reason, delivery,
      count(*)::int as count, coalesce(sum(cost_won), 0)::float8 as won
    from notifications.message
    where not_before >= ${startOf(from)} and not_before < ${startOf(to.add({ days: 1 }))}
      and (${centre}::text is null or centre_code = ${centre}) and (${purpose}::text is null or purpose = ${purpose})
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

const delayRows = (sql: SqlTag, { from, to, centre, purpose }: ReportScope): Promise<DelayRow[]> =>
  sql<DelayRow>`
    select day, purpose,
      percentile_cont(0.5) within group (order by seconds) as p50,
      percentile_cont(0.99) within group (order by seconds) as p99
    from (
      select (not_before at time zone ${ZONE})::date::text as day, purpose,
        greatest(0, extract(epoch from sent_at - greatest(caused_at, not_before)))::float8 as seconds
      from notifications.message
      where not_before >= ${startOf(from)} and not_before < ${startOf(to.add({ days: 1 }))} and state = 'sent'
        and (${centre}::text is null or centre_code = ${centre}) and (${purpose}::text is null or purpose = ${purpose})
    ) sent
    group by grouping sets ((day, purpose), (day), (purpose), ())`;

const monthCosts = (sql: SqlTag, { from, to, centre, purpose }: ReportScope): Promise<MonthCost[]> => {
  const first = from.with({ day: 1 });
  const after = to.with({ day: 1 }).add({ months: 1 });
  return sql<MonthCost>`
    select to_char(not_before at time zone ${ZONE}, 'YYYY-MM') as month, coalesce(provider, '') as provider,
      case when channel = 'alimtalk' then channel else kind end as kind,
      count(*)::int as messages, coalesce(sum(cost_won), 0)::float8 as won
    from notifications.message
    where not_before >= ${startOf(first)} and not_before < ${startOf(after)} and state = 'sent'
      and (${centre}::text is null or centre_code = ${centre}) and (${purpose}::text is null or purpose = ${purpose})
    group by 1, 2, 3 order by 1, 2, 3`;
};
