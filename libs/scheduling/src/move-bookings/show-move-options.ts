import { Injectable } from '@nestjs/common';
import { Database, DomainError } from '#kernel';
import { Availability, type SlotView } from '../availability/availability.ts';
import { inZone } from '../availability/in-zone.ts';
import { SlotDirectory } from '../book-slots/slot-directory.ts';
import { RulesInForce } from '../centre/rules-in-force.ts';
import { seatParty } from '../book-slots/seat-party.ts';
import { nearestSlots } from '../follow-up/nearest-slots.ts';
import { findChangeableGroup } from './changeable-group.ts';

const ALTERNATIVES = 11;

export interface FollowUpMove {
  bookingId: string;
  /** Whether it may stay where it is. */
  keeps: boolean;
  proposal: SlotView | null;
  alternatives: SlotView[];
  rule: { days: number; label: string };
}

export interface MoveOptions {
  /** Whether the new time is far enough from the appointment before it. */
  ruleOk: boolean;
  earliestOn: string | null;
  followUp: FollowUpMove | null;
}

/** What moving an appointment would mean for the one that follows it. */
@Injectable()
export class ShowMoveOptions {
  readonly #database: Database;
  readonly #rules: RulesInForce;
  readonly #slots: SlotDirectory;
  readonly #availability: Availability;

  constructor(database: Database, rules: RulesInForce, slots: SlotDirectory, availability: Availability) {
    this.#database = database;
    this.#rules = rules;
    this.#slots = slots;
    this.#availability = availability;
  }

  /** @param input.people how many move together: proposals have room for all of them close to one another. */
  async run(input: {
    personId: string | null;
    bookingId: string;
    groupId?: string;
    slotId: string;
    people?: number;
  }): Promise<MoveOptions> {
    const { people = 1 } = input;
    const group = await findChangeableGroup(this.#database.sql, input);
    const rules = await this.#rules.of(group.centre.id);
    const slot = await this.#slots.get(input.slotId);
    if (slot.centre.id !== group.centre.id) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    const moved = group.bookings.find((one) => one.id === input.bookingId);
    if (!moved) throw new DomainError('scheduling.booking-not-found', 'not-found');
    const before = group.bookings.find((one) => one.step === moved.step - 1);
    const following = group.bookings.find(
      (one) => one.step === moved.step + 1 && (one.state === 'confirmed' || one.state === 'orphaned'),
    );
    const earliestBy = (serviceCode: string, firstOn: string) => {
      const rule = rules.interval(serviceCode, Temporal.PlainDate.from(firstOn));
      return rule && { rule, on: Temporal.PlainDate.from(firstOn).add({ days: rule.minDays }) };
    };
    const bound =
      before && before.state !== 'cancelled' ? earliestBy(moved.serviceCode, before.date) : undefined;
    const ruleOk = !bound || Temporal.PlainDate.compare(slot.date, bound.on) >= 0;
    const next = following && earliestBy(following.serviceCode, slot.date);
    if (!following || !next) return { ruleOk, earliestOn: bound?.on.toString() ?? null, followUp: null };
    const snapshot = await this.#availability.snapshotOf(group.centre.code, following.step);
    const [proposal = null, ...alternatives] = nearestSlots(
      people === 1
        ? snapshot.slots
        : snapshot.slots.filter((one) => seatParty(snapshot.byDate.get(one.date) ?? [], one.id, people)),
      { startsAt: inZone(slot.startsAt, group.centre.zone) },
      next.on.toString(),
      ALTERNATIVES + 1,
    );
    const followUp: FollowUpMove = {
      bookingId: following.id,
      keeps: following.state === 'confirmed' && Temporal.PlainDate.compare(following.date, next.on) >= 0,
      proposal,
      alternatives,
      rule: { days: next.rule.minDays, label: next.rule.label },
    };
    return { ruleOk, earliestOn: bound?.on.toString() ?? null, followUp };
  }
}
