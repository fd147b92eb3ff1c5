import { Injectable } from '@nestjs/common';
import { FindPeople, PeopleDirectory } from '#identity';
import { Database, UnitOfWork, Vault, type SqlTag } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { readBookingNumber, readQr } from '../../book-slots/booking-number.ts';
import type { Centre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { ownCentre } from '../own-centre.ts';
import { pageOf, type Page } from '../paging.ts';

const PAGE_SIZE = 10;

export interface FoundPerson {
  personId: string;
  maskedName: string;
  maskedPhone: string | null;
  birthDate: string;
  next: { number: string; label: string; startsAt: string } | null;
  bookings: number;
}

interface Row {
  person_id: string;
  number: string | null;
  service_code: string | null;
  starts_at: string | null;
  bookings: number;
}

/** Finds the caller by whatever they say of themselves, with bookings or without. */
@Injectable()
export class SearchPeople {
  readonly #database: Database;
  readonly #findPeople: FindPeople;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;
  readonly #vault: Vault;
  readonly #unitOfWork: UnitOfWork;

  constructor(
    database: Database,
    findPeople: FindPeople,
    people: PeopleDirectory,
    bookables: Bookables,
    vault: Vault,
    unitOfWork: UnitOfWork,
  ) {
    this.#database = database;
    this.#findPeople = findPeople;
    this.#people = people;
    this.#bookables = bookables;
    this.#vault = vault;
    this.#unitOfWork = unitOfWork;
  }

  /** Whoever is expected soonest stands first; every person shown is noted in the audit trail. */
  async run(input: {
    typed: string;
    page: number;
  }): Promise<Page<FoundPerson> & { isExact: boolean; isCut: boolean }> {
    const { sql } = this.#database;
    const centre = await ownCentre(sql);
    const number = readQr(this.#vault, input.typed) ?? readBookingNumber(input.typed);
    const byNumber = number ? await this.#byNumber(sql, centre, number) : [];
    const ids = byNumber.length > 0 ? byNumber : await this.#findPeople.run(input.typed);
    const rows = await this.#rows(sql, centre, ids, input.page);
    const people = await this.#people.describe(rows.map((row) => row.person_id));
    const items = rows.flatMap((row): FoundPerson[] => {
      const person = people.get(row.person_id);
      if (!person) return [];
      return [
        {
          personId: row.person_id,
          maskedName: person.maskedName,
          maskedPhone: person.maskedPhone || null,
          birthDate: person.birthOn,
          next: row.number
            ? {
                number: row.number,
                label: this.#bookables.labelOf(centre.department, row.service_code!),
                startsAt: inZone(row.starts_at!, centre.zone),
              }
            : null,
          bookings: row.bookings,
        },
      ];
    });
    await this.#unitOfWork.run(async (tx) => {
      for (const { personId } of items) {
        tx.audit({ action: 'scheduling.person-looked-up', personId, facts: {} });
      }
    });
    return {
      ...pageOf(items, { page: input.page, size: PAGE_SIZE, count: ids.length }),
      isExact: byNumber.length > 0,
      isCut: ids.length >= FindPeople.limit,
    };
  }

  async #byNumber(sql: SqlTag, centre: Centre, number: string): Promise<string[]> {
    const rows = await sql<{ person_id: string }>`
      select g.person_id from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
      where g.number = ${number} and c.department = ${centre.department}`;
    return rows.map((row) => row.person_id);
  }

  #rows(sql: SqlTag, centre: Centre, ids: readonly string[], page: number): Promise<Row[]> {
    return sql<Row>`
      select p.id as person_id, n.number, n.service_code, n.starts_at, n.bookings
      from unnest(${[...ids]}::uuid[]) as p(id)
      left join lateral (
        select (array_agg(b.number order by b.starts_at) filter (where b.state = 'confirmed'))[1] as number,
               (array_agg(b.service_code order by b.starts_at) filter (where b.state = 'confirmed'))[1] as service_code,
               min(b.starts_at) filter (where b.state = 'confirmed') as starts_at,
               count(distinct b.group_id)::int as bookings
        from scheduling.booking_group g
        join scheduling.centre c on c.id = g.centre_id and c.department = ${centre.department}
        join scheduling.booking b on b.group_id = g.id and b.state not in ('held', 'expired')
        where g.person_id = p.id) n on true
      order by n.starts_at nulls last, n.bookings desc, p.id
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
  }
}
