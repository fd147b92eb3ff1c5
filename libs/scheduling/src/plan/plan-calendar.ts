import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { calendarDays, type CalendarDay, type CalendarRules } from './calendar-rules.ts';
import { lastFirstDay, type LastFirstDay } from './last-first-day.ts';
import { loadCalendarRules } from './load-calendar-rules.ts';
import { capacityOf, monthTotals, type MonthTotal } from './month-totals.ts';
import { noScenario, withScenario, type Scenario } from './scenario.ts';

export interface CalendarPlan {
  closing: string;
  months: MonthTotal[];
  capacity: number;
  /** Seats of the days after `today`. */
  capacityAhead: number;
  /** By service code of the follow-up. */
  lastFirstDays: Record<string, LastFirstDay>;
}

interface Question {
  department: string;
  from: Temporal.PlainDate;
  closing: Temporal.PlainDate;
  today: Temporal.PlainDate;
  followUpServices: readonly string[];
  /** What would be different, and at which of the centres. */
  scenario?: { centreCode: string; changes: Scenario };
}

/** What a department's calendar can give in a stretch of time, worked out from its dated rules: no day needs to be published. */
@Injectable()
export class PlanCalendar {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(question: Question): Promise<CalendarPlan> {
    const { sql } = this.#database;
    const rules = await loadCalendarRules(sql, question.department);
    const intervals = await sql<{ service: string; from: string; days: number; label: string }>`
      select service_code as service, effective_from::text as from, min_days as days, label
      from scheduling.interval_rule where service_code = any(${[...question.followUpServices]}::text[])`;
    const days = daysOf(rules, question);
    const open = [...new Set(days.filter((day) => day.capacity > 0).map((day) => day.date))];
    const lastFirstDays = question.followUpServices.flatMap((service) => {
      const rows = intervals.filter((row) => row.service === service);
      const last = lastFirstDay(
        open,
        rows.map((row) => ({ effectiveFrom: row.from, minDays: row.days, label: row.label })),
      );
      return last ? [[service, last] as const] : [];
    });
    const months = monthTotals(days);
    return {
      closing: closingOf(question).toString(),
      months,
      capacity: capacityOf(months),
      capacityAhead: capacityOf(days.filter((day) => day.date > question.today.toString())),
      lastFirstDays: Object.fromEntries(lastFirstDays),
    };
  }

  /** The last day on which any of the department's offers can be booked for; null where none has an end. */
  async closingOf(department: string): Promise<Temporal.PlainDate | null> {
    const [row] = await this.#database.sql<{ closing: string | null }>`
      select max((w.closes_at at time zone c.zone - interval '1 microsecond')::date)::text as closing
      from scheduling.offer_window w join scheduling.centre c on c.id = w.centre_id
      where c.department = ${department} and isfinite(w.closes_at)`;
    return row?.closing ? Temporal.PlainDate.from(row.closing) : null;
  }
}

const closingOf = ({ closing, scenario }: Question): Temporal.PlainDate =>
  scenario?.changes.closing ? Temporal.PlainDate.from(scenario.changes.closing) : closing;

const daysOf = (rules: readonly CalendarRules[], question: Question): CalendarDay[] =>
  rules.flatMap((own) => {
    const { scenario } = question;
    const changed = scenario ? withScenario(own, changesOf(scenario, own.centreCode)) : own;
    return calendarDays(changed, question.from, closingOf(question));
  });

/** A holiday that opens does so everywhere with the usual seats; all else is a matter of the one centre. */
const changesOf = (scenario: NonNullable<Question['scenario']>, centreCode: string): Scenario =>
  scenario.centreCode === centreCode
    ? scenario.changes
    : { ...noScenario, openDays: scenario.changes.openDays.filter((day) => day.capacity === null) };
