import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database, DomainError, type SqlTag } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { Bookables } from '../../registry.ts';
import { MayStandBy } from '../rules/may-stand-by.ts';
import { findOffer, stateAt, type OfferRow, type OfferState } from './find-offer.ts';
import { followingSlots } from './following-slots.ts';

export interface StandbyOfferView {
  id: string;
  state: OfferState;
  maskedName: string;
  now: string;
  expiresAt: string;
  offer: { code: string; label: string };
  service: { code: string; label: string } | null;
  centre: { code: string; name: string; address: string; phone: string };
  /** By when whoever accepts comes; once accepted, the time they are asked to come. */
  comeBy: string;
  /** The later booking that comes forward. */
  moves: { startsAt: string } | null;
  /** The appointment that is booked with it. */
  following: { service: { code: string; label: string }; startsAt: string } | null;
  booking: { id: string; number: string } | null;
}

/** An offer as its owner sees it: what it is, what it changes, how long it stands, what became of it. */
@Injectable()
export class ShowOffer {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;
  readonly #mayStandBy: MayStandBy;

  constructor(
    database: Database,
    clock: Clock,
    bookables: Bookables,
    people: PeopleDirectory,
    mayStandBy: MayStandBy,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
    this.#people = people;
    this.#mayStandBy = mayStandBy;
  }

  async run(key: { offerId: string; personId: string | null }): Promise<StandbyOfferView> {
    const { sql } = this.#database;
    const now = this.#clock.now();
    const row = await findOffer(sql, key, now);
    const offer = this.#bookables.findOffer(row.centre.department, row.offerCode);
    const person = (await this.#people.describe([row.personId])).get(row.personId);
    const state = stateAt(row, now);
    return {
      id: row.id,
      state,
      maskedName: person?.maskedName ?? '',
      now: inZone(now, row.centre.zone),
      expiresAt: inZone(row.expiresAt, row.centre.zone),
      offer: { code: row.offerCode, label: offer?.label ?? row.offerCode },
      centre: {
        code: row.centre.code,
        name: row.centre.name,
        address: row.centre.address,
        phone: row.centre.phone,
      },
      service: null,
      comeBy: inZone(row.slotStartsAt, row.centre.zone),
      moves: null,
      following: null,
      booking: null,
      ...(state === 'offered' && (await this.#ahead(sql, row))),
      ...(row.bookingId !== null && (await this.#booked(sql, row, row.bookingId))),
    };
  }

  /** What saying yes would change. */
  async #ahead(sql: SqlTag, row: OfferRow): Promise<Partial<StandbyOfferView>> {
    const offer = this.#bookables.findOffer(row.centre.department, row.offerCode);
    if (!offer) return {};
    try {
      const due = await this.#mayStandBy.dueOf(
        { sql },
        offer,
        row.personId,
        Temporal.PlainDate.from(row.onDate),
      );
      const [next] = due.following;
      const proposed = next && (await followingSlots(sql, row.centre, next, row.slotStartsAt)).startsAt[0];
      return {
        service: { code: due.service.code, label: due.service.label },
        moves:
          due.later?.state === 'confirmed' ? { startsAt: inZone(due.later.startsAt, row.centre.zone) } : null,
        following:
          next && proposed
            ? {
                service: { code: next.code, label: next.label },
                startsAt: inZone(proposed, row.centre.zone),
              }
            : null,
      };
    } catch (error) {
      if (error instanceof DomainError) return {};
      throw error;
    }
  }

  async #booked(sql: SqlTag, row: OfferRow, bookingId: string): Promise<Partial<StandbyOfferView>> {
    const bookings = await sql<{
      id: string;
      number: string;
      step: number;
      service_code: string;
      arrive_at: string;
    }>`
      select b.id, b.number, b.step, b.service_code, b.arrive_at from scheduling.booking a
      join scheduling.booking b on b.group_id = a.group_id and b.state in ('confirmed', 'arrived', 'fulfilled')
      where a.id = ${bookingId} order by b.step`;
    const own = bookings.find((one) => one.id === bookingId);
    if (!own) return {};
    const services = this.#bookables.findOffer(row.centre.department, row.offerCode)?.services ?? [];
    const named = (code: string) => ({
      code,
      label: services.find((one) => one.code === code)?.label ?? code,
    });
    const next = bookings.find((one) => one.step > own.step);
    return {
      service: named(own.service_code),
      comeBy: inZone(own.arrive_at, row.centre.zone),
      booking: { id: own.id, number: own.number },
      following: next
        ? { service: named(next.service_code), startsAt: inZone(next.arrive_at, row.centre.zone) }
        : null,
    };
  }
}
