import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';

/** How many people are asked to come on a day, hour by hour; who missed it was expected too. */
@Injectable()
export class CountExpected {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async perHour(centreCode: string, on: Temporal.PlainDate): Promise<Map<number, number>> {
    const rows = await this.#database.sql<{ hour: number; people: string }>`
      select extract(hour from b.arrive_at at time zone c.zone)::int as hour, count(*) as people
      from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.code = ${centreCode} and b.on_date = ${on} and b.state in ('confirmed', 'arrived', 'fulfilled', 'no-show')
      group by 1`;
    return new Map(rows.map(({ hour, people }) => [hour, Number(people)]));
  }
}
