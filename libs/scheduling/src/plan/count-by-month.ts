import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';

export interface MonthCount {
  month: string;
  step: number;
  /** Appointments that stand and are still to come about. */
  booked: number;
  /** Appointments kept on or after the day from which they are counted. */
  kept: number;
}

/** Bookings of a department per month of their day. */
@Injectable()
export class CountByMonth {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  run(input: { department: string; keptFrom: Temporal.PlainDate }): Promise<MonthCount[]> {
    return this.#database.sql<MonthCount>`
      select to_char(b.on_date, 'YYYY-MM') as month, b.step,
             count(*) filter (where b.state in ('confirmed', 'arrived'))::int as booked,
             count(*) filter (where b.state = 'fulfilled' and b.on_date >= ${input.keptFrom}::date)::int as kept
      from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.department = ${input.department} and b.state in ('confirmed', 'arrived', 'fulfilled')
      group by 1, 2 order by 1, 2`;
  }

  /** Follow-ups that stand and whose earlier appointment is not still to come about: it was kept, or lies before this system. */
  async followUpsPlaced(department: string): Promise<number> {
    const [row] = await this.#database.sql<{ placed: number }>`
      select count(*)::int as placed
      from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.department = ${department} and b.step > 1 and b.state in ('confirmed', 'arrived')
        and not exists (
          select from scheduling.booking e where e.person_id = b.person_id and e.series = b.series and e.step = b.step - 1
            and e.state in ('held', 'confirmed', 'arrived'))`;
    return row!.placed;
  }
}
