import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';

/** How many appointments of each service were kept, by service code, from a day on. */
@Injectable()
export class CountFulfilled {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(input: { department: string; from: Temporal.PlainDate }): Promise<Map<string, number>> {
    const rows = await this.#database.sql<{ service_code: string; kept: number }>`
      select b.service_code, count(*)::int as kept from scheduling.booking b
      join scheduling.centre c on c.id = b.centre_id
      where c.department = ${input.department} and b.state = 'fulfilled' and b.on_date >= ${input.from}::date
      group by b.service_code`;
    return new Map(rows.map((row) => [row.service_code, row.kept]));
  }
}
