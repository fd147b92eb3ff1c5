import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { UnitOfWork } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findCentre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { PAGE_SIZE, pageOf, type ListInput } from './standby-lists.ts';

const DATES_SHOWN = 5;

/** Who is late or did not come on a day, and who is kept out of the line because of it. */
@Injectable()
export class NoShowLists {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#people = people;
  }

  /** Of a day, today by default: who did not come, and before the office counts it, who is late by its rule. */
  noShows(input: ListInput & { on: string | undefined }) {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      const date = input.on ?? tx.now.toZonedDateTimeISO(centre.zone).toPlainDate().toString();
      const { lateReleaseMinutes } = await standbyPolicies(tx.sql, centre.id, Temporal.PlainDate.from(date));
      const lateSince = tx.now.subtract({ minutes: lateReleaseMinutes ?? 30 });
      const rows = await tx.sql<{
        id: string;
        number: string;
        person_id: string;
        service_code: string;
        arrive_at: string;
        state: 'confirmed' | 'no-show';
        is_standby: boolean;
        misses: number;
        missed_on: string[];
        total: number;
      }>`
        select b.id, b.number, b.person_id, b.service_code, b.arrive_at, b.state, (count(*) over ())::int as total,
               coalesce(n.is_standby, exists (select from scheduling.standby_offer o
                                              where o.booking_id = b.id and o.on_date = b.on_date and o.state = 'accepted')) as is_standby,
               (select count(*)::int from scheduling.no_show m where m.person_id = b.person_id) as misses,
               array(select m.on_date::text from scheduling.no_show m where m.person_id = b.person_id
                     order by m.on_date desc limit ${DATES_SHOWN}) as missed_on
        from scheduling.booking b left join scheduling.no_show n on n.booking_id = b.id
        where b.centre_id = ${centre.id} and b.on_date = ${date}::date
          and (b.state = 'no-show' or b.state = 'confirmed' and b.arrive_at <= ${lateSince}::timestamptz)
        order by b.arrive_at, b.id limit ${PAGE_SIZE} offset ${(input.page - 1) * PAGE_SIZE}`;
      const people = await this.#people.describe(
        rows.map((row) => row.person_id),
        tx,
      );
      for (const row of rows) {
        tx.audit({
          action: 'scheduling.no-shows-read',
          personId: row.person_id,
          facts: { bookingId: row.id },
        });
      }
      const items = rows.map((row) => ({
        bookingId: row.id,
        number: row.number,
        maskedName: people.get(row.person_id)?.maskedName ?? '',
        service: {
          code: row.service_code,
          label: this.#bookables.labelOf(centre.department, row.service_code),
        },
        arriveAt: inZone(row.arrive_at, centre.zone),
        state: row.state === 'no-show' ? ('no-show' as const) : ('late' as const),
        isStandby: row.is_standby,
        misses: row.misses,
        missedOn: row.missed_on,
      }));
      return { ...pageOf(input.page, rows[0]?.total ?? 0, items), date };
    });
  }

  /** Who may not stand by now, and whose bar was lifted before its time; the latest first. */
  bars(input: ListInput) {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      const today = tx.now.toZonedDateTimeISO(centre.zone).toPlainDate();
      const rows = await tx.sql<{
        id: string;
        person_id: string;
        from_on: string;
        until_on: string;
        lifted_at: string | null;
        lifted_reason: string | null;
        total: number;
      }>`
        select id, person_id, from_on, until_on, lifted_at, lifted_reason, (count(*) over ())::int as total
        from scheduling.standby_bar where centre_id = ${centre.id} and until_on >= ${today}::date
        order by lifted_at is not null, from_on desc, id limit ${PAGE_SIZE} offset ${(input.page - 1) * PAGE_SIZE}`;
      const people = await this.#people.describe(
        rows.map((row) => row.person_id),
        tx,
      );
      for (const row of rows) {
        tx.audit({
          action: 'scheduling.standby-bars-read',
          personId: row.person_id,
          facts: { barId: row.id },
        });
      }
      const items = rows.map((row) => ({
        id: row.id,
        maskedName: people.get(row.person_id)?.maskedName ?? '',
        missedOn: row.from_on,
        untilOn: row.until_on,
        liftedAt: row.lifted_at && inZone(row.lifted_at, centre.zone),
        liftedReason: row.lifted_reason,
      }));
      return pageOf(input.page, rows[0]?.total ?? 0, items);
    });
  }
}
