import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, newId, UnitOfWork } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findCentre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { slotForOffer } from '../rules/standby-rules.ts';
import { assertStillOpen, todayAt } from '../today.ts';

export interface AnnouncePlacesInput {
  centreCode: string;
  offerCode: string;
  places: number;
  /** Local time until which somebody may come for them. */
  until: string;
}

/** Announces leftover seats of today: each becomes a place that is offered to the line. */
@Injectable()
export class AnnouncePlaces {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
  }

  async run(input: AnnouncePlacesInput): Promise<{ announcementId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const centre = await findCentre(sql, input.centreCode);
      const offer = this.#bookables.findOffer(centre.department, input.offerCode);
      if (!offer)
        throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
      const today = await todayAt(sql, centre, now);
      assertStillOpen(today, now);
      const date = Temporal.PlainDate.from(today.date);
      const until = date
        .toZonedDateTime({ timeZone: centre.zone, plainTime: Temporal.PlainTime.from(input.until) })
        .toInstant();
      const policies = await standbyPolicies(sql, centre.id, date);
      if (!slotForOffer(today.slots, now, { ...policies, until })) {
        throw new DomainError('scheduling.standby-until-too-soon', 'invalid', {
          lastAt: inZone(today.slots.at(-1)!.startsAt, centre.zone),
        });
      }
      const announcementId = newId<'standby-announcement'>();
      await sql`
        insert into scheduling.standby_day (centre_id, on_date) values (${centre.id}, ${today.date}::date)
        on conflict (centre_id, on_date) do update set stopped_at = null, stopped_by_staff_id = null`;
      await sql`
        insert into scheduling.standby_announcement (id, centre_id, on_date, offer_code, places, until_at, announced_at, announced_by_staff_id)
        values (${announcementId}, ${centre.id}, ${today.date}, ${offer.code}, ${input.places}, ${until}, ${now},
                ${staffId()})`;
      const places = Array.from({ length: input.places }, () => newId<'standby-place'>());
      await sql`
        insert into scheduling.standby_place (id, centre_id, on_date, offer_code, announcement_id, until_at, opened_at)
        select place_id, ${centre.id}::uuid, ${today.date}::date, ${offer.code}, ${announcementId}::uuid, ${until}::timestamptz, ${now}::timestamptz
        from unnest(${places}::uuid[]) as place_id`;
      tx.audit({
        action: 'scheduling.standby-announced',
        personId: null,
        facts: { announcementId, centreCode: centre.code, offerCode: offer.code, places: input.places },
      });
      return { announcementId };
    });
  }
}

const staffId = (): string | null => {
  const { actor } = currentContext();
  return actor.kind === 'staff' ? actor.id : null;
};
