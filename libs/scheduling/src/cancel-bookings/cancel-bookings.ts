import { Injectable } from '@nestjs/common';
import { Database, DomainError } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { RulesInForce } from '../centre/rules-in-force.ts';
import { assertBeforeCutOff, findChangeableGroup } from '../move-bookings/changeable-group.ts';
import type { ReleaseSeats } from '../seats/commands.ts';
import { SeatEngine } from '../seats/seat-engine.ts';

export interface CancelBookingsInput {
  groupId: string;
  /** Who cancels; null for staff, whom no cut-off binds. */
  personId: string | null;
  /** Only these, and the appointments that depend on them; all that have not begun when absent. */
  bookingIds?: readonly string[];
  why?: ReleaseSeats['why'];
  reason?: string | null;
  told?: string | null;
}

/** Gives back bookings of a group that have not begun, as long as the cut-off allows it. */
@Injectable()
export class CancelBookings {
  readonly #database: Database;
  readonly #engine: SeatEngine;
  readonly #rules: RulesInForce;
  readonly #availability: Availability;

  constructor(database: Database, engine: SeatEngine, rules: RulesInForce, availability: Availability) {
    this.#database = database;
    this.#engine = engine;
    this.#rules = rules;
    this.#availability = availability;
  }

  run(input: CancelBookingsInput): Promise<{ groupId: string; bookingIds: string[] }> {
    return this.#engine.orAsBefore(
      () => this.#cancel(input),
      ({ groups: [group] }) => ({
        groupId: group!.id,
        bookingIds: group!.bookings.map((booking) => booking.id),
      }),
    );
  }

  async #cancel(input: CancelBookingsInput): Promise<{ groupId: string; bookingIds: string[] }> {
    const group = await findChangeableGroup(this.#database.sql, input);
    const rules = await this.#rules.of(group.centre.id);
    const named = group.bookings.filter((one) => input.bookingIds?.includes(one.id) ?? true);
    if (input.bookingIds && named.length < input.bookingIds.length) {
      throw new DomainError('scheduling.booking-not-found', 'not-found');
    }
    // A second appointment has no sense without its first.
    const from = Math.min(...named.map((one) => one.step));
    const open = group.bookings.filter(
      (one) => one.step >= from && (one.state === 'confirmed' || one.state === 'orphaned'),
    );
    if (open.length === 0) throw new DomainError('scheduling.not-cancellable', 'conflict');
    const release: ReleaseSeats = {
      kind: 'release',
      bookingIds: open.map((one) => one.id),
      to: 'cancelled',
      why: input.why ?? (input.personId === group.personId ? 'by-resident' : 'by-proxy'),
      reason: input.reason,
      told: input.told,
      ...(input.personId !== null && {
        assertAllowed: (now, bookings) => assertBeforeCutOff(rules, group.centre, bookings, now),
      }),
    };
    await this.#engine.run(release).catch(asNotCancellable);
    this.#availability.forget(group.centre.code);
    return { groupId: group.id, bookingIds: open.map((one) => one.id) };
  }
}

/** Somebody else was a moment faster: said as if it had been so when we looked. */
const asNotCancellable = (error: unknown): never => {
  if (error instanceof DomainError && error.code === 'scheduling.not-changeable') {
    throw new DomainError('scheduling.not-cancellable', 'conflict', error.facts);
  }
  throw error;
};
