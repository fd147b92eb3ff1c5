import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { DomainError, type Transaction } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import { assertFarEnoughApart } from '../book-slots/booking-rules.ts';
import { SlotDirectory, type KnownSlot } from '../book-slots/slot-directory.ts';
import type { Centre } from '../centre/centre.ts';
import { RulesInForce, type CentreRules } from '../centre/rules-in-force.ts';
import {
  Bookables,
  type EligibilityAnswer,
  type EligibilityChannel,
  type EligibilityJudge,
  type Offer,
} from '../registry.ts';
import type { SeatChannel, SeatWish, TakeSeats } from '../seats/commands.ts';
import { ownCentre } from './own-centre.ts';

export interface SeatForCaller {
  step: number;
  slotId: string;
  channel: SeatChannel;
  addSeat?: boolean;
}

export interface CallerWish {
  personId: string;
  offerCode: string;
  /** In the order of the steps; steps that the person has already are left out. */
  seats: readonly SeatForCaller[];
  asks: EligibilityChannel;
  /** A group that the caller says they belong to. */
  priorityGroup?: string;
}

export interface StandingStep {
  id: string;
  step: number;
  date: string;
  state: string;
  group_id: string;
  offer_code: string;
}

/**
 * Checks what a desk wants for somebody and puts it into the engine's words. Unlike a resident, a desk may
 * book only what is missing of an offer, and each seat by another channel; no rule is waived.
 */
@Injectable()
export class PrepareForCaller {
  readonly #bookables: Bookables;
  readonly #slots: SlotDirectory;
  readonly #rules: RulesInForce;
  readonly #people: PeopleDirectory;

  constructor(bookables: Bookables, slots: SlotDirectory, rules: RulesInForce, people: PeopleDirectory) {
    this.#bookables = bookables;
    this.#slots = slots;
    this.#rules = rules;
    this.#people = people;
  }

  /** Steps of an offer that the person has not booked yet. @throws `scheduling.already-booked` when they have all, or another offer of its series. */
  async missingSteps(tx: Transaction, personId: string, offerCode: string): Promise<number[]> {
    const { department } = await ownCentre(tx.sql);
    const offer = this.#offer(department, offerCode);
    const standing = await this.#standing(tx, personId, offer.series);
    const other = standing.find((one) => one.offer_code !== offer.code);
    const missing = offer.services.filter((service) => !standing.some((one) => one.step === service.step));
    if (other || missing.length === 0) {
      throw new DomainError('scheduling.already-booked', 'conflict', {
        groupId: (other ?? standing[0]!).group_id,
      });
    }
    return missing.map((service) => service.step);
  }

  async run(
    tx: Transaction,
    wish: CallerWish,
  ): Promise<Pick<TakeSeats, 'kind' | 'centre' | 'offer' | 'members' | 'assertAllowed'>> {
    const chosen = await Promise.all(wish.seats.map((seat) => this.#slots.get(seat.slotId)));
    const centre = chosen[0]!.centre;
    if (chosen.some((slot) => slot.centre.id !== centre.id)) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    if (centre.department !== (await ownCentre(tx.sql)).department) {
      throw new DomainError('scheduling.slot-not-found', 'not-found', { slotId: chosen[0]!.id });
    }
    const offer = this.#offer(centre.department, wish.offerCode);
    const person = (await this.#people.describe([wish.personId], tx)).get(wish.personId);
    if (!person) throw new DomainError('identity.person-not-found', 'not-found');
    const rules = await this.#rules.of(centre.id);
    const standing = await this.#standing(tx, wish.personId, offer.series);
    assertIntervals(rules, offer, [
      ...standing.filter((one) => !wish.seats.some((seat) => seat.step === one.step)),
      ...wish.seats.map((seat, at) => ({ step: seat.step, date: chosen[at]!.date })),
    ]);
    const judge = await this.#bookables.eligibilityOf(centre.department)?.prepare(centre.code);
    const allow = (now: Temporal.Instant): EligibilityAnswer | null => {
      assertWindowOpen(rules, centre, offer, now);
      return judge ? assertEligible(judge, { wish, centre, person, now }) : null;
    };
    const answer = allow(tx.now);
    const isFirst = standing.every((one) => one.step > wish.seats[0]!.step);
    const { code, label, series } = offer;
    return {
      kind: 'take',
      centre,
      offer: { code, label, series },
      members: [
        {
          personId: wish.personId,
          priorityGroup: wish.priorityGroup,
          // What a rule gives out is counted once for all appointments of a person.
          supplyPoolId: isFirst ? (answer?.supplyPoolId ?? null) : null,
          seats: wish.seats.map((seat) => seatWish(offer, seat)),
        },
      ],
      assertAllowed: (now) => void allow(now),
    };
  }

  slot(id: string): Promise<KnownSlot> {
    return this.#slots.get(id);
  }

  #offer(department: string, code: string): Offer {
    const offer = this.#bookables.findOffer(department, code);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: code });
    return offer;
  }

  /** Under lock, so that nobody moves an appointment while its neighbour is being booked. */
  async #standing(tx: Transaction, personId: string, series: string): Promise<StandingStep[]> {
    const rows = await tx.sql<StandingStep>`
      select b.id, b.step, b.on_date::text as date, b.state, b.group_id, g.offer_code
      from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
      where b.person_id = ${personId} and b.series = ${series} and b.state in ('confirmed', 'arrived', 'fulfilled')
      order by b.id for update of b`;
    return rows.sort((a, b) => a.step - b.step);
  }
}

const seatWish = (offer: Offer, { step, slotId, channel, addSeat }: SeatForCaller): SeatWish => {
  const service = offer.services.find((one) => one.step === step);
  if (!service) {
    throw new DomainError('scheduling.wrong-number-of-slots', 'invalid', { expected: offer.services.length });
  }
  return { step, service: { code: service.code, label: service.label }, slotId, channel, addSeat };
};

/** @throws `scheduling.interval-too-short`, whoever asks. */
export const assertIntervals = (
  rules: CentreRules,
  offer: Offer,
  dated: readonly { step: number; date: string }[],
): void => {
  const steps = [...dated].sort((a, b) => a.step - b.step);
  for (const [at, next] of steps.entries()) {
    const first = steps[at - 1];
    if (!first) continue;
    const code = offer.services.find((service) => service.step === next.step)?.code ?? '';
    const rule = rules.interval(code, Temporal.PlainDate.from(first.date));
    if (!rule) throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: code });
    assertFarEnoughApart(first, next, rule);
  }
};

const assertWindowOpen = (rules: CentreRules, centre: Centre, offer: Offer, now: Temporal.Instant): void => {
  const { isOpen, window } = rules.window(offer.code, now);
  if (isOpen) return;
  throw new DomainError('scheduling.outside-opening', 'conflict', {
    opensAt: window ? inZone(window.opens_at, centre.zone) : null,
    closesAt: window ? inZone(window.closes_at, centre.zone) : null,
  });
};

const assertEligible = (
  judge: EligibilityJudge,
  asked: { wish: CallerWish; centre: Centre; person: PersonCard; now: Temporal.Instant },
): EligibilityAnswer => {
  const { wish, centre, person, now } = asked;
  const answer = judge({
    centreCode: centre.code,
    birthOn: person.birthOn,
    group: wish.priorityGroup,
    personId: person.id,
    identityKeys: person.identityKeys,
    channel: wish.asks,
    offerCode: wish.offerCode,
    now,
    zone: centre.zone,
  });
  if (answer.status !== 'eligible' || !answer.offerCodes.includes(wish.offerCode)) {
    throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
  }
  return answer;
};
