import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { Clock, Database, Loader, Vault } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import type { PreparedBooking } from '../book-slots/prepare-booking.ts';
import { qrOf } from '../book-slots/booking-number.ts';
import { RulesInForce, type CentreRules } from '../centre/rules-in-force.ts';
import { lastDayToChange } from '../move-bookings/changeable-group.ts';
import { Bookables } from '../registry.ts';
import type { BookingState, Needs, SeatOutcome } from '../seats/commands.ts';

type MadeGroup = SeatOutcome['groups'][number];

interface Row {
  id: string;
  group_id: string;
  group_number: string;
  confirmed_at: string;
  offer_code: string;
  channel: string;
  party_id: string | null;
  contact_person_id: string | null;
  needs: Needs;
  number: string;
  person_id: string;
  step: number;
  service_code: string;
  slot_id: string;
  on_date: string;
  version: number;
  starts_at: string;
  arrive_at: string;
  ends_at: string;
  state: BookingView['state'];
  arrived_at: string | null;
  visit_id: string | null;
  centre_id: string;
  centre_code: string;
  centre_phone: string;
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
  slotId: string;
  startsAt: string;
  /** When the person is asked to come: spread inside the slot. */
  arriveAt: string;
  endsAt: string;
  /** Goes up when the booking is moved. */
  version: number;
  state: Exclude<BookingState, 'held' | 'expired'>;
  /** Until when residents may change it themselves. */
  change: { isOpen: boolean; lastDay: string };
  centre: { code: string; name: string; address: string };
  qr: string;
}

export interface BookingGroupView {
  id: string;
  number: string;
  offer: { code: string; label: string };
  personId: string;
  person: { maskedName: string; maskedPhone: string };
  /** False for somebody whom the viewer cares for. */
  isOwn: boolean;
  /** Whose phone is written to, where it is not the person's own. */
  maskedContact: string | null;
  channel: string;
  /** The same for everybody who was booked together; null for who was booked alone. */
  partyId: string | null;
  needs: Needs;
  change: { isOpen: boolean; lastDay: string; phone: string };
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
  readonly #rules: RulesInForce;
  readonly #clock: Clock;
  readonly #loader: Loader<string, BookingGroupView>;

  constructor(
    database: Database,
    people: PeopleDirectory,
    bookables: Bookables,
    vault: Vault,
    rules: RulesInForce,
    clock: Clock,
  ) {
    this.#database = database;
    this.#people = people;
    this.#bookables = bookables;
    this.#vault = vault;
    this.#rules = rules;
    this.#clock = clock;
    this.#loader = new Loader(
      async (ids) => new Map((await this.#groups('group', ids)).map((group) => [group.id, group])),
    );
  }

  /** A person's own bookings and those they made for people they care for. */
  groupsOf(personId: string): Promise<BookingGroupView[]> {
    return this.#groups('person', [personId], personId);
  }

  async group(groupId: string, viewerId?: string): Promise<BookingGroupView | undefined> {
    const group = await this.#loader.get(groupId);
    return group && { ...group, isOwn: viewerId === undefined || viewerId === group.personId };
  }

  groups(groupIds: readonly string[], viewerId?: string): Promise<BookingGroupView[]> {
    return this.#groups('group', groupIds, viewerId);
  }

  /** What was booked just now, from what is at hand: a crowd that books must not ask for it all again. */
  booked({ centre, offer, rules, people }: PreparedBooking, made: MadeGroup): BookingGroupView {
    const rows = made.bookings.map((booking): Row => ({
      id: booking.id,
      group_id: made.id,
      group_number: made.number,
      confirmed_at: made.confirmedAt!,
      offer_code: offer.code,
      channel: 'self',
      party_id: null,
      contact_person_id: null,
      needs: {},
      number: booking.number,
      person_id: made.personId,
      step: booking.step,
      service_code: booking.serviceCode,
      slot_id: booking.slotId,
      on_date: booking.startsAt.slice(0, 10),
      version: 1,
      starts_at: booking.startsAt,
      arrive_at: booking.arriveAt,
      ends_at: booking.endsAt,
      state: 'confirmed',
      arrived_at: null,
      visit_id: null,
      centre_id: centre.id,
      centre_code: centre.code,
      centre_phone: centre.phone,
      department: centre.department,
      centre_name: centre.name,
      address: centre.address,
      zone: centre.zone,
    }));
    return this.#group(rows, people, rules, made.personId);
  }

  /** The bookings with these ids, in the order of their time. */
  async found(bookingIds: readonly string[]): Promise<(FoundBooking & { personId: string })[]> {
    const rows = await this.#rows('booking', bookingIds);
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    const rules = await this.#rulesOf(rows);
    return rows.map((row) => {
      const person = people.get(row.person_id);
      return {
        booking: this.#view(row, rules.get(row.centre_id)!),
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

  async #groups(
    by: 'person' | 'group',
    ids: readonly string[],
    viewerId?: string,
  ): Promise<BookingGroupView[]> {
    const rows = await this.#rows(by, ids);
    const people = await this.#people.describe(
      rows.flatMap((row) => [row.person_id, ...(row.contact_person_id ? [row.contact_person_id] : [])]),
    );
    const rules = await this.#rulesOf(rows);
    return [...Map.groupBy(rows, (row) => row.group_id).values()].map((members) =>
      this.#group(members, people, rules.get(members[0]!.centre_id)!, viewerId),
    );
  }

  #group(
    members: readonly Row[],
    people: Map<string, PersonCard>,
    rules: CentreRules,
    viewerId?: string,
  ): BookingGroupView {
    const first = members[0]!;
    const person = people.get(first.person_id);
    const offer = this.#bookables.findOffer(first.department, first.offer_code);
    const bookings = members.map((row) => this.#view(row, rules));
    const changeable = bookings.find((one) => one.state === 'confirmed' || one.state === 'orphaned');
    return {
      id: first.group_id,
      number: first.group_number,
      offer: { code: first.offer_code, label: offer?.label ?? first.offer_code },
      personId: first.person_id,
      person: { maskedName: person?.maskedName ?? '', maskedPhone: person?.maskedPhone ?? '' },
      isOwn: viewerId === undefined || viewerId === first.person_id,
      maskedContact: people.get(first.contact_person_id ?? '')?.maskedPhone ?? null,
      channel: first.channel,
      partyId: first.party_id,
      needs: first.needs,
      change: {
        isOpen: changeable?.change.isOpen ?? false,
        lastDay: (changeable ?? bookings[0]!).change.lastDay,
        phone: first.centre_phone,
      },
      confirmedAt: inZone(first.confirmed_at, first.zone),
      bookings,
    };
  }

  async #rulesOf(rows: readonly Row[]): Promise<Map<string, CentreRules>> {
    const centres = [...new Set(rows.map((row) => row.centre_id))];
    return new Map(await Promise.all(centres.map(async (id) => [id, await this.#rules.of(id)] as const)));
  }

  /** Of what was only held nothing is shown: nobody has booked it. */
  #rows(by: 'person' | 'group' | 'booking', ids: readonly string[]): Promise<Row[]> {
    return this.#database.sql<Row>`
      select b.id, b.group_id, g.number as group_number, g.confirmed_at, g.offer_code, g.channel, g.party_id, g.contact_person_id, g.needs,
             b.number, b.person_id, b.step, b.service_code, b.slot_id, b.on_date, b.version, b.starts_at, b.arrive_at, b.ends_at,
             b.state, b.arrived_at, b.visit_id, c.id as centre_id, c.code as centre_code, c.phone as centre_phone,
             c.department, c.name as centre_name, c.address, c.zone
      from scheduling.booking b
      join scheduling.booking_group g on g.id = b.group_id
      join scheduling.centre c on c.id = b.centre_id
      where g.confirmed_at is not null and b.id in (
        select id from scheduling.booking where ${by} = 'booking' and id = any(${[...ids]}::uuid[])
        union select id from scheduling.booking where ${by} = 'group' and group_id = any(${[...ids]}::uuid[])
        union select m.id from scheduling.booking_group o join scheduling.booking m on m.group_id = o.id
          where ${by} = 'person' and (o.person_id = any(${[...ids]}::uuid[]) or o.booked_by_person_id = any(${[...ids]}::uuid[])))
      order by g.confirmed_at desc, g.id, b.starts_at
      limit 1000`;
  }

  #view(row: Row, rules: CentreRules): BookingView {
    const { lastDay } = lastDayToChange(rules, row.on_date);
    const today = this.#clock.today(row.zone);
    const isInTime = row.state === 'confirmed' && Temporal.PlainDate.compare(today, lastDay) <= 0;
    return {
      id: row.id,
      number: row.number,
      step: row.step,
      service: { code: row.service_code, label: this.#bookables.labelOf(row.department, row.service_code) },
      slotId: row.slot_id,
      startsAt: inZone(row.starts_at, row.zone),
      arriveAt: inZone(row.arrive_at, row.zone),
      endsAt: inZone(row.ends_at, row.zone),
      version: row.version,
      state: row.state,
      change: { isOpen: isInTime || row.state === 'orphaned', lastDay: lastDay.toString() },
      centre: { code: row.centre_code, name: row.centre_name, address: row.address },
      qr: qrOf(this.#vault, row.group_number),
    };
  }
}
