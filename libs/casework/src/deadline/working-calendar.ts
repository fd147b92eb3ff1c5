/** Port: the public holidays of a year as `YYYY-MM-DD`, substitutes included; weekends need not be among them. */
export abstract class WorkingCalendar {
  abstract holidaysOf(year: number): Promise<ReadonlySet<string>>;
}

const SATURDAY = 6;
// The longest term is 366 working days, which with holidays takes less than two years.
const YEARS_AHEAD = 3;

/** Which days count: everything but Saturdays, Sundays and public holidays. */
export class WorkingDays {
  readonly #holidays: ReadonlySet<string>;

  constructor(holidays: ReadonlySet<string>) {
    this.#holidays = holidays;
  }

  static async around(calendar: WorkingCalendar, day: Temporal.PlainDate): Promise<WorkingDays> {
    const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, at) => day.year - 1 + at);
    const lists = await Promise.all(years.map((year) => calendar.holidaysOf(year)));
    return new WorkingDays(new Set(lists.flatMap((list) => [...list])));
  }

  isWorking(day: Temporal.PlainDate): boolean {
    return day.dayOfWeek < SATURDAY && !this.#holidays.has(day.toString());
  }

  /** The first working day that is not before `day`. */
  from(day: Temporal.PlainDate): Temporal.PlainDate {
    let found = day;
    while (!this.isWorking(found)) found = found.add({ days: 1 });
    return found;
  }

  /** The working day that lies `count` working days after `day`; `day` itself where the count is 0. */
  after(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
    let found = day;
    for (let left = count; left > 0; left--) found = this.from(found.add({ days: 1 }));
    return found;
  }

  /** How many working days lie after `from` and not after `to`. */
  between(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
    let count = 0;
    for (
      let day = from.add({ days: 1 });
      Temporal.PlainDate.compare(day, to) <= 0;
      day = day.add({ days: 1 })
    ) {
      if (this.isWorking(day)) count += 1;
    }
    return count;
  }
}
