import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { Bookables } from '../registry.ts';
import { listCentres } from './centre.ts';

/** The centres, each with the nearest day on which somebody may still come. */
@Injectable()
export class ListCentres {
  readonly #database: Database;
  readonly #availability: Availability;
  readonly #bookables: Bookables;

  constructor(database: Database, availability: Availability, bookables: Bookables) {
    this.#database = database;
    this.#availability = availability;
    this.#bookables = bookables;
  }

  /** `offer` leaves out the centres of departments that do not have it. */
  async run({ offer }: { offer?: string | undefined } = {}) {
    const all = await listCentres(this.#database.sql);
    const centres = all.filter(
      ({ department }) => !offer || this.#bookables.findOffer(department, offer) !== undefined,
    );
    return Promise.all(
      centres.map(async ({ code, department, name, address, phone }) => {
        const snapshot = await this.#availability.snapshotOf(code);
        const firstOpenOn = snapshot.slots.find((slot) => slot.left > 0)?.date ?? null;
        return { code, department, name, address, phone, firstOpenOn };
      }),
    );
  }
}
