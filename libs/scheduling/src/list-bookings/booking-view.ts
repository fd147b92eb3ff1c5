import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Database, Vault } from '#kernel';
import { inZone } from '../availability/availability.ts';
import { qrOf } from '../book-slots/booking-number.ts';
import { Bookables } from '../registry.ts';

interface Row {
  id: string;
  group_id: string;
  group_number: string;
  confirmed_at: string;
  offer_code: string;
  number: string;
  person_id: string;
  step: number;
  service_code: string;
  starts_at: string;
  ends_at: string;
  state: BookingView['state'];
  arrived_at: string | null;
  visit_id: string | null;
  centre_code: string;
  department: string;
  centre_name: string;
  address: string;
  zone: string;
}

export interface BookingView {
  id: string;
  number: string;
  step: number;
  service: { code: string; label: string };
  startsAt: string;
  arriveAt: string;
  endsAt: string;
  state: 'confirmed' | 'arrived' | 'fulfilled' | 'cancelled' | 'no-show';
  centre: { code: string; name: string; address: string };
  qr: string;
}

export interface BookingGroupView {
  id: string;
  number: string;
  offer: { code: string; label: string };
  person: { maskedName: string; maskedPhone: string };
  confirmedAt: string;
  bookings: BookingView[];
}

export interface FoundBooking {
  booking: BookingView;
  person: { maskedName: string; maskedPhone: string; birthDate: string };
  arrivedAt: string | null;
  visitId: string | null;
}

/** Reads bookings as screens show them. */
@Injectable()
export class BookingViews {
  readonly #database: Database;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;
  readonly #vault: Vault;

  constructor(database: Database, people: PeopleDirectory, bookables: Bookables, vault: Vault) {
    this.#database = database;
    this.#people = people;
    this.#bookables = bookables;
    this.#vault = vault;
  }

  groupsOf(personId: string): Promise<BookingGroupView[]> {
    return this.#groups('person', personId);
  }

  async group(groupId: string): Promise<BookingGroupView | undefined> {
    return (await this.#groups('group', groupId))[0];
  }

  /** The bookings with these ids, in the order of their time. */
  async found(bookingIds: readonly string[]): Promise<(FoundBooking & { personId: string })[]> {
    const rows = await this.#rows('booking', bookingIds);
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    return rows.map((row) => {
      const person = people.get(row.person_id);
      return {
        booking: this.#view(row),
        personId: row.person_id,
        person: {
          maskedName: person?.maskedName ?? '',
          maskedPhone: person?.maskedPhone ?? '',
          birthDate: person?.birthOn ?? '',
        },
        arrivedAt: row.arrived_at && inZone(row.arrived_at, row.zone),
        visitId: row.visit_id,
      };
    });
  }

  async #groups(by: 'person' | 'group', id: string): Promise<BookingGroupView[]> {
    const rows = await this.#rows(by, [id]);
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    return [...Map.groupBy(rows, (row) => row.group_id).values()].map((members) => {
      const first = members[0]!;
      const person = people.get(first.person_id);
      const offer = this.#bookables.findOffer(first.department, first.offer_code);
      return {
        id: first.group_id,
        number: first.group_number,
        offer: { code: first.offer_code, label: offer?.label ?? first.offer_code },
        person: { maskedName: person?.maskedName ?? '', maskedPhone: person?.maskedPhone ?? '' },
        confirmedAt: inZone(first.confirmed_at, first.zone),
        bookings: members.map((row) => this.#view(row)),
      };
    });
  }

  #rows(by: 'person' | 'group' | 'booking', ids: readonly string[]): Promise<Row[]> {
    return this.#database.sql<Row>`
      select b.id, b.group_id, g.number as group_number, g.confirmed_at, g.offer_code, b.number, b.person_id, b.step,
             b.service_code, b.starts_at, b.ends_at, b.state, b.arrived_at, b.visit_id,
             c.code as centre_code, c.department, c.name as centre_name, c.address, c.zone
      from scheduling.booking b
      join scheduling.booking_group g on g.id = b.group_id
      join scheduling.centre c on c.id = b.centre_id
      where (${by} = 'person' and b.person_id = any(${[...ids]}::uuid[]))
         or (${by} = 'group' and b.group_id = any(${[...ids]}::uuid[]))
         or (${by} = 'booking' and b.id = any(${[...ids]}::uuid[]))
      order by g.confirmed_at desc, b.starts_at
      limit 200`;
  }

  #view(row: Row): BookingView {
    const offer = this.#bookables.findOffer(row.department, row.offer_code);
    const service = offer?.services.find((one) => one.code === row.service_code);
    return {
      id: row.id,
      number: row.number,
      step: row.step,
      service: { code: row.service_code, label: service?.label ?? row.service_code },
      startsAt: inZone(row.starts_at, row.zone),
      arriveAt: inZone(row.starts_at, row.zone),
      endsAt: inZone(row.ends_at, row.zone),
      state: row.state,
      centre: { code: row.centre_code, name: row.centre_name, address: row.address },
      qr: qrOf(this.#vault, row.group_number),
    };
  }
}
