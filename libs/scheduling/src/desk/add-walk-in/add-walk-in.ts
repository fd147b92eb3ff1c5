import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Needs, SeatChannel } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { ContactOf } from '../contact-of.ts';
import { ListDeskSeats, walkInSlotsOf } from '../list-seats/list-desk-seats.ts';
import { ownCentre, ownStaffId } from '../own-centre.ts';
import {
  alreadyBooked,
  PrepareForCaller,
  type SeatForCaller,
  type StandingStep,
} from '../prepare-for-caller.ts';

export interface AddWalkInInput {
  personId: string;
  offerCode: string;
  step: number;
  /** The running slot of today, or the next; the first of them that is open when absent. */
  slotId?: string;
  /** When the appointment that follows is; the nearest one when absent. */
  followUpSlotId?: string;
  followUpSeats?: 'online' | 'staff';
  priorityGroup?: string;
  needs?: Needs;
  reason: string;
  told: string | null;
}

/**
 * Gives a seat to somebody who stands at the door without a booking for today: one is added on purpose and
 * counted apart, so that neither the online nor the staff seats are touched, nor the guard passed by. Who has
 * this appointment on another day is moved to today under the same number.
 */
@Injectable()
export class AddWalkIn {
  readonly #unitOfWork: UnitOfWork;
  readonly #prepare: PrepareForCaller;
  readonly #seats: ListDeskSeats;
  readonly #engine: SeatEngine;
  readonly #contactOf: ContactOf;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    prepare: PrepareForCaller,
    seats: ListDeskSeats,
    engine: SeatEngine,
    contactOf: ContactOf,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#prepare = prepare;
    this.#seats = seats;
    this.#engine = engine;
    this.#contactOf = contactOf;
    this.#availability = availability;
  }

  async run(input: AddWalkInInput): Promise<{ groupId: string }> {
    const { personId, offerCode, priorityGroup, needs } = input;
    const staffId = ownStaffId();
    const added = await this.#unitOfWork.run(async (tx) => {
      const centre = await ownCentre(tx.sql);
      const slotId = await this.#slotNow(tx, centre, input.slotId);
      const { standing, missing } = await this.#prepare.stepsOf(tx, personId, offerCode);
      const before = missing.find((step) => step < input.step);
      if (before !== undefined) {
        throw new DomainError('scheduling.step-out-of-order', 'conflict', {
          step: input.step,
          expected: before,
        });
      }
      const own = standing.find((one) => one.step === input.step);
      const next = standing.find((one) => one.step === input.step + 1);
      const today = tx.now.toZonedDateTimeISO(centre.zone).toPlainDate().toString();
      if (own && (own.state !== 'confirmed' || own.date === today)) throw alreadyBooked(own);
      const moves: Moves = own ? [{ bookingId: own.id, slotId, channel: 'walk-in', addSeat: true }] : [];
      const along = next && (await this.#following(input, slotId, next.date));
      if (next && along) moves.push({ bookingId: next.id, slotId: along.slotId, channel: along.channel });
      if (moves.length > 0) await this.#move(tx, input, standing, moves);
      if (own) return { groupId: own.group_id, centreCode: centre.code };
      const seats: SeatForCaller[] = [{ step: input.step, slotId, channel: 'walk-in', addSeat: true }];
      if (missing.includes(input.step + 1)) seats.push((await this.#following(input, slotId))!);
      const command = await this.#prepare.run(tx, {
        personId,
        offerCode,
        seats,
        asks: 'staff',
        priorityGroup,
      });
      const { groups } = await this.#engine.run({
        ...command,
        members: command.members.map((member) => ({ ...member, needs })),
        channel: 'walk-in',
        bookedByStaffId: staffId,
        contactPersonId: await this.#contactOf.run(personId, tx),
        isConsented: true,
        reason: input.reason,
        told: input.told,
      });
      return { groupId: groups[0]!.id, centreCode: command.centre.code };
    });
    this.#availability.forget(added.centreCode);
    return { groupId: added.groupId };
  }

  /** Appointments of other days come to today, and who follows too soon is moved along; all of it or nothing. */
  async #move(
    tx: Transaction,
    { offerCode, reason, told }: AddWalkInInput,
    standing: readonly StandingStep[],
    moves: Moves,
  ): Promise<void> {
    await this.#prepare.assertApart(tx, offerCode, standing, moves);
    await this.#engine.run({ kind: 'move', moves, why: 'by-staff', reason, told });
  }

  async #slotNow(tx: Transaction, centre: Centre, wished: string | undefined): Promise<string> {
    const slots = await walkInSlotsOf(tx, centre, tx.now);
    const slot = wished ? slots.find((one) => one.id === wished) : slots[0];
    if (!slot) throw new DomainError('scheduling.walk-in-not-now', 'conflict', { slotId: wished ?? null });
    return slot.id;
  }

  /**
   * The appointment after the one of today; the nearest where none is wished for.
   * @param bookedOn day of the one there is: undefined when that is far enough from today and may stay
   */
  async #following(
    input: AddWalkInInput,
    slotId: string,
    bookedOn?: string,
  ): Promise<SeatForCaller | undefined> {
    const step = input.step + 1;
    if (input.followUpSlotId) {
      return { step, slotId: input.followUpSlotId, channel: input.followUpSeats ?? 'staff' };
    }
    const { proposal, earliestOn } = await this.#seats.followUp({ ...input, slotId });
    if (bookedOn !== undefined && (earliestOn === null || bookedOn >= earliestOn)) return undefined;
    if (!proposal) throw new DomainError('scheduling.no-follow-up-seat', 'conflict', { earliestOn });
    return { step, slotId: proposal.id, channel: proposal.staff > 0 ? 'staff' : 'online' };
  }
}

type Moves = { bookingId: string; slotId: string; channel: SeatChannel; addSeat?: boolean }[];
