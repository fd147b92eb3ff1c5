import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { findCentre } from '../../centre/centre.ts';
import { interpreters } from '../../needs/interpreters.ts';
import { dayKinds, listHubs, minAgeOn, runsInForce } from '../timetable.ts';

/** What help a centre offers to those who come: interpreters, and the bus with its stops and times. */
@Injectable()
export class OfferHelp {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(centreCode: string) {
    const { sql } = this.#database;
    const centre = await findCentre(sql, centreCode);
    const today = this.#clock.today(centre.zone);
    const [hubs, minAge, ...kinds] = await Promise.all([
      listHubs(sql, centre.id),
      minAgeOn(sql, centre.id, today),
      ...dayKinds.map((kind) => runsInForce(sql, centre.id, kind, today)),
    ]);
    const timesOf = (hub: string) =>
      Object.fromEntries(
        dayKinds.map((kind, at) => [
          kind,
          (kinds[at]!.get(hub) ?? []).map(({ departs, arrives }) => ({ departs, arrives })),
        ]),
      ) as Record<(typeof dayKinds)[number], { departs: string; arrives: string }[]>;
    const served = hubs
      .map((hub) => ({ ...hub, runs: timesOf(hub.code) }))
      .filter(({ runs }) => dayKinds.some((kind) => runs[kind].length > 0));
    return {
      interpreters: [...interpreters],
      shuttle: minAge === null || served.length === 0 ? null : { minAge, hubs: served },
    };
  }
}
