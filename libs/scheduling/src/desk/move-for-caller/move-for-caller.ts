import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import { SlotDirectory } from '../../book-slots/slot-directory.ts';
import { RulesInForce } from '../../centre/rules-in-force.ts';
import type { ChangeableGroup } from '../../move-bookings/changeable-group.ts';
import { lockSeries, type SeriesBooking } from '../../move-bookings/lock-series.ts';
import { Bookables } from '../../registry.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { findDeskGroup } from '../find-desk-group.ts';
import { assertIntervals } from '../prepare-for-caller.ts';

export interface MoveForCallerInput {
  bookingId: string;
  slotId: string;
  seats: 'online' | 'staff';
  /** New time of the appointment that follows, where it moves along. */
  followUpSlotId?: string;
  followUpSeats?: 'online' | 'staff';
  reason: string;
  told: string | null;
}

/** Gives appointments another time for somebody who called, also after the residents' cut-off. */
@Injectable()
export class MoveForCaller {
  readonly #unitOfWork: UnitOfWork;
  readonly #slots: SlotDirectory;
  readonly #rules: RulesInForce;
  readonly #bookables: Bookables;
  readonly #engine: SeatEngine;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    slots: SlotDirectory,
    rules: RulesInForce,
    bookables: Bookables,
    engine: SeatEngine,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#slots = slots;
    this.#rules = rules;
    this.#bookables = bookables;
    this.#engine = engine;
    this.#availability = availability;
  }

  async run(input: MoveForCallerInput): Promise<{ groupId: string }> {
    const moved = await this.#unitOfWork.run(async (tx) => {
      const group = await findDeskGroup(tx.sql, { bookingId: input.bookingId });
      const neighbours = await lockSeries(tx.sql, [input.bookingId]);
      const booking = neighbours.find((one) => one.id === input.bookingId)!;
      const moves = [{ bookingId: booking.id, slotId: input.slotId, channel: input.seats }];
      if (input.followUpSlotId) {
        const following = neighbours.find((one) => one.step === booking.step + 1);
        if (!following)
          throw new DomainError('scheduling.no-follow-up', 'invalid', { bookingId: booking.id });
        const channel = input.followUpSeats ?? input.seats;
        moves.push({ bookingId: following.id, slotId: input.followUpSlotId, channel });
      }
      await this.#assertApart(group, neighbours, moves);
      const { reason, told } = input;
      await this.#engine.run({ kind: 'move', moves, why: 'by-staff', reason, told });
      return { groupId: group.id, centreCode: group.centre.code };
    });
    this.#availability.forget(moved.centreCode);
    return { groupId: moved.groupId };
  }

  async #assertApart(
    group: ChangeableGroup,
    neighbours: readonly SeriesBooking[],
    moves: readonly { bookingId: string; slotId: string }[],
  ): Promise<void> {
    const slots = new Map(
      await Promise.all(
        moves.map(async ({ bookingId, slotId }) => [bookingId, await this.#slots.get(slotId)] as const),
      ),
    );
    if ([...slots.values()].some((slot) => slot.centre.id !== group.centre.id)) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    const offer = this.#bookables.findOffer(group.centre.department, group.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: group.offerCode });
    // What the office took away has no date of its own until it is moved.
    const dated = neighbours.filter((one) => one.state !== 'orphaned' || slots.has(one.id));
    assertIntervals(
      await this.#rules.of(group.centre.id),
      offer,
      dated.map((one) => ({ step: one.step, date: slots.get(one.id)?.date ?? one.date })),
    );
  }
}
