import { Injectable } from '@nestjs/common';
import { currentContext, UnitOfWork } from '#kernel';
import { findCentre } from '../../centre/centre.ts';

/** Takes back the places of today that nobody has been offered and makes no more offers; those made stand. */
@Injectable()
export class StopStandby {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(input: { centreCode: string }): Promise<{ withdrawn: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const centre = await findCentre(sql, input.centreCode);
      const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
      const { actor } = currentContext();
      await sql`
        insert into scheduling.standby_day (centre_id, on_date, stopped_at, stopped_by_staff_id)
        values (${centre.id}, ${today}, ${now}, ${actor.kind === 'staff' ? actor.id : null})
        on conflict (centre_id, on_date)
          do update set stopped_at = excluded.stopped_at, stopped_by_staff_id = excluded.stopped_by_staff_id`;
      const withdrawn = await sql`
        update scheduling.standby_place p set withdrawn_at = ${now}
        where p.centre_id = ${centre.id} and p.on_date = ${today}::date and p.withdrawn_at is null
          and not exists (select from scheduling.standby_offer o where o.place_id = p.id and o.state in ('offered', 'accepted'))
        returning p.id`;
      tx.audit({
        action: 'scheduling.standby-stopped',
        personId: null,
        facts: { centreCode: centre.code, withdrawn: withdrawn.length },
      });
      return { withdrawn: withdrawn.length };
    });
  }
}
