import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { ShowMoveOptions, type MoveOptions } from '../move-bookings/show-move-options.ts';
import { findFamily } from './find-family.ts';

/** What moving a family together would mean: the strictest of what it means for each of them. */
@Injectable()
export class ShowFamilyMove {
  readonly #database: Database;
  readonly #options: ShowMoveOptions;

  constructor(database: Database, options: ShowMoveOptions) {
    this.#database = database;
    this.#options = options;
  }

  async run(input: { personId: string; bookingId: string; slotId: string }): Promise<MoveOptions> {
    const family = await findFamily(this.#database.sql, input);
    const others = family.filter((one) => one.bookingId !== input.bookingId);
    const all: MoveOptions[] = [];
    for (const bookingId of [input.bookingId, ...others.map((one) => one.bookingId)]) {
      all.push(await this.#options.run({ ...input, bookingId, people: others.length + 1 }));
    }
    const followUps = all.flatMap((one) => one.followUp ?? []);
    return {
      ruleOk: all.every((one) => one.ruleOk),
      earliestOn:
        all
          .flatMap((one) => one.earliestOn ?? [])
          .sort()
          .at(-1) ?? null,
      followUp: followUps[0] ? { ...followUps[0], keeps: followUps.every((one) => one.keeps) } : null,
    };
  }
}
