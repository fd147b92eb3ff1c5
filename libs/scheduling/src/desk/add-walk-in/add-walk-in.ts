import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import type { Needs } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { ContactOf } from '../contact-of.ts';
import { ListDeskSeats, walkInSlotsOf } from '../list-seats/list-desk-seats.ts';
import { ownCentre, ownStaffId } from '../own-centre.ts';
import { PrepareForCaller, type SeatForCaller } from '../prepare-for-caller.ts';

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
 * Gives a seat to somebody who stands at the door without a booking: one is added on purpose and counted
 * apart, so that neither the online nor the staff seats are touched, nor the guard passed by.
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
      const slotId = await this.#slotNow(tx, input.slotId);
      const missing = await this.#prepare.missingSteps(tx, personId, offerCode);
      if (missing[0] !== input.step) {
        throw new DomainError('scheduling.step-out-of-order', 'conflict', {
          step: input.step,
          expected: missing[0],
        });
      }
      await emptyPool(tx, slotId, input.step);
      const seats: SeatForCaller[] = [{ step: input.step, slotId, channel: 'walk-in', addSeat: true }];
      if (missing.includes(input.step + 1)) seats.push(await this.#following(input, slotId));
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

  async #slotNow(tx: Transaction, wished: string | undefined): Promise<string> {
    const centre = await ownCentre(tx.sql);
    const slots = await walkInSlotsOf(tx, centre, tx.now);
    const slot = wished ? slots.find((one) => one.id === wished) : slots[0];
    if (!slot) throw new DomainError('scheduling.walk-in-not-now', 'conflict', { slotId: wished ?? null });
    return slot.id;
  }

  async #following(input: AddWalkInInput, slotId: string): Promise<SeatForCaller> {
    const step = input.step + 1;
    if (input.followUpSlotId) {
      return { step, slotId: input.followUpSlotId, channel: input.followUpSeats ?? 'staff' };
    }
    const { proposal, earliestOn } = await this.#seats.followUp({ ...input, slotId });
    if (!proposal) throw new DomainError('scheduling.no-follow-up-seat', 'conflict', { earliestOn });
    return { step, slotId: proposal.id, channel: proposal.staff > 0 ? 'staff' : 'online' };
  }
}

/** Seats are added to a pool that is there; who walks in first makes it, with none. */
const emptyPool = async ({ sql }: Transaction, slotId: string, step: number): Promise<void> => {
  await sql`
    insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
    values (${newId()}, ${slotId}, ${step}, 'walk-in', 0) on conflict do nothing`;
};
