import { Injectable } from '@nestjs/common';
import { Database, DomainError } from '#kernel';
import { Availability, type SlotView } from '../availability/availability.ts';
import { Bookables } from '../registry.ts';
import { intervalRuleFor } from './interval-rule.ts';
import { nearestSlots } from './nearest-slots.ts';

const ALTERNATIVES = 11;

/** Proposes the follow-up of a first appointment: same weekday and time where there is room, else the nearest. */
@Injectable()
export class ProposeFollowUp {
  readonly #availability: Availability;
  readonly #database: Database;
  readonly #bookables: Bookables;

  constructor(availability: Availability, database: Database, bookables: Bookables) {
    this.#availability = availability;
    this.#database = database;
    this.#bookables = bookables;
  }

  async run(input: { slotId: string; offerCode: string }) {
    const [place] = await this.#database.sql<{ code: string }>`
      select c.code from scheduling.slot s join scheduling.centre c on c.id = s.centre_id where s.id = ${input.slotId}`;
    if (!place) throw new DomainError('scheduling.slot-not-found', 'not-found');
    const snapshot = await this.#availability.snapshotOf(place.code);
    const first = snapshot.byId.get(input.slotId);
    if (!first) throw new DomainError('scheduling.slot-past', 'conflict', { slotId: input.slotId });
    const offer = this.#bookables.findOffer(snapshot.centre.department, input.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
    const followUp = offer.services.find((service) => service.step === 2);
    if (!followUp) return { rule: null, earliestOn: null, proposal: null, alternatives: [] as SlotView[] };
    const firstOn = Temporal.PlainDate.from(first.date);
    const rule = await intervalRuleFor(this.#database.sql, followUp.code, firstOn);
    if (!rule)
      throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: followUp.code });
    const earliestOn = firstOn.add({ days: rule.minDays }).toString();
    const [proposal = null, ...alternatives] = nearestSlots(
      snapshot.slots,
      first,
      earliestOn,
      ALTERNATIVES + 1,
    );
    return { rule: { days: rule.minDays, label: rule.label }, earliestOn, proposal, alternatives };
  }
}
