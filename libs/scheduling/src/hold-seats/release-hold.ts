import { Injectable } from '@nestjs/common';
import { Database, DomainError } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { SeatEngine } from '../seats/seat-engine.ts';

/** Lets go of what somebody holds before it runs out, so that others see it at once. */
@Injectable()
export class ReleaseHold {
  readonly #database: Database;
  readonly #engine: SeatEngine;
  readonly #availability: Availability;

  constructor(database: Database, engine: SeatEngine, availability: Availability) {
    this.#database = database;
    this.#engine = engine;
    this.#availability = availability;
  }

  async run(input: { holdId: string; ownerId: string }): Promise<{ released: number }> {
    const rows = await this.#database.sql<{ id: string; state: string; code: string }>`
      select b.id, b.state, c.code from scheduling.booking_group g
      join scheduling.booking b on b.group_id = g.id join scheduling.centre c on c.id = g.centre_id
      where (g.id = ${input.holdId} or g.party_id = ${input.holdId}) and g.booked_by_person_id = ${input.ownerId}`;
    if (rows.length === 0) throw new DomainError('scheduling.hold-not-found', 'not-found');
    const held = rows.filter((row) => row.state === 'held');
    if (held.length === 0) return { released: 0 };
    await this.#engine.run({
      kind: 'release',
      bookingIds: held.map((row) => row.id),
      to: 'expired',
      why: 'let-go',
    });
    this.#availability.forget(held[0]!.code);
    return { released: held.length };
  }
}
