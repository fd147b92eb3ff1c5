import { Injectable } from '@nestjs/common';
import { FindPeople } from '#identity';
import { Clock, Database, DomainError, UnitOfWork, Vault } from '#kernel';
import { readBookingNumber, readQr } from '../book-slots/booking-number.ts';
import { BookingViews, type BookingView, type FoundBooking } from '../list-bookings/booking-view.ts';
import { forgetProofTries, takeProofTry } from './proof-tries.ts';

const LIMIT = 20;

/** Where a booking is that was looked for by its number at another centre: no more than what staff need to say. */
export interface BookingElsewhere {
  centre: { name: string; address: string };
  startsAt: string;
}

export const otherCentre = ({ centre, startsAt, arriveAt }: BookingView): DomainError =>
  new DomainError('scheduling.other-centre', 'conflict', {
    centreName: centre.name,
    centreAddress: centre.address,
    startsAt,
    arriveAt,
  });

/** Finds bookings of a centre by name, 초성, birth date, end of the phone number, booking number or QR. */
@Injectable()
export class FindBooking {
  readonly #database: Database;
  readonly #findPeople: FindPeople;
  readonly #views: BookingViews;
  readonly #vault: Vault;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(
    database: Database,
    findPeople: FindPeople,
    views: BookingViews,
    vault: Vault,
    unitOfWork: UnitOfWork,
    clock: Clock,
  ) {
    this.#database = database;
    this.#findPeople = findPeople;
    this.#views = views;
    this.#vault = vault;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  /** Today's bookings come first; every person shown is noted in the audit trail. */
  async search(input: {
    centreCode: string;
    typed: string;
    on: string;
  }): Promise<{ results: FoundBooking[]; truncated: boolean; elsewhere: BookingElsewhere[] }> {
    const { ids, isCut } = await this.#ids(input);
    const abroad = ids.length === 0 ? await this.#elsewhere(input) : [];
    const shown = await this.#views.found(ids.slice(0, LIMIT));
    shown.sort(
      (a, b) =>
        Number(isOn(b, input.on)) - Number(isOn(a, input.on)) ||
        (a.booking.startsAt < b.booking.startsAt ? -1 : 1),
    );
    await this.#unitOfWork.run(async (tx) => {
      for (const { personId, booking } of [...shown, ...abroad]) {
        tx.audit({ action: 'scheduling.booking-looked-up', personId, facts: { bookingId: booking.id } });
      }
    });
    return {
      results: shown.map(({ personId: _, ...rest }) => rest),
      truncated: isCut || ids.length > LIMIT,
      elsewhere: abroad.map(({ booking: { centre, startsAt } }) => ({
        centre: { name: centre.name, address: centre.address },
        startsAt,
      })),
    };
  }

  /**
   * The booking of today behind a QR, or behind a number together with the birth date.
   * @throws `scheduling.booking-not-found`, `scheduling.other-centre` when it is at another centre,
   * `scheduling.too-many-tries` when birth dates are tried out
   */
  async atTheDoor(input: {
    centreCode: string;
    on: string;
    qr?: string;
    number?: string;
    birthDate?: string;
  }): Promise<FoundBooking> {
    const number = input.qr ? readQr(this.#vault, input.qr) : readBookingNumber(input.number ?? '');
    if (number && !input.qr) await takeProofTry(this.#database.sql, number, this.#clock.now());
    const found = await this.#views.found(number ? await this.#byNumber(null, number) : []);
    const own = input.qr ? found : found.filter((one) => one.person.birthDate === input.birthDate);
    if (number && !input.qr && own.length > 0) await forgetProofTries(this.#database.sql, number);
    const here = own.filter(({ booking }) => booking.centre.code === input.centreCode);
    const best = bestAtTheDoor(here, input.on) ?? bestAtTheDoor(own, input.on);
    if (!best) throw new DomainError('scheduling.booking-not-found', 'not-found');
    if (best.booking.centre.code !== input.centreCode) throw otherCentre(best.booking);
    return best;
  }

  /** Bookings to come at other centres, by number or QR alone: a name says nothing about where somebody booked. */
  async #elsewhere(input: { typed: string; on: string }) {
    const number = readQr(this.#vault, input.typed) ?? readBookingNumber(input.typed);
    const found = await this.#views.found(number ? await this.#byNumber(null, number) : []);
    return found.filter(({ booking }) => booking.state === 'confirmed' && booking.startsAt >= input.on);
  }

  async #ids(input: {
    centreCode: string;
    typed: string;
    on: string;
  }): Promise<{ ids: string[]; isCut: boolean }> {
    const number = readQr(this.#vault, input.typed) ?? readBookingNumber(input.typed);
    if (number) {
      const ids = await this.#byNumber(input.centreCode, number);
      if (ids.length > 0) return { ids, isCut: false };
    }
    const people = await this.#findPeople.run(input.typed);
    if (people.length === 0) return { ids: [], isCut: false };
    const rows = await this.#database.sql<{ id: string }>`
      select b.id from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.code = ${input.centreCode} and b.person_id = any(${people}::uuid[]) and b.state <> 'cancelled'
      order by (b.on_date = ${input.on}::date) desc, abs(b.on_date - ${input.on}::date), b.starts_at limit ${LIMIT + 1}`;
    return { ids: rows.map((row) => row.id), isCut: people.length === FindPeople.limit };
  }

  async #byNumber(centreCode: string | null, number: string): Promise<string[]> {
    const rows = await this.#database.sql<{ id: string }>`
      select b.id from scheduling.booking b
      join scheduling.booking_group g on g.id = b.group_id join scheduling.centre c on c.id = b.centre_id
      where (${centreCode}::text is null or c.code = ${centreCode}) and g.number = ${number} order by b.step`;
    return rows.map((row) => row.id);
  }
}

const isOn = (found: FoundBooking, date: string): boolean => found.booking.startsAt.startsWith(date);

/** Today's before one that is still to come, and that before what is over. */
const bestAtTheDoor = (found: readonly FoundBooking[], on: string): FoundBooking | undefined =>
  found.find((one) => isOn(one, on)) ??
  found.find((one) => one.booking.state === 'confirmed' && one.booking.startsAt > on) ??
  found.find((one) => one.booking.state === 'confirmed') ??
  found[0];
