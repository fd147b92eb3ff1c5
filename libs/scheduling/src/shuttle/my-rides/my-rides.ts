import { Injectable } from '@nestjs/common';
import { Dependants } from '#identity';
import { Database } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import type { Hub } from '../timetable.ts';

export interface MyRide {
  bookingId: string;
  personId: string;
  state: 'assigned' | 'waiting' | 'not-entitled';
  hub: Hub;
  run: { departsAt: string; arrivesAt: string } | null;
  seats: number;
}

/** Which bus a resident takes, and those they care for; for bookings that are still to come. */
@Injectable()
export class MyRides {
  readonly #database: Database;
  readonly #dependants: Dependants;

  constructor(database: Database, dependants: Dependants) {
    this.#database = database;
    this.#dependants = dependants;
  }

  async run(personId: string): Promise<{ rides: MyRide[] }> {
    const cared = await this.#dependants.caredForBy(personId);
    const people = [personId, ...cared.map((one) => one.personId)];
    const rows = await this.#database.sql<
      Hub & {
        booking_id: string;
        person_id: string;
        state: MyRide['state'];
        departs_at: string | null;
        arrives_at: string | null;
        seats: number;
        zone: string;
      }
    >`
      select r.booking_id, r.person_id, r.state, r.seats, h.code, h.label, h.latin, h.stop, u.departs_at, u.arrives_at, c.zone
      from scheduling.shuttle_ride r
      join scheduling.booking b on b.id = r.booking_id and b.state in ('confirmed', 'arrived')
      join scheduling.shuttle_hub h on h.centre_id = r.centre_id and h.code = r.hub_code
      join scheduling.centre c on c.id = r.centre_id
      left join scheduling.shuttle_run u on u.id = r.run_id
      where r.person_id = any(${people}::uuid[]) and r.state <> 'released'
      order by b.starts_at limit 50`;
    return {
      rides: rows.map((row) => ({
        bookingId: row.booking_id,
        personId: row.person_id,
        state: row.state,
        hub: { code: row.code, label: row.label, latin: row.latin, stop: row.stop },
        run:
          row.departs_at && row.arrives_at
            ? { departsAt: inZone(row.departs_at, row.zone), arrivesAt: inZone(row.arrives_at, row.zone) }
            : null,
        seats: row.seats,
      })),
    };
  }
}
