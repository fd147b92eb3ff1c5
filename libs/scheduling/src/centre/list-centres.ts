import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { listCentres } from './centre.ts';

/** The centres, each with the nearest day on which somebody may still come. */
@Injectable()
export class ListCentres {
  readonly #database: Database;
  readonly #availability: Availability;

  constructor(database: Database, availability: Availability) {
    this.#database = database;
    this.#availability = availability;
  }

  async run() {
    const centres = await listCentres(this.#database.sql);
    return Promise.all(
      centres.map(async ({ code, name, address, phone }) => {
        const snapshot = await this.#availability.snapshotOf(code);
        const firstOpenOn = snapshot.slots.find((slot) => slot.left > 0)?.date ?? null;
        return { code, name, address, phone, firstOpenOn };
      }),
    );
  }
}
