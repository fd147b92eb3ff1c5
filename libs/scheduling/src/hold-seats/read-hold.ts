import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import type { Centre } from '../centre/centre.ts';
import { Bookables } from '../registry.ts';
import { holdViewOf, type HoldView } from './hold-view.ts';

interface Row {
  hold_id: string;
  group_id: string;
  number: string;
  person_id: string;
  offer_code: string;
  priority_group: string | null;
  channel: 'self' | 'proxy';
  id: string;
  booking_number: string;
  step: number;
  service_code: string;
  slot_id: string;
  starts_at: string;
  arrive_at: string;
  ends_at: string;
  held_until: string;
  centre_id: string;
  code: string;
  department: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
}

/** A hold with what its confirmation is judged by. */
export interface StandingHold {
  view: HoldView;
  centre: Centre;
  offerCode: string;
  channel: 'self' | 'proxy';
  people: { personId: string; priorityGroup: string | null }[];
}

/** What somebody holds at this moment. */
@Injectable()
export class ReadHold {
  readonly #database: Database;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;
  readonly #clock: Clock;

  constructor(database: Database, people: PeopleDirectory, bookables: Bookables, clock: Clock) {
    this.#database = database;
    this.#people = people;
    this.#bookables = bookables;
    this.#clock = clock;
  }

  /** The owner's hold that has not run out; null without one. */
  async ofOwner(ownerId: string): Promise<StandingHold | null> {
    const now = this.#clock.now();
    return this.#assemble(
      await this.#database.sql<Row>`
        select coalesce(g.party_id, g.id) as hold_id, g.id as group_id, g.number, g.person_id, g.offer_code, g.priority_group, g.channel,
               b.id, b.number as booking_number, b.step, b.service_code, b.slot_id, b.starts_at, b.arrive_at, b.ends_at, b.held_until,
               c.id as centre_id, c.code, c.department, c.name, c.address, c.phone, c.zone
        from scheduling.booking_group g
        join scheduling.booking b on b.group_id = g.id
        join scheduling.centre c on c.id = g.centre_id
        where g.booked_by_person_id = ${ownerId} and b.state = 'held' and b.held_until > ${now}::timestamptz
        order by g.created_at desc, g.id, b.step`,
      now,
    );
  }

  /** A hold by its id, whatever has become of it. */
  async byId(holdId: string): Promise<StandingHold | null> {
    return this.#assemble(
      await this.#database.sql<Row>`
        select coalesce(g.party_id, g.id) as hold_id, g.id as group_id, g.number, g.person_id, g.offer_code, g.priority_group, g.channel,
               b.id, b.number as booking_number, b.step, b.service_code, b.slot_id, b.starts_at, b.arrive_at, b.ends_at,
               coalesce(b.held_until, g.created_at) as held_until,
               c.id as centre_id, c.code, c.department, c.name, c.address, c.phone, c.zone
        from scheduling.booking_group g
        join scheduling.booking b on b.group_id = g.id
        join scheduling.centre c on c.id = g.centre_id
        where g.id = ${holdId} or g.party_id = ${holdId}
        order by g.created_at desc, g.id, b.step`,
      this.#clock.now(),
    );
  }

  async #assemble(rows: readonly Row[], now: Temporal.Instant): Promise<StandingHold | null> {
    const first = rows[0];
    if (!first) return null;
    const own = rows.filter((row) => row.hold_id === first.hold_id);
    const people = await this.#people.describe(own.map((row) => row.person_id));
    const { code, department, name, address, phone, zone } = first;
    const centre: Centre = { id: first.centre_id, code, department, name, address, phone, zone };
    const offer = this.#bookables.findOffer(department, first.offer_code);
    const groups = [...Map.groupBy(own, (row) => row.group_id).values()].map((members) => ({
      id: members[0]!.group_id,
      number: members[0]!.number,
      personId: members[0]!.person_id,
      confirmedAt: null,
      bookings: members.map((row) => ({
        id: row.id,
        number: row.booking_number,
        step: row.step,
        serviceCode: row.service_code,
        slotId: row.slot_id,
        startsAt: inZone(row.starts_at, zone),
        arriveAt: inZone(row.arrive_at, zone),
        endsAt: inZone(row.ends_at, zone),
        state: 'held' as const,
      })),
    }));
    const view = holdViewOf(
      { holdId: first.hold_id, heldUntil: first.held_until, groups },
      { centre, offer: offer ?? { code: first.offer_code, label: first.offer_code, services: [] }, people },
      now,
    );
    return {
      view,
      centre,
      offerCode: first.offer_code,
      channel: first.channel,
      people: groups.map(({ personId, id }) => ({
        personId,
        priorityGroup: own.find((row) => row.group_id === id)!.priority_group,
      })),
    };
  }
}
