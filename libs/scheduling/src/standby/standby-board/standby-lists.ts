import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { UnitOfWork, type Transaction } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findCentre, type Centre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import type { OfferState } from '../answer-offer/find-offer.ts';
import { waitingFor } from '../make-waves/line.ts';
import { inOrder } from '../rules/standby-rules.ts';

export const PAGE_SIZE = 30;

export interface ListInput {
  centreCode: string;
  page: number;
}

export const pageOf = <Item>(page: number, total: number, items: Item[]) => ({
  page,
  pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  total,
  items,
});

/** Who stands in line today and who was offered what; each look at people is noted. */
@Injectable()
export class StandbyLists {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#people = people;
  }

  /** The line of today in the order in which it will be offered places. */
  line(input: ListInput) {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      const date = todayOf(tx, centre);
      const lines = [];
      for (const offer of this.#bookables.offersOf(centre.department)) {
        const line = await waitingFor(tx.sql, { centreId: centre.id, date, offerCode: offer.code });
        lines.push(
          ...inOrder(line).map((one, at) => ({
            ...one,
            rank: at + 1,
            offer: { code: offer.code, label: offer.label },
          })),
        );
      }
      const from = (input.page - 1) * PAGE_SIZE;
      const shown = lines.slice(from, from + PAGE_SIZE);
      const people = await this.#look(
        tx,
        'scheduling.standby-line-read',
        shown.map((one) => one.personId),
      );
      return pageOf(
        input.page,
        lines.length,
        shown.map((one) => ({
          entryId: one.entryId,
          rank: one.rank,
          maskedName: people.get(one.personId)?.maskedName ?? '',
          offer: one.offer,
          joinedAt: inZone(one.joinedAt, centre.zone),
          earlierOffers: one.earlierOffers,
        })),
      );
    });
  }

  /** Offers of today, the newest first. */
  offers(input: ListInput) {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      const date = todayOf(tx, centre);
      const rows = await tx.sql<{
        id: string;
        person_id: string;
        offer_code: string;
        wave: number;
        state: OfferState;
        made_at: string;
        expires_at: string;
        settled_at: string | null;
        starts_at: string;
        booking_id: string | null;
        number: string | null;
        booking_state: string | null;
        total: number;
      }>`
        select o.id, o.person_id, o.offer_code, o.wave, o.state, o.made_at, o.expires_at, o.settled_at,
               coalesce(b.arrive_at, s.starts_at) as starts_at, b.id as booking_id, b.number, b.state as booking_state,
               (count(*) over ())::int as total
        from scheduling.standby_offer o
        join scheduling.slot s on s.id = o.slot_id
        left join scheduling.booking b on b.id = o.booking_id
        where o.centre_id = ${centre.id} and o.on_date = ${date}::date
        order by o.made_at desc, o.id desc limit ${PAGE_SIZE} offset ${(input.page - 1) * PAGE_SIZE}`;
      const people = await this.#look(
        tx,
        'scheduling.standby-offers-read',
        rows.map((row) => row.person_id),
      );
      return pageOf(
        input.page,
        rows[0]?.total ?? 0,
        rows.map((row) => ({
          id: row.id,
          maskedName: people.get(row.person_id)?.maskedName ?? '',
          offer: this.#offer(centre, row.offer_code),
          wave: row.wave,
          state: row.state,
          madeAt: inZone(row.made_at, centre.zone),
          expiresAt: inZone(row.expires_at, centre.zone),
          settledAt: row.settled_at && inZone(row.settled_at, centre.zone),
          comeBy: inZone(row.starts_at, centre.zone),
          booking: row.booking_id
            ? { id: row.booking_id, number: row.number!, state: row.booking_state! }
            : null,
        })),
      );
    });
  }

  async #look(tx: Transaction, action: string, personIds: readonly string[]) {
    for (const personId of new Set(personIds)) tx.audit({ action, personId, facts: {} });
    return this.#people.describe(personIds, tx);
  }

  #offer(centre: Centre, code: string): { code: string; label: string } {
    return { code, label: this.#bookables.findOffer(centre.department, code)?.label ?? code };
  }
}

const todayOf = (tx: Transaction, centre: Centre): string =>
  tx.now.toZonedDateTimeISO(centre.zone).toPlainDate().toString();
