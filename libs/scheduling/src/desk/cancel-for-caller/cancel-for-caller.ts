import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import { CancelBookings } from '../../cancel-bookings/cancel-bookings.ts';
import { findDeskGroup } from '../find-desk-group.ts';

export interface CancelForCallerInput {
  groupId: string;
  /** Only these, and the appointments that depend on them. */
  bookingIds?: readonly string[];
  reason: string;
  told: string | null;
}

/** Gives bookings back for somebody who called, also after the residents' cut-off. */
@Injectable()
export class CancelForCaller {
  readonly #unitOfWork: UnitOfWork;
  readonly #cancelBookings: CancelBookings;
  readonly #availability: Availability;

  constructor(unitOfWork: UnitOfWork, cancelBookings: CancelBookings, availability: Availability) {
    this.#unitOfWork = unitOfWork;
    this.#cancelBookings = cancelBookings;
    this.#availability = availability;
  }

  async run(input: CancelForCallerInput): Promise<{ groupId: string }> {
    const { centreCode } = await this.#unitOfWork.run(async (tx) => {
      const group = await findDeskGroup(tx.sql, { groupId: input.groupId });
      await this.#cancelBookings.run({ ...input, personId: null, why: 'by-staff' });
      return { centreCode: group.centre.code };
    });
    this.#availability.forget(centreCode);
    return { groupId: input.groupId };
  }
}
