import { Injectable } from '@nestjs/common';
import { WorkingCalendar } from '#casework';
import { publicHolidaysOf } from '#scheduling';

/** The days on which terms stand still are the public holidays on which nobody is booked. */
@Injectable()
export class JoinedWorkingCalendar extends WorkingCalendar {
  readonly #years = new Map<number, Promise<ReadonlySet<string>>>();

  holidaysOf(year: number): Promise<ReadonlySet<string>> {
    const known = this.#years.get(year);
    if (known) return known;
    const asked = publicHolidaysOf(year).then((days) => new Set(days.map(({ date }) => date)));
    this.#years.set(year, asked);
    return asked;
  }
}
