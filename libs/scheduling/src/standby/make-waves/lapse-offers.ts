import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import type { Centre } from '../../centre/centre.ts';

/** Ends offers that were not answered in time, and takes back the places of appointments given up since. */
@Injectable()
export class LapseOffers {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(centre: Centre): Promise<{ ended: number }> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const lapsed = await sql<{ entry_id: string }>`
        update scheduling.standby_offer set state = 'lapsed', settled_at = ${now}
        where state = 'offered' and expires_at <= ${now}::timestamptz and centre_id = ${centre.id}
        returning entry_id`;
      if (lapsed.length > 0) {
        await sql`
          update scheduling.standby_entry set state = 'lapsed', ended_at = ${now}
          where state = 'offered' and id = any(${lapsed.map((one) => one.entry_id)}::uuid[])`;
      }
      const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
      const givenBack = await sql`
        update scheduling.standby_offer o set state = 'given-back', settled_at = ${now}
        from scheduling.booking b
        where b.id = o.booking_id and o.state = 'accepted' and o.centre_id = ${centre.id} and o.on_date = ${today}::date
          and (b.state in ('cancelled', 'orphaned') or b.on_date <> o.on_date)
        returning o.id`;
      return { ended: lapsed.length + givenBack.length };
    });
  }
}
