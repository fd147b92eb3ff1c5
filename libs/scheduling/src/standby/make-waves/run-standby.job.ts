import { Injectable } from '@nestjs/common';
import { Database, Sweep } from '#kernel';
import { listCentres } from '../../centre/centre.ts';
import { LapseOffers } from './lapse-offers.ts';
import { MakeWaves } from './make-waves.ts';
import { ReleaseLate } from './release-late.ts';

/** Keeps the line moving: what lapsed goes on to the next, what nobody comes for is offered. */
@Injectable()
export class RunStandby extends Sweep {
  readonly name = 'scheduling.run-standby';
  readonly everyMillis = 5_000;
  readonly #database: Database;
  readonly #lapseOffers: LapseOffers;
  readonly #releaseLate: ReleaseLate;
  readonly #makeWaves: MakeWaves;

  constructor(database: Database, lapseOffers: LapseOffers, releaseLate: ReleaseLate, makeWaves: MakeWaves) {
    super();
    this.#database = database;
    this.#lapseOffers = lapseOffers;
    this.#releaseLate = releaseLate;
    this.#makeWaves = makeWaves;
  }

  async run(): Promise<number> {
    let done = 0;
    for (const centre of await listCentres(this.#database.sql)) {
      const { ended } = await this.#lapseOffers.run(centre);
      const { opened, withdrawn } = await this.#releaseLate.run(centre);
      const { offers } = await this.#makeWaves.run(centre);
      done += ended + opened + withdrawn + offers;
    }
    return done;
  }
}
