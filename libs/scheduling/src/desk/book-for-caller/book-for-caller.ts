import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import type { Needs } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { ContactOf } from '../contact-of.ts';
import { ownStaffId } from '../own-centre.ts';
import { PrepareForCaller } from '../prepare-for-caller.ts';

export interface BookForCallerInput {
  personId: string;
  offerCode: string;
  /** One slot for each step that the person has not booked yet, in the order of the steps. */
  slotIds: readonly string[];
  seats: 'online' | 'staff';
  /** Where the second appointment takes its seat from; as the first when absent. */
  followUpSeats?: 'online' | 'staff';
  /** How the person asked: on the phone or in person. */
  by: 'phone' | 'staff';
  priorityGroup?: string;
  needs?: Needs;
  isConsented: boolean;
  reason: string;
  told: string | null;
}

/** Books for somebody who called or came to a desk. */
@Injectable()
export class BookForCaller {
  readonly #unitOfWork: UnitOfWork;
  readonly #prepare: PrepareForCaller;
  readonly #engine: SeatEngine;
  readonly #contactOf: ContactOf;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    prepare: PrepareForCaller,
    engine: SeatEngine,
    contactOf: ContactOf,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#prepare = prepare;
    this.#engine = engine;
    this.#contactOf = contactOf;
    this.#availability = availability;
  }

  async run(input: BookForCallerInput): Promise<{ groupId: string }> {
    const { personId, offerCode, priorityGroup, needs, by } = input;
    const staffId = ownStaffId();
    const booked = await this.#unitOfWork.run(async (tx) => {
      const steps = await this.#prepare.missingSteps(tx, personId, offerCode);
      if (steps.length !== input.slotIds.length) {
        throw new DomainError('scheduling.wrong-number-of-slots', 'invalid', { expected: steps.length });
      }
      const seats = steps.map((step, at) => ({
        step,
        slotId: input.slotIds[at]!,
        channel: at === 0 ? input.seats : (input.followUpSeats ?? input.seats),
      }));
      const command = await this.#prepare.run(tx, { personId, offerCode, seats, asks: by, priorityGroup });
      const { groups } = await this.#engine.run({
        ...command,
        members: command.members.map((member) => ({ ...member, needs })),
        channel: by,
        bookedByStaffId: staffId,
        contactPersonId: await this.#contactOf.run(personId, tx),
        isConsented: input.isConsented,
        reason: input.reason,
        told: input.told,
      });
      return { groupId: groups[0]!.id, centreCode: command.centre.code };
    });
    this.#availability.forget(booked.centreCode);
    return { groupId: booked.groupId };
  }
}
