import { Injectable } from '@nestjs/common';
import { FindPeople } from '#identity';
import { Database, DomainError, UnitOfWork, Vault } from '#kernel';
import { readBookingNumber, readQr } from '../book-slots/booking-number.ts';
import { BookingViews, type FoundBooking } from '../list-bookings/booking-view.ts';

const LIMIT = 20;

/** Finds bookings of a centre by name, 초성, birth date, end of the phone number, booking number or QR. */
@Injectable()
export class FindBooking {
  readonly #database: Database;
  readonly #findPeople: FindPeople;
  readonly #views: BookingViews;
  readonly #vault: Vault;
  readonly #unitOfWork: UnitOfWork;

  constructor(
    database: Database,
    findPeople: FindPeople,
    views: BookingViews,
    vault: Vault,
    unitOfWork: UnitOfWork,
  ) {
    this.#database = database;
    this.#findPeople = findPeople;
    this.#views = views;
    this.#vault = vault;
    this.#unitOfWork = unitOfWork;
  }

  /** Today's bookings come first; every person shown is noted in the audit trail. */
  async search(input: {
    centreCode: string;
    typed: string;
    on: string;
  }): Promise<{ results: FoundBooking[]; truncated: boolean }> {
    const { ids, isCut } = await this.#ids(input);
    const shown = await this.#views.found(ids.slice(0, LIMIT));
    shown.sort(
      (a, b) =>
        Number(isOn(b, input.on)) - Number(isOn(a, input.on)) ||
        (a.booking.startsAt < b.booking.startsAt ? -1 : 1),
    );
    await this.#unitOfWork.run(async (tx) => {
      for (const { personId, booking } of shown) {
        tx.audit({ action: 'scheduling.booking-looked-up', personId, facts: { bookingId: booking.id } });
      }
    });
    return { results: shown.map(({ personId: _, ...rest }) => rest), truncated: isCut || ids.length > LIMIT };
  }

  /** The booking of today behind a QR, or behind a number together with the birth date. */
  async atTheDoor(input: {
    centreCode: string;
    on: string;
    qr?: string;
    number?: string;
    birthDate?: string;
  }): Promise<FoundBooking> {
    const number = input.qr ? readQr(this.#vault, input.qr) : readBookingNumber(input.number ?? '');
    const ids = number ? await this.#byNumber(input.centreCode, number) : [];
    const found = await this.#views.found(ids);
    const own = input.qr ? found : found.filter((one) => one.person.birthDate === input.birthDate);
    const best =
      own.find((one) => isOn(one, input.on)) ??
      own.find((one) => one.booking.state === 'confirmed') ??
      own[0];
    if (!best) throw new DomainError('scheduling.booking-not-found', 'not-found');
    return best;
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

  async #byNumber(centreCode: string, number: string): Promise<string[]> {
    const rows = await this.#database.sql<{ id: string }>`
      select b.id from scheduling.booking b
      join scheduling.booking_group g on g.id = b.group_id join scheduling.centre c on c.id = b.centre_id
      where c.code = ${centreCode} and g.number = ${number} order by b.step`;
    return rows.map((row) => row.id);
  }
}

const isOn = (found: FoundBooking, date: string): boolean => found.booking.startsAt.startsWith(date);
