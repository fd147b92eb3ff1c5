import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Database, UnitOfWork } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import { findCentre } from '../../centre/centre.ts';

const PAGE_SIZE = 50;

/** Who asked for the bus of a day and found no seat, the longest waiting first; each is noted in the audit trail. */
@Injectable()
export class ListWaiting {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;

  constructor(database: Database, unitOfWork: UnitOfWork, people: PeopleDirectory) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#people = people;
  }

  async run(input: { centreCode: string; on: string; page: number }) {
    const { sql } = this.#database;
    const centre = await findCentre(sql, input.centreCode);
    const rows = await sql<{
      booking_id: string;
      person_id: string;
      contact_person_id: string | null;
      number: string;
      arrive_at: string;
      seats: number;
      label: string;
      total: number;
    }>`
      select r.booking_id, r.person_id, g.contact_person_id, b.number, b.arrive_at, r.seats, h.label, count(*) over ()::int as total
      from scheduling.shuttle_ride r
      join scheduling.booking b on b.id = r.booking_id
      join scheduling.booking_group g on g.id = b.group_id
      join scheduling.shuttle_hub h on h.centre_id = r.centre_id and h.code = r.hub_code
      where r.centre_id = ${centre.id} and r.on_date = ${input.on}::date and r.state = 'waiting'
      order by r.changed_at, r.booking_id limit ${PAGE_SIZE} offset ${(input.page - 1) * PAGE_SIZE}`;
    const people = await this.#people.describe(
      rows.flatMap((row) => [row.person_id, ...(row.contact_person_id ? [row.contact_person_id] : [])]),
    );
    await this.#unitOfWork.run(async (tx) => {
      for (const row of rows)
        tx.audit({
          action: 'scheduling.bus-waiting-read',
          personId: row.person_id,
          facts: { bookingId: row.booking_id },
        });
    });
    const total = rows[0]?.total ?? 0;
    return {
      people: rows.map((row) => ({
        bookingNumber: row.number,
        maskedName: people.get(row.person_id)?.maskedName ?? '',
        maskedPhone:
          people.get(row.person_id)?.maskedPhone ||
          people.get(row.contact_person_id ?? '')?.maskedPhone ||
          '',
        hub: row.label,
        arriveAt: inZone(row.arrive_at, centre.zone),
        seats: row.seats,
      })),
      total,
      page: input.page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    };
  }
}
