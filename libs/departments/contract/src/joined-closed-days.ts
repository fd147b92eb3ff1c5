import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { ClosedDays } from '#queueing';
import { effectiveDay, findCentre } from '#scheduling';

/** An office gives out no numbers on a day on which its calendar is closed. */
@Injectable()
export class JoinedClosedDays extends ClosedDays {
  readonly #database: Database;

  constructor(database: Database) {
    super();
    this.#database = database;
  }

  async isClosed(centreCode: string, on: Temporal.PlainDate): Promise<boolean> {
    const { sql } = this.#database;
    const { id } = await findCentre(sql, centreCode);
    return (await effectiveDay(sql, id, on)) === null;
  }
}
