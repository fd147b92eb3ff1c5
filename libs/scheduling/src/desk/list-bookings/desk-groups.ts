import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { Clock, currentContext, Database, Vault } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { qrOf } from '../../book-slots/booking-number.ts';
import { Bookables } from '../../registry.ts';
import type { BookingState, Needs, SeatChannel } from '../../seats/commands.ts';
import { pageOf, type Page } from '../paging.ts';

const PAGE_SIZE = 10;

export interface DeskBooking {
  id: string;
  number: string;
  step: number;
  service: { code: string; label: string };
  slotId: string;
  startsAt: string;
  arriveAt: string;
  endsAt: string;
  state: BookingState;
  seats: SeatChannel | null;
  isPast: boolean;
  /** Its last change is my own cancellation, and its time is still to come. */
  mayBeRestored: boolean;
}

export interface DeskGroup {
  id: string;
  number: string;
  qr: string;
  offer: { code: string; label: string };
  centre: { code: string; name: string; address: string; phone: string };
  channel: string;
  person: { id: string; maskedName: string; maskedPhone: string | null; birthDate: string };
  /** Whose phone is written to, where it is not the person's own. */
  contact: { id: string; maskedName: string; maskedPhone: string | null } | null;
  needs: Needs;
  createdAt: string;
  bookings: DeskBooking[];
}

interface GroupRow {
  id: string;
  number: string;
  person_id: string;
  contact_person_id: string | null;
  offer_code: string;
  channel: string;
  needs: Needs;
  created_at: string;
  department: string;
  code: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

interface BookingRow {
  id: string;
  group_id: string;
  number: string;
  step: number;
  service_code: string;
  slot_id: string;
  starts_at: string;
  arrive_at: string;
  ends_at: string;
  state: BookingState;
  seats: SeatChannel | null;
  may_be_restored: boolean;
}

/** Reads groups of bookings as the desk shows them. */
@Injectable()
export class DeskGroups {
  readonly #database: Database;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(database: Database, people: PeopleDirectory, bookables: Bookables, vault: Vault, clock: Clock) {
    this.#database = database;
    this.#people = people;
    this.#bookables = bookables;
    this.#vault = vault;
    this.#clock = clock;
  }

  /** Their own groups, or those they booked for others; newest first, holds left out. */
  async list(input: {
    personId: string;
    department: string;
    isForOthers: boolean;
    page: number;
  }): Promise<Page<DeskGroup>> {
    const { personId, department, isForOthers, page } = input;
    const rows = await this.#database.sql<{ id: string; count: number }>`
      select g.id, count(*) over ()::int as count
      from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
      where c.department = ${department} and g.confirmed_at is not null
        and case when ${isForOthers} then g.booked_by_person_id = ${personId} and g.person_id <> ${personId}
                 else g.person_id = ${personId} end
      order by g.created_at desc, g.id desc
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
    const groups = await this.#read(rows.map((row) => row.id));
    return pageOf(groups, { page, size: PAGE_SIZE, count: rows[0]?.count ?? 0 });
  }

  async get(groupId: string): Promise<DeskGroup> {
    const [group] = await this.#read([groupId]);
    if (!group) throw new Error(`Group ${groupId} is gone`);
    return group;
  }

  async #read(ids: readonly string[]): Promise<DeskGroup[]> {
    if (ids.length === 0) return [];
    const { sql } = this.#database;
    const groups = await sql<GroupRow>`
      select g.id, g.number, g.person_id, g.contact_person_id, g.offer_code, g.channel, g.needs, g.created_at,
             c.department, c.code, c.name, c.address, c.phone, c.zone
      from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id where g.id = any(${[...ids]}::uuid[])`;
    const bookings = await sql<BookingRow>`
      select b.id, b.group_id, b.number, b.step, b.service_code, b.slot_id, b.starts_at, b.arrive_at, b.ends_at, b.state, p.channel as seats,
             b.state = 'cancelled' and b.starts_at > ${this.#clock.now()}::timestamptz
               and coalesce(l.kind = 'cancelled' and l.actor_kind = 'staff' and l.actor_id = ${currentContext().actor.id}, false)
               and not exists (select from scheduling.booking o where o.person_id = b.person_id and o.series = b.series
                 and o.step = b.step and o.state in ('held', 'confirmed', 'arrived', 'fulfilled')) as may_be_restored
      from scheduling.booking b
      left join scheduling.seat_pool p on p.id = b.seat_pool_id
      left join lateral (
        select h.kind, h.actor_kind, h.actor_id from scheduling.booking_change h
        where h.group_id = b.group_id and (h.booking_id = b.id or h.booking_id is null) order by h.at desc, h.id desc limit 1) l on true
      where b.group_id = any(${[...ids]}::uuid[]) order by b.step`;
    const people = await this.#people.describe(
      groups.flatMap((group) => [group.person_id, group.contact_person_id ?? group.person_id]),
    );
    return ids.flatMap((id) => {
      const group = groups.find((one) => one.id === id);
      const own = bookings.filter((booking) => booking.group_id === id);
      return group ? [this.#view(group, own, people)] : [];
    });
  }

  #view(group: GroupRow, bookings: BookingRow[], people: Map<string, PersonCard>): DeskGroup {
    const { department, zone } = group;
    const person = people.get(group.person_id);
    const contact = group.contact_person_id && people.get(group.contact_person_id);
    const now = this.#clock.now();
    return {
      id: group.id,
      number: group.number,
      qr: qrOf(this.#vault, group.number),
      offer: {
        code: group.offer_code,
        label: this.#bookables.findOffer(department, group.offer_code)?.label ?? group.offer_code,
      },
      centre: { code: group.code, name: group.name, address: group.address, phone: group.phone },
      channel: group.channel,
      person: {
        id: group.person_id,
        maskedName: person?.maskedName ?? '',
        maskedPhone: person?.maskedPhone || null,
        birthDate: person?.birthOn ?? '',
      },
      contact: contact
        ? { id: contact.id, maskedName: contact.maskedName, maskedPhone: contact.maskedPhone || null }
        : null,
      needs: group.needs,
      createdAt: inZone(group.created_at, zone),
      bookings: bookings.map((row) => ({
        id: row.id,
        number: row.number,
        step: row.step,
        service: { code: row.service_code, label: this.#bookables.labelOf(department, row.service_code) },
        slotId: row.slot_id,
        startsAt: inZone(row.starts_at, zone),
        arriveAt: inZone(row.arrive_at, zone),
        endsAt: inZone(row.ends_at, zone),
        state: row.state,
        seats: row.seats,
        isPast: Temporal.Instant.compare(row.ends_at, now) <= 0,
        mayBeRestored: row.may_be_restored,
      })),
    };
  }
}
