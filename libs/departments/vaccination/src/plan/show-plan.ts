import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError } from '#kernel';
import { CountByMonth, isEmptyScenario, PlanCalendar, type MonthCount, type Scenario } from '#scheduling';
import { offers } from '../offers.ts';
import { plannedMonths, readGoal, readHandCounts, readPlan } from './read-plan.ts';

const DEPARTMENT = 'vaccination';
const ZONE = 'Asia/Seoul';
const LONGEST = { months: 36 };

const followUps = offers.flatMap((offer) =>
  offer.services
    .filter((service) => service.step > 1)
    .map((service) => ({ code: service.code, label: offer.label })),
);

/** The plan beside what the calendar can give, what is booked and what is done, month by month; with a scenario, what it would change. */
@Injectable()
export class ShowPlan {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #calendar: PlanCalendar;
  readonly #countByMonth: CountByMonth;

  constructor(database: Database, clock: Clock, calendar: PlanCalendar, countByMonth: CountByMonth) {
    this.#database = database;
    this.#clock = clock;
    this.#calendar = calendar;
    this.#countByMonth = countByMonth;
  }

  async run({ centreCode, scenario }: { centreCode: string; scenario: Scenario }) {
    const { sql } = this.#database;
    const plan = await readPlan(sql);
    const closing = await this.#calendar.closingOf(DEPARTMENT);
    if (!plan[0] || !closing) throw new DomainError('vaccination.no-plan', 'not-found');
    const from = Temporal.PlainDate.from(plan[0].effectiveFrom);
    assertWithin(from, scenario.closing);
    const today = this.#clock.today(ZONE);
    const question = {
      department: DEPARTMENT,
      from,
      closing,
      today,
      followUpServices: followUps.map((service) => service.code),
    };
    const real = await this.#calendar.run(question);
    const changed = isEmptyScenario(scenario)
      ? null
      : await this.#calendar.run({ ...question, scenario: { centreCode, changes: scenario } });

    const goal = await readGoal(sql);
    const counts = await readHandCounts(sql, from);
    const counted = {
      first: counts.reduce((sum, count) => sum + count.first, 0),
      second: counts.reduce((sum, count) => sum + count.second, 0),
    };
    const keptFrom = counts.at(-1) ? Temporal.PlainDate.from(counts.at(-1)!.to) : from;
    const booked = await this.#countByMonth.run({ department: DEPARTMENT, keptFrom });
    const planned = plannedMonths(plan, from, closing);
    const sum = (what: 'booked' | 'kept', step?: number, month?: string) => sumOf(booked, what, step, month);
    const months = [...new Set([...real.months, ...(changed?.months ?? [])].map((one) => one.month))].sort();
    const done = counted.first + counted.second + sum('kept');

    const outlook = (calendar: typeof real) => ({
      closing: calendar.closing,
      capacity: calendar.capacity,
      gap: goal === null ? null : calendar.capacity - goal,
      /** Done so far and every seat of the days to come. */
      reachable: done + calendar.capacityAhead,
      reachableGap: goal === null ? null : done + calendar.capacityAhead - goal,
      daysBeyondStaff: calendar.months.reduce((days, month) => days + month.daysBeyondStaff, 0),
      lastFirstDays: followUps.flatMap(({ code, label }) => {
        const last = calendar.lastFirstDays[code];
        return last ? [{ offer: label, ...last }] : [];
      }),
    });
    const owed = Math.max(0, counted.first + sum('kept', 1) - counted.second - sum('kept', 2));
    const placed = await this.#countByMonth.followUpsPlaced(DEPARTMENT);

    return {
      today: today.toString(),
      from: from.toString(),
      goal,
      plan,
      counts,
      months: months.map((month) => {
        const own = real.months.find((one) => one.month === month);
        return {
          month,
          plan: planned.get(month) ?? 0,
          capacity: own?.capacity ?? 0,
          scenario: changed ? (changed.months.find((one) => one.month === month)?.capacity ?? 0) : null,
          openWeekdays: own?.openWeekdays ?? 0,
          openSaturdays: own?.openSaturdays ?? 0,
          closed: own?.closed ?? [],
          booked: { first: sum('booked', 1, month), second: sum('booked', 2, month) },
          done: { first: sum('kept', 1, month), second: sum('kept', 2, month) },
        };
      }),
      totals: {
        plan: [...planned.values()].reduce((total, one) => total + one, 0),
        booked: sum('booked'),
        done,
      },
      calendar: outlook(real),
      scenario: changed && outlook(changed),
      seconds: { owed, placed: Math.min(owed, placed), withoutPlace: Math.max(0, owed - placed) },
    };
  }
}

const sumOf = (
  counts: readonly MonthCount[],
  what: 'booked' | 'kept',
  step?: number,
  month?: string,
): number =>
  counts
    .filter(
      (one) => (step === undefined || one.step === step) && (month === undefined || one.month === month),
    )
    .reduce((total, one) => total + one[what], 0);

/** A mistyped year must not have the server count the days of centuries. */
const assertWithin = (from: Temporal.PlainDate, closing: string | null): void => {
  if (closing === null) return;
  const wanted = Temporal.PlainDate.from(closing);
  if (
    Temporal.PlainDate.compare(wanted, from) < 0 ||
    Temporal.PlainDate.compare(wanted, from.add(LONGEST)) > 0
  ) {
    throw new DomainError('vaccination.closing-out-of-range', 'invalid', {
      from: from.toString(),
      until: from.add(LONGEST).toString(),
    });
  }
};
