import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { Availability, type SlotView } from '../availability/availability.ts';
import { inZone } from '../availability/in-zone.ts';
import { SlotDirectory } from '../book-slots/slot-directory.ts';
import { RulesInForce } from '../centre/rules-in-force.ts';
import { Bookables } from '../registry.ts';
import { nearestSlots } from './nearest-slots.ts';

const ALTERNATIVES = 11;

/** Proposes the follow-up of a first appointment: same weekday and time where there is room, else the nearest. */
@Injectable()
export class ProposeFollowUp {
  readonly #availability: Availability;
  readonly #slots: SlotDirectory;
  readonly #rules: RulesInForce;
  readonly #clock: Clock;
  readonly #bookables: Bookables;

  constructor(
    availability: Availability,
    bookables: Bookables,
    slots: SlotDirectory,
    rules: RulesInForce,
    clock: Clock,
  ) {
    this.#availability = availability;
    this.#bookables = bookables;
    this.#slots = slots;
    this.#rules = rules;
    this.#clock = clock;
  }

  async run(input: { slotId: string; offerCode: string }) {
    const first = await this.#slots.get(input.slotId);
    const { centre } = first;
    if (Temporal.Instant.compare(first.startsAt, this.#clock.now()) <= 0) {
      throw new DomainError('scheduling.slot-past', 'conflict', { slotId: input.slotId });
    }
    const offer = this.#bookables.findOffer(centre.department, input.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
    const followUp = offer.services.find((service) => service.step === 2);
    if (!followUp) return { rule: null, earliestOn: null, proposal: null, alternatives: [] as SlotView[] };
    const snapshot = await this.#availability.snapshotOf(centre.code, followUp.step);
    const firstOn = Temporal.PlainDate.from(first.date);
    const rule = (await this.#rules.of(centre.id)).interval(followUp.code, firstOn);
    if (!rule)
      throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: followUp.code });
    const earliestOn = firstOn.add({ days: rule.minDays }).toString();
    const [proposal = null, ...alternatives] = nearestSlots(
      snapshot.slots,
      { startsAt: inZone(first.startsAt, centre.zone) },
      earliestOn,
      ALTERNATIVES + 1,
    );
    return { rule: { days: rule.minDays, label: rule.label }, earliestOn, proposal, alternatives };
  }
}
