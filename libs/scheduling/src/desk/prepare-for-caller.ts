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
  slot_id: string;
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

  /** What a person has of an offer, and what is missing. @throws `scheduling.already-booked` when they have another offer of its series. */
  async stepsOf(
    tx: Transaction,
    personId: string,
    offerCode: string,
  ): Promise<{ offer: Offer; standing: StandingStep[]; missing: number[] }> {
    const { department } = await ownCentre(tx.sql);
    const offer = this.#offer(department, offerCode);
    const standing = await this.#standing(tx, personId, offer.series);
    const other = standing.find((one) => one.offer_code !== offer.code);
    if (other) throw alreadyBooked(other);
    const missing = offer.services.filter((service) => !standing.some((one) => one.step === service.step));
    return { offer, standing, missing: missing.map((service) => service.step) };
  }

  /** Steps of an offer that the person has not booked yet. @throws `scheduling.already-booked` when they have all, or another offer of its series. */
  async missingSteps(tx: Transaction, personId: string, offerCode: string): Promise<number[]> {
    const { standing, missing } = await this.stepsOf(tx, personId, offerCode);
    if (missing.length === 0) throw alreadyBooked(standing[0]!);
    return missing;
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

  /**
   * Whether appointments may be moved so: within the centre that has them, and far enough from one another.
   * @throws `scheduling.slots-of-different-centres`, `scheduling.interval-too-short`
   */
  async assertApart(
    tx: Transaction,
    offerCode: string,
    standing: readonly StandingStep[],
    moves: readonly { bookingId: string; slotId: string }[],
  ): Promise<void> {
    const { department } = await ownCentre(tx.sql);
    const slotOf = new Map(moves.map((move) => [move.bookingId, move.slotId]));
    const dated: { step: number; date: string }[] = [];
    let centreId: string | undefined;
    for (const one of standing) {
      const from = await this.#slots.get(one.slot_id);
      const to = await this.#slots.get(slotOf.get(one.id) ?? one.slot_id);
      if (slotOf.has(one.id) && from.centre.id !== to.centre.id) {
        throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
      }
      if (slotOf.has(one.id)) centreId = to.centre.id;
      dated.push({ step: one.step, date: to.date });
    }
    if (centreId) assertIntervals(await this.#rules.of(centreId), this.#offer(department, offerCode), dated);
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
      select b.id, b.step, b.on_date::text as date, b.state, b.group_id, b.slot_id, g.offer_code
      from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
      where b.person_id = ${personId} and b.series = ${series} and b.state in ('confirmed', 'arrived', 'fulfilled')
      order by b.id for update of b`;
    return rows.sort((a, b) => a.step - b.step);
  }
}

/** Names the booking that stands in the way. */
export const alreadyBooked = ({ group_id }: StandingStep): DomainError =>
  new DomainError('scheduling.already-booked', 'conflict', { groupId: group_id });

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
