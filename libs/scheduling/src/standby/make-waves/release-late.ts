import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { todayAt } from '../today.ts';

/**
 * Opens a place for every booking of today whose owner is late by the centre's rule, once. The booking stays
 * as it is: somebody who comes after all is received, because the place becomes an added seat.
 */
@Injectable()
export class ReleaseLate {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(centre: Centre): Promise<{ opened: number; withdrawn: number }> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const today = await todayAt(sql, centre, now);
      const nothing = { opened: 0, withdrawn: 0 };
      if (!today.closesAt || Temporal.Instant.compare(today.closesAt, now) <= 0) return nothing;
      const date = Temporal.PlainDate.from(today.date);
      const { lateReleaseMinutes } = await standbyPolicies(sql, centre.id, date);
      if (lateReleaseMinutes === undefined) return nothing;
      const lateSince = now.subtract({ minutes: lateReleaseMinutes });
      const late = await sql<{ id: string; occurrence_id: string; offer_code: string }>`
        select b.id, b.occurrence_id, g.offer_code
        from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
        where b.centre_id = ${centre.id} and b.on_date = ${today.date}::date and b.state = 'confirmed'
          and b.arrive_at <= ${lateSince}::timestamptz
          and not exists (select from scheduling.standby_place p
                          where p.late_booking_id = b.id and p.late_occurrence_id = b.occurrence_id)`;
      const places = late.map((one) => ({ ...one, place_id: newId<'standby-place'>() }));
      const opened = await sql`
        insert into scheduling.standby_place (id, centre_id, on_date, offer_code, late_booking_id, late_occurrence_id, until_at, opened_at)
        select r.place_id, ${centre.id}::uuid, ${today.date}::date, r.offer_code, r.id, r.occurrence_id,
               ${today.closesAt}::timestamptz, ${now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r(place_id uuid, id uuid, occurrence_id uuid, offer_code text)
        on conflict do nothing returning id`;
      if (opened.length > 0) {
        await sql`insert into scheduling.standby_day (centre_id, on_date) values (${centre.id}, ${today.date}::date) on conflict do nothing`;
      }
      const withdrawn = await sql`
        update scheduling.standby_place p set withdrawn_at = ${now}
        from scheduling.booking b
        where b.id = p.late_booking_id and p.centre_id = ${centre.id} and p.on_date = ${today.date}::date
          and p.withdrawn_at is null and b.state in ('arrived', 'fulfilled')
          and not exists (select from scheduling.standby_offer o where o.place_id = p.id and o.state in ('offered', 'accepted'))
        returning p.id`;
      return { opened: opened.length, withdrawn: withdrawn.length };
    });
  }
}
