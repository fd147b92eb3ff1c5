import { Injectable } from '@nestjs/common';
import { Dependants } from '#identity';
import { Clock, DomainError } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { PrepareBooking } from '../book-slots/prepare-booking.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { holdViewOf, type HoldView } from './hold-view.ts';
import { ReadHold } from './read-hold.ts';

const HOLD_MINUTES = 5;

export interface HoldSeatsInput {
  /** Who holds, and may confirm. */
  ownerId: string;
  /** Who is to come: the owner, people the owner cares for, or both. */
  party?: readonly string[];
  offerCode: string;
  slotIds: readonly string[];
  priorityGroup?: string;
  dong?: string;
}

/** Keeps seats for somebody for some minutes while they read and confirm; a new hold replaces the earlier one. */
@Injectable()
export class HoldSeats {
  readonly #prepare: PrepareBooking;
  readonly #engine: SeatEngine;
  readonly #availability: Availability;
  readonly #readHold: ReadHold;
  readonly #dependants: Dependants;
  readonly #clock: Clock;

  constructor(
    prepare: PrepareBooking,
    engine: SeatEngine,
    availability: Availability,
    readHold: ReadHold,
    dependants: Dependants,
    clock: Clock,
  ) {
    this.#prepare = prepare;
    this.#engine = engine;
    this.#availability = availability;
    this.#readHold = readHold;
    this.#dependants = dependants;
    this.#clock = clock;
  }

  async run(input: HoldSeatsInput): Promise<HoldView> {
    const people = [...new Set(input.party?.length ? input.party : [input.ownerId])];
    const isProxy = people.some((id) => id !== input.ownerId);
    if (isProxy) await this.#assertCaresFor(input.ownerId, people);
    try {
      return await this.#hold(input, people, isProxy ? 'proxy' : 'self');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'scheduling.slot-full') {
        // A family was seated by what was known a moment ago; once more by what is known now.
        if (people.length === 1) throw error;
        this.#availability.forget();
        return this.#hold(input, people, isProxy ? 'proxy' : 'self');
      }
      const earlier = await this.#engine.earlierOutcome();
      const hold = earlier?.holdId && (await this.#readHold.byId(earlier.holdId));
      if (hold) return hold.view;
      throw error;
    }
  }

  async #hold(
    input: HoldSeatsInput,
    people: readonly string[],
    channel: 'self' | 'proxy',
  ): Promise<HoldView> {
    const { ownerId, offerCode, slotIds, priorityGroup, dong } = input;
    const wish = { people, channel, offerCode, slotIds, priorityGroup, dong, isSoldOutKnown: true };
    const prepared = await this.#prepare.run(wish);
    const { centre, rules, command } = prepared;
    const now = this.#clock.now();
    const minutes =
      rules.policy('hold-minutes', now.toZonedDateTimeISO(centre.zone).toPlainDate()) ?? HOLD_MINUTES;
    const outcome = await this.#engine.run({
      ...command,
      heldUntil: now.add({ minutes }),
      channel,
      bookedByPersonId: ownerId,
      contactPersonId: channel === 'proxy' ? ownerId : null,
    });
    return holdViewOf(outcome, prepared, this.#clock.now());
  }

  async #assertCaresFor(ownerId: string, people: readonly string[]): Promise<void> {
    const caredFor = new Set((await this.#dependants.caredForBy(ownerId)).map((one) => one.personId));
    if (people.some((id) => id !== ownerId && !caredFor.has(id))) {
      throw new DomainError('scheduling.not-in-your-care', 'forbidden');
    }
  }
}
