import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Sweep } from '#kernel';
import { LeaveLine } from '../leave-line/leave-line.ts';

/** After midnight nobody is in the building: visits that nobody ended are ended, so that counters start the day free. */
@Injectable()
export class EndYesterdaysVisits extends Sweep {
  readonly name = 'queueing.end-yesterdays-visits';
  readonly everyMillis = 60_000;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #leaveLine: LeaveLine;

  constructor(database: Database, clock: Clock, leaveLine: LeaveLine) {
    super();
    this.#database = database;
    this.#clock = clock;
    this.#leaveLine = leaveLine;
  }

  async run(): Promise<number> {
    const left = await this.#database.sql<{ id: string }>`
      select t.id from queueing.ticket t join queueing.board b using (centre_code)
      where t.state not in ('done', 'left')
        and t.issued_on < (${this.#clock.now()}::timestamptz at time zone b.zone)::date
      order by t.id limit 100`;
    let ended = 0;
    for (const { id } of left) {
      try {
        await this.#leaveLine.run({ ticketId: id, reason: '운영 종료' });
        ended++;
      } catch (error) {
        // Another worker was faster; the rest of the list must not suffer for it.
        if (!(error instanceof DomainError)) throw error;
      }
    }
    return ended;
  }
}
