import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { SlotDirectory } from '../book-slots/slot-directory.ts';
import { RulesInForce } from '../centre/rules-in-force.ts';
import {
  assertBeforeCutOff,
  findChangeableGroup,
  type ChangeableGroup,
} from '../move-bookings/changeable-group.ts';
import { lockSeries } from '../move-bookings/lock-series.ts';
import { assertStillApart } from '../move-bookings/move-bookings.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { findFamily, type FamilyMember } from './find-family.ts';
import { seatsOfFamily } from './seats-of-family.ts';

export interface MoveFamilyInput {
  /** Who moves them: one of them, or who booked for them. */
  personId: string;
  /** The appointment of any of them. */
  bookingId: string;
  /** From this slot on they are seated, close to one another. */
  slotId: string;
  /** The same for the appointments that follow, where they move along. */
  followUpSlotId?: string;
}

/** Gives everybody who was booked together another time, all of them or nobody. */
@Injectable()
export class MoveFamily {
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

  async run(input: MoveFamilyInput): Promise<{ groupIds: string[] }> {
    try {
      return await this.#move(input);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'scheduling.slot-full') throw error;
      // They were seated by what was known a moment ago; once more by what is known now.
      this.#availability.forget();
      return this.#move(input);
    }
  }

  async #move(input: MoveFamilyInput): Promise<{ groupIds: string[] }> {
    const moved = await this.#unitOfWork.run(async (tx) => {
      const group = await findChangeableGroup(tx.sql, input);
      const asked = group.bookings.find((one) => one.id === input.bookingId)!;
      const family = await findFamily(tx.sql, input);
      if (!family.some((one) => one.bookingId === asked.id)) {
        throw new DomainError('scheduling.not-changeable', 'conflict', { state: asked.state });
      }
      const rules = await this.#rules.of(group.centre.id);
      const series = await lockSeries(
        tx.sql,
        family.map((one) => one.bookingId),
      );
      const seats = await this.#seats(group, asked.step, input.slotId, family);
      if (input.followUpSlotId) {
        const following = await this.#following(tx, series, asked.step + 1);
        if (following.length === 0) {
          throw new DomainError('scheduling.no-follow-up', 'invalid', { bookingId: asked.id });
        }
        const later = await this.#seats(group, asked.step + 1, input.followUpSlotId, following);
        for (const [bookingId, seat] of later) seats.set(bookingId, seat);
      }
      const dates = new Map([...seats].map(([bookingId, seat]) => [bookingId, seat.date]));
      for (const own of Map.groupBy(series, (one) => one.personId).values()) {
        assertStillApart(rules, own, dates);
      }
      const moves = [...seats].flatMap(([bookingId, { slotId, stays }]) =>
        stays ? [] : [{ bookingId, slotId, channel: 'online' as const }],
      );
      if (moves.length === 0) {
        throw new DomainError('scheduling.same-time', 'conflict', { slotId: input.slotId });
      }
      await this.#engine.run({
        kind: 'move',
        moves,
        why: input.personId === group.personId ? 'by-resident' : 'by-proxy',
        assertAllowed: (now, bookings) => assertBeforeCutOff(rules, group.centre, bookings, now),
      });
      return { groupIds: family.map((one) => one.groupId), centreCode: group.centre.code };
    });
    this.#availability.forget(moved.centreCode);
    return { groupIds: moved.groupIds };
  }

  /** The appointments after those that move, of whoever has one. */
  async #following(
    { sql }: Transaction,
    series: readonly { id: string; step: number; state: string }[],
    step: number,
  ): Promise<Pick<FamilyMember, 'bookingId' | 'slotId' | 'channel'>[]> {
    const ids = series
      .filter((one) => one.step === step && (one.state === 'confirmed' || one.state === 'orphaned'))
      .map((one) => one.id);
    return sql<Pick<FamilyMember, 'bookingId' | 'slotId' | 'channel'>>`
      select b.id as "bookingId", b.slot_id as "slotId", p.channel
      from scheduling.booking b left join scheduling.seat_pool p on p.id = b.seat_pool_id
      where b.id = any(${ids}::uuid[]) order by b.starts_at, b.id`;
  }

  async #seats(
    group: ChangeableGroup,
    step: number,
    slotId: string,
    family: readonly Pick<FamilyMember, 'bookingId' | 'slotId' | 'channel'>[],
  ): Promise<Map<string, { slotId: string; date: string; stays: boolean }>> {
    const chosen = await this.#slots.get(slotId);
    if (chosen.centre.id !== group.centre.id) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    const snapshot = await this.#availability.snapshotOf(group.centre.code, step);
    const seats = seatsOfFamily(snapshot.byDate.get(chosen.date) ?? [], chosen, family);
    return new Map(
      family.map(({ bookingId, slotId: own, channel }) => {
        const to = seats.get(bookingId)!;
        return [bookingId, { slotId: to, date: chosen.date, stays: channel !== null && to === own }];
      }),
    );
  }
}
