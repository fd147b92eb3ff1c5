import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { Clock, DomainError, Loader } from '#kernel';
import { Availability, type SlotView } from '../availability/availability.ts';
import { inZone } from '../availability/in-zone.ts';
import type { Centre } from '../centre/centre.ts';
import { RulesInForce, type CentreRules } from '../centre/rules-in-force.ts';
import {
  Bookables,
  type EligibilityAnswer,
  type EligibilityChannel,
  type EligibilityJudge,
  type Offer,
} from '../registry.ts';
import type { PartyMember, SeatChannel, SeatWish, TakeSeats } from '../seats/commands.ts';
import { assertFarEnoughApart } from './booking-rules.ts';
import { seatParty } from './seat-party.ts';
import { SlotDirectory, type KnownSlot } from './slot-directory.ts';

export interface BookingWish {
  /** Who is to come; more than one are booked together, close to one another. */
  people: readonly string[];
  offerCode: string;
  /** One slot per step of the offer, in the order of the steps. */
  slotIds: readonly string[];
  channel: EligibilityChannel;
  seats?: SeatChannel;
  /** A group that the person says they belong to. */
  priorityGroup?: string;
  dong?: string;
  /** Refuse from memory what is sold out: a crowd must not reach the database to be told no. */
  isSoldOutKnown?: boolean;
}

export interface PreparedBooking {
  centre: Centre;
  offer: Offer;
  rules: CentreRules;
  people: Map<string, PersonCard>;
  command: Pick<TakeSeats, 'kind' | 'centre' | 'offer' | 'members' | 'assertAllowed'>;
}

/** Checks what can be checked before seats are at stake, and puts the wish into the engine's words. */
@Injectable()
export class PrepareBooking {
  readonly #bookables: Bookables;
  readonly #slots: SlotDirectory;
  readonly #rules: RulesInForce;
  readonly #availability: Availability;
  readonly #clock: Clock;
  readonly #people: Loader<string, PersonCard>;

  constructor(
    bookables: Bookables,
    slots: SlotDirectory,
    rules: RulesInForce,
    availability: Availability,
    clock: Clock,
    people: PeopleDirectory,
  ) {
    this.#bookables = bookables;
    this.#slots = slots;
    this.#rules = rules;
    this.#availability = availability;
    this.#clock = clock;
    this.#people = new Loader((ids) => people.describe(ids));
  }

  async run(wish: BookingWish): Promise<PreparedBooking> {
    const chosen = await Promise.all(wish.slotIds.map((id) => this.#slots.get(id)));
    const centre = chosen[0]!.centre;
    if (chosen.some((slot) => slot.centre.id !== centre.id)) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    const offer = this.#bookables.findOffer(centre.department, wish.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: wish.offerCode });
    if (offer.services.length !== chosen.length) {
      throw new DomainError('scheduling.wrong-number-of-slots', 'invalid', {
        expected: offer.services.length,
      });
    }
    const rules = await this.#rules.of(centre.id);
    const now = this.#clock.now();
    assertNotPast(chosen, now);
    assertIntervals(rules, offer, chosen);
    if (wish.isSoldOutKnown) await this.#assertNotSoldOut(wish, centre, chosen, offer);
    const people = await this.#describe(wish.people);
    const judge = await this.#bookables.eligibilityOf(centre.department)?.prepare(centre.code);
    const allow = (at: Temporal.Instant): Map<string, EligibilityAnswer> => {
      assertWindowOpen(rules, centre, offer, at);
      return new Map(
        wish.people.flatMap((id) =>
          judge ? [[id, assertEligible(judge, wish, centre, people.get(id)!, at)]] : [],
        ),
      );
    };
    const answers = allow(now);
    const seated = await this.#seats(wish, centre, chosen);
    const members = wish.people.map((personId, at): PartyMember => ({
      personId,
      priorityGroup: wish.priorityGroup,
      supplyPoolId: answers.get(personId)?.supplyPoolId ?? null,
      seats: offer.services.map((service, index): SeatWish => ({
        step: service.step,
        service: { code: service.code, label: service.label },
        slotId: seated[index]![at]!,
        channel: wish.seats ?? 'online',
      })),
    }));
    const { code, label, series } = offer;
    const assertAllowed = (at: Temporal.Instant) => void allow(at);
    return {
      centre,
      offer,
      rules,
      people,
      command: { kind: 'take', centre, offer: { code, label, series }, members, assertAllowed },
    };
  }

  async #assertNotSoldOut(
    wish: BookingWish,
    centre: Centre,
    chosen: readonly KnownSlot[],
    offer: Offer,
  ): Promise<void> {
    for (const [at, { step }] of offer.services.entries()) {
      const snapshot = await this.#availability.snapshotOf(centre.code, step, wish.seats ?? 'online');
      const slot = snapshot.byId.get(chosen[at]!.id);
      // Who holds seats may hold the very last ones, and asks for them again.
      if (!slot || slot.left > 0 || wish.people.some((id) => snapshot.holders.has(id))) continue;
      throw new DomainError('scheduling.slot-full', 'conflict', { slotId: slot.id, startsAt: slot.startsAt });
    }
  }

  async #describe(ids: readonly string[]): Promise<Map<string, PersonCard>> {
    const cards = await Promise.all(ids.map((id) => this.#people.get(id)));
    return new Map(
      cards.map((card, at) => {
        if (!card) throw new DomainError('identity.person-not-found', 'not-found', { personId: ids[at] });
        return [card.id, card];
      }),
    );
  }

  /** For each chosen slot the slots of the party's people: one after another from there while seats last. */
  async #seats(wish: BookingWish, centre: Centre, chosen: readonly KnownSlot[]): Promise<string[][]> {
    if (wish.people.length === 1) return chosen.map((slot) => [slot.id]);
    return Promise.all(
      chosen.map(async (slot, at) => {
        const snapshot = await this.#availability.snapshotOf(centre.code, at + 1, wish.seats ?? 'online');
        const day: SlotView[] = snapshot.byDate.get(slot.date) ?? [];
        const seats = seatParty(day, slot.id, wish.people.length);
        if (seats) return seats;
        throw new DomainError('scheduling.slot-full', 'conflict', {
          slotId: slot.id,
          startsAt: slot.startsAt.toString(),
          people: wish.people.length,
        });
      }),
    );
  }
}

const assertNotPast = (chosen: readonly KnownSlot[], now: Temporal.Instant): void => {
  const past = chosen.find((slot) => Temporal.Instant.compare(slot.startsAt, now) <= 0);
  if (past) {
    throw new DomainError('scheduling.slot-past', 'conflict', {
      slotId: past.id,
      startsAt: past.startsAt.toString(),
    });
  }
};

const assertIntervals = (rules: CentreRules, offer: Offer, chosen: readonly KnownSlot[]): void => {
  for (const [at, next] of chosen.entries()) {
    const first = chosen[at - 1];
    if (!first) continue;
    const service = offer.services[at]!;
    const rule = rules.interval(service.code, Temporal.PlainDate.from(first.date));
    if (!rule) throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: service.code });
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
  wish: BookingWish,
  centre: Centre,
  person: PersonCard,
  now: Temporal.Instant,
): EligibilityAnswer => {
  const answer = judge({
    centreCode: centre.code,
    birthOn: person.birthOn,
    group: wish.priorityGroup,
    personId: person.id,
    get identityKeys() {
      return person.identityKeys;
    },
    channel: wish.channel,
    dong: wish.dong,
    offerCode: wish.offerCode,
    now,
    zone: centre.zone,
  });
  if (answer.status !== 'eligible' || !answer.offerCodes.includes(wish.offerCode)) {
    throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
  }
  return answer;
};
