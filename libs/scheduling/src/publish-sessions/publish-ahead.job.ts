import { Injectable } from '@nestjs/common';
import { Clock, Database, Sweep } from '#kernel';
import { listCentres } from '../centre/centre.ts';
import { policyValue } from '../centre/policy.ts';
import { PublishSessions } from './publish-sessions.ts';

/** Keeps the calendar published as many days ahead as each centre's policy says. */
@Injectable()
export class PublishAhead extends Sweep {
  readonly name = 'scheduling.publish-ahead';
  readonly everyMillis = 60_000;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #publishSessions: PublishSessions;

  constructor(database: Database, clock: Clock, publishSessions: PublishSessions) {
    super();
    this.#database = database;
    this.#clock = clock;
    this.#publishSessions = publishSessions;
  }

  async run(): Promise<number> {
    for (const centre of await listCentres(this.#database.sql)) {
      const today = this.#clock.today(centre.zone);
      const days = await policyValue(this.#database.sql, centre.id, 'publish-days-ahead', today);
      if (days === undefined) continue;
      await this.#publishSessions.run({ centreCode: centre.code, from: today, to: today.add({ days }) });
    }
    return 0;
  }
}
