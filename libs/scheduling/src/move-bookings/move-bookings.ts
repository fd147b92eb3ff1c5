import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { assertFarEnoughApart } from '../book-slots/booking-rules.ts';
import { SlotDirectory } from '../book-slots/slot-directory.ts';
import { RulesInForce, type CentreRules } from '../centre/rules-in-force.ts';
import type { MoveSeats, SeatChannel } from '../seats/commands.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { assertBeforeCutOff, findChangeableGroup, type ChangeableGroup } from './changeable-group.ts';
import { lockSeries, type SeriesBooking } from './lock-series.ts';

export interface MoveBookingsInput {
  /** Who moves; null for staff, whom no cut-off binds. */
  personId: string | null;
  bookingId: string;
  /** Group it must belong to, where the caller was let in for that group only. */
  groupId?: string;
  slotId: string;
  /** New time of the appointment that follows, where it has to move along. */
  followUpSlotId?: string;
  seats?: SeatChannel;
  why?: MoveSeats['why'];
  reason?: string | null;
  told?: string | null;
}

/** Gives an appointment another time, and the one that follows it too where the interval asks for that. */
@Injectable()
export class MoveBookings {
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;
  readonly #rules: RulesInForce;
  readonly #slots: SlotDirectory;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    engine: SeatEngine,
    rules: RulesInForce,
    slots: SlotDirectory,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
    this.#rules = rules;
    this.#slots = slots;
    this.#availability = availability;
  }

  async run(input: MoveBookingsInput): Promise<{ groupId: string }> {
    const moved = await this.#unitOfWork.run(async (tx) => {
      const group = await findChangeableGroup(tx.sql, input);
      const rules = await this.#rules.of(group.centre.id);
      const series = await lockSeries(tx.sql, [input.bookingId]);
      const booking = series.find((one) => one.id === input.bookingId);
      if (!booking || !group.bookings.some((one) => one.id === booking.id)) {
        throw new DomainError('scheduling.booking-not-found', 'not-found');
      }
      const following = series.find((one) => one.step === booking.step + 1);
      if (input.followUpSlotId && !following) {
        throw new DomainError('scheduling.no-follow-up', 'invalid', { bookingId: booking.id });
      }
      const channel = input.seats ?? 'online';
      const moves = [{ bookingId: booking.id, slotId: input.slotId, channel }];
      if (input.followUpSlotId)
        moves.push({ bookingId: following!.id, slotId: input.followUpSlotId, channel });
      assertStillApart(rules, series, await this.#newDates(group, moves));
      await this.#engine.run({
        kind: 'move',
        moves,
        why: input.why ?? (input.personId === group.personId ? 'by-resident' : 'by-proxy'),
        reason: input.reason,
        told: input.told,
        ...(input.personId !== null && {
          assertAllowed: (now, bookings) => assertBeforeCutOff(rules, group.centre, bookings, now),
        }),
      });
      return { groupId: group.id, centreCode: group.centre.code };
    });
    this.#availability.forget(moved.centreCode);
    return { groupId: moved.groupId };
  }

  async #newDates(
    group: ChangeableGroup,
    moves: readonly { bookingId: string; slotId: string }[],
  ): Promise<Map<string, string>> {
    const dates = new Map<string, string>();
    for (const { bookingId, slotId } of moves) {
      const slot = await this.#slots.get(slotId);
      if (slot.centre.id !== group.centre.id) {
        throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
      }
      dates.set(bookingId, slot.date);
    }
    return dates;
  }
}

/** @throws `scheduling.interval-too-short` when two appointments that belong together would come too close. */
export const assertStillApart = (
  rules: CentreRules,
  series: readonly SeriesBooking[],
  newDates: Map<string, string>,
): void => {
  // What the office took away has no date of its own until it is moved.
  const dated = series
    .filter((one) => newDates.has(one.id) || one.state !== 'orphaned')
    .map((one) => ({ ...one, date: newDates.get(one.id) ?? one.date }))
    .sort((a, b) => a.step - b.step);
  for (const [at, next] of dated.entries()) {
    const first = dated[at - 1];
    const rule = first && rules.interval(next.serviceCode, Temporal.PlainDate.from(first.date));
    if (rule) assertFarEnoughApart(first, next, rule);
  }
};
