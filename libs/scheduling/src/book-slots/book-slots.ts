import { Injectable } from '@nestjs/common';
import { Database, DomainError, newId, UnitOfWork, violatedConstraint, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { Availability, inZone } from '../availability/availability.ts';
import { findCentre, type Centre } from '../centre/centre.ts';
import { BookingsConfirmed } from '../events.ts';
import { intervalRuleFor } from '../follow-up/interval-rule.ts';
import { Bookables, type Offer } from '../registry.ts';
import { newBookingNumber } from './booking-number.ts';
import { assertCanStillBeBooked, assertFarEnoughApart, type ChosenSlot } from './booking-rules.ts';
import { SeatGuard } from './seat-guard.ts';

export interface BookSlotsInput {
  personId: string;
  offerCode: string;
  /** One slot per step of the offer, in the order of the steps. */
  slotIds: readonly string[];
  /** A group that the person says they belong to. */
  priorityGroup?: string;
}

/** Books every appointment of an offer for a person, or none of them. */
@Injectable()
export class BookSlots {
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;
  readonly #guard: SeatGuard;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    database: Database,
    bookables: Bookables,
    people: PeopleDirectory,
    guard: SeatGuard,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#bookables = bookables;
    this.#people = people;
    this.#guard = guard;
    this.#availability = availability;
  }

  async run(input: BookSlotsInput): Promise<{ groupId: string }> {
    try {
      const booked = await this.#unitOfWork.run((tx) => this.#book(tx, input));
      this.#availability.forget(booked.centreCode);
      return { groupId: booked.groupId };
    } catch (error) {
      if (violatedConstraint(error) === 'booking_one_active_per_step') throw await this.#alreadyBooked(input);
      throw error;
    }
  }

  async #book(tx: Transaction, input: BookSlotsInput): Promise<{ groupId: string; centreCode: string }> {
    const { chosen, centre } = await this.#chosenSlots(tx, input.slotIds);
    const offer = this.#bookables.findOffer(centre.department, input.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
    if (offer.services.length !== chosen.length) {
      throw new DomainError('scheduling.wrong-number-of-slots', 'invalid', {
        expected: offer.services.length,
      });
    }
    await this.#assertWindowOpen(tx, centre, offer);
    await this.#assertEligible(tx, centre, offer, input);
    for (const slot of chosen) assertCanStillBeBooked(slot, tx.now);
    for (const [at, next] of chosen.entries()) {
      const service = offer.services[at]!;
      const first = chosen[at - 1];
      if (!first) continue;
      const rule = await intervalRuleFor(tx.sql, service.code, Temporal.PlainDate.from(first.date));
      if (!rule)
        throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: service.code });
      assertFarEnoughApart(first, next, rule);
    }
    const group = { id: newId<'booking-group'>(), number: newBookingNumber() };
    const bookings = chosen.map((slot, at) => ({
      id: newId<'booking'>(),
      slot,
      service: offer.services[at]!,
    }));
    await this.#insert(tx, group, centre, offer, input.personId, bookings);
    // The hot row comes last: its lock is then held for the shortest time.
    await this.#guard.take(
      tx.sql,
      chosen.map((slot) => slot.id),
    );
    tx.record(BookingsConfirmed, {
      groupId: group.id,
      number: group.number,
      personId: input.personId,
      offer: { code: offer.code, label: offer.label },
      centre: { code: centre.code, name: centre.name, address: centre.address, zone: centre.zone },
      bookings: bookings.map(({ id, slot, service }) => ({
        bookingId: id,
        number: `${group.number}-${service.step}`,
        step: service.step,
        serviceCode: service.code,
        serviceLabel: service.label,
        startsAt: inZone(slot.startsAt, centre.zone),
        endsAt: inZone(slot.endsAt, centre.zone),
      })),
    });
    return { groupId: group.id, centreCode: centre.code };
  }

  async #chosenSlots(
    tx: Transaction,
    ids: readonly string[],
  ): Promise<{ chosen: ChosenSlot[]; centre: Centre }> {
    const rows = await tx.sql<{
      id: string;
      centre_id: string;
      centre_code: string;
      on_date: string;
      starts_at: string;
      ends_at: string;
      reason: string | null;
    }>`
      select s.id, s.centre_id, c.code as centre_code, s.on_date, s.starts_at, s.ends_at, d.reason
      from scheduling.slot s join scheduling.centre c on c.id = s.centre_id
      left join scheduling.closed_day d on d.centre_id = s.centre_id and d.on_date = s.on_date
      where s.id = any(${[...ids]}::uuid[])`;
    const chosen = ids.map((id): ChosenSlot => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new DomainError('scheduling.slot-not-found', 'not-found', { slotId: id });
      return {
        id: row.id,
        centreId: row.centre_id,
        date: row.on_date,
        startsAt: Temporal.Instant.from(row.starts_at),
        endsAt: Temporal.Instant.from(row.ends_at),
        closedReason: row.reason,
      };
    });
    if (new Set(rows.map((row) => row.centre_id)).size !== 1) {
      throw new DomainError('scheduling.slots-of-different-centres', 'invalid');
    }
    return { chosen, centre: await findCentre(tx.sql, rows[0]!.centre_code) };
  }

  async #assertWindowOpen(tx: Transaction, centre: Centre, offer: Offer): Promise<void> {
    const windows = await tx.sql<{ opens_at: string; closes_at: string; is_open: boolean }>`
      select opens_at, closes_at, ${tx.now}::timestamptz >= opens_at and ${tx.now}::timestamptz < closes_at as is_open
      from scheduling.offer_window where centre_id = ${centre.id} and offer_code = ${offer.code} order by opens_at`;
    if (windows.some((window) => window.is_open)) return;
    const next =
      windows.find((window) => Temporal.Instant.compare(window.opens_at, tx.now) > 0) ?? windows.at(-1);
    throw new DomainError('scheduling.outside-opening', 'conflict', {
      opensAt: next ? inZone(next.opens_at, centre.zone) : null,
      closesAt: next ? inZone(next.closes_at, centre.zone) : null,
    });
  }

  async #assertEligible(tx: Transaction, centre: Centre, offer: Offer, input: BookSlotsInput): Promise<void> {
    const rules = this.#bookables.eligibilityOf(centre.department);
    if (!rules) return;
    const person = (await this.#people.describe([input.personId], tx)).get(input.personId);
    if (!person) throw new DomainError('identity.person-not-found', 'not-found');
    const answer = await rules.check({
      centreCode: centre.code,
      birthOn: person.birthOn,
      group: input.priorityGroup,
      now: tx.now,
      zone: centre.zone,
    });
    if (answer.status !== 'eligible' || !answer.offerCodes.includes(offer.code)) {
      throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
    }
  }

  async #insert(
    { sql, now }: Transaction,
    group: { id: string; number: string },
    centre: Centre,
    offer: Offer,
    personId: string,
    bookings: { id: string; slot: ChosenSlot; service: { code: string; step: number } }[],
  ): Promise<void> {
    await sql`
      insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, confirmed_at)
      values (${group.id}, ${group.number}, ${personId}, ${centre.id}, ${offer.code}, ${now})`;
    const rows = bookings.map(({ id, slot, service }) => ({
      id,
      number: `${group.number}-${service.step}`,
      step: service.step,
      service_code: service.code,
      slot_id: slot.id,
      on_date: slot.date,
      starts_at: slot.startsAt.toString(),
      ends_at: slot.endsAt.toString(),
    }));
    await sql`
      insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id,
                                      on_date, starts_at, ends_at, state)
      select r.id, ${group.id}::uuid, r.number, ${personId}::uuid, ${centre.id}::uuid, ${offer.series}, r.step, r.service_code, r.slot_id,
             r.on_date, r.starts_at, r.ends_at, 'confirmed'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, number text, step smallint, service_code text, slot_id uuid, on_date date, starts_at timestamptz, ends_at timestamptz)`;
  }

  async #alreadyBooked(input: BookSlotsInput): Promise<DomainError> {
    const { sql } = this.#database;
    const [place] = await sql<{ department: string }>`
      select c.department from scheduling.slot s join scheduling.centre c on c.id = s.centre_id where s.id = ${input.slotIds[0]}`;
    const offer = place && this.#bookables.findOffer(place.department, input.offerCode);
    const [row] = await sql<{ group_id: string }>`
      select group_id from scheduling.booking
      where person_id = ${input.personId} and series = ${offer?.series ?? ''} and state in ('confirmed', 'arrived', 'fulfilled')
      order by starts_at desc limit 1`;
    return new DomainError('scheduling.already-booked', 'conflict', { groupId: row?.group_id ?? null });
  }
}
