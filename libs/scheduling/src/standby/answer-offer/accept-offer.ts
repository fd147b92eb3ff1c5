import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type SqlTag, type Transaction } from '#kernel';
import { Bookables, type Offer } from '../../registry.ts';
import type { SeatCommand, SeatOutcome } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { MayStandBy, type StandbyDue } from '../rules/may-stand-by.ts';
import { findOffer, stateAt, type OfferRow } from './find-offer.ts';
import { followingSlots } from './following-slots.ts';

const TRY_AGAIN = new Set(['scheduling.slot-full', 'scheduling.day-closed', 'scheduling.slot-past']);

/** Gives the offered seat to whoever it was offered to: their later booking comes forward, or they are booked anew. */
@Injectable()
export class AcceptOffer {
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;
  readonly #bookables: Bookables;
  readonly #mayStandBy: MayStandBy;

  constructor(unitOfWork: UnitOfWork, engine: SeatEngine, bookables: Bookables, mayStandBy: MayStandBy) {
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
    this.#bookables = bookables;
    this.#mayStandBy = mayStandBy;
  }

  /** `personId` limits it to the caller's own; null where a signed link has named the offer. Again is no harm. */
  async run(input: { offerId: string; personId: string | null }): Promise<{ bookingId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await this.lockOffer(tx.sql, input.offerId);
      const offer = await findOffer(tx.sql, input, tx.now);
      await this.hasLooked();
      if (offer.state === 'accepted') return { bookingId: offer.bookingId! };
      const state = stateAt(offer, tx.now);
      if (state !== 'offered') throw new DomainError('scheduling.standby-offer-over', 'gone', { state });
      const outcome = await this.#seat(tx, offer);
      const booking = outcome.groups[0]!.bookings.find((one) => one.slotId === offer.slotId)!;
      await tx.sql`
        update scheduling.standby_offer set state = 'accepted', settled_at = ${tx.now}, booking_id = ${booking.id}
        where id = ${offer.id}`;
      await tx.sql`update scheduling.standby_entry set state = 'accepted' where id = ${offer.entryId}`;
      tx.audit({
        action: 'scheduling.standby-accepted',
        personId: offer.personId,
        facts: { offerId: offer.id, bookingId: booking.id },
      });
      return { bookingId: booking.id };
    });
  }

  /** Whoever holds the row decides about the offer; nobody else ends or accepts it meanwhile. */
  protected async lockOffer(sql: SqlTag, offerId: string): Promise<void> {
    await sql`select from scheduling.standby_offer where id = ${offerId} for update`;
  }

  /** The offer's state is known and nothing written yet. */
  protected async hasLooked(): Promise<void> {}

  /** Who stands by takes no planned seat: one is added. */
  async #seat(tx: Transaction, row: OfferRow): Promise<SeatOutcome> {
    const offer = this.#bookables.findOffer(row.centre.department, row.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: row.offerCode });
    const due = await this.#mayStandBy.assert({ ...tx, tx }, row.centre, offer, row);
    if (due.later) {
      const moves = [
        { bookingId: due.later.id, slotId: row.slotId, channel: 'standby' as const, addSeat: true },
      ];
      return this.#engine.run({ kind: 'move', moves, why: 'standby' });
    }
    const [following] = due.following;
    if (!following) return this.#engine.run(this.#take(row, offer, due, null));
    const { slotIds, rule } = await followingSlots(tx.sql, row.centre, following, row.slotStartsAt);
    for (const slotId of slotIds) {
      const [verdict] = await this.#engine.runAll(tx, [this.#take(row, offer, due, slotId)]);
      if (verdict && 'done' in verdict) return verdict.done;
      const refused = verdict?.refused;
      if (!(refused instanceof DomainError) || !TRY_AGAIN.has(refused.code)) throw refused;
    }
    throw new DomainError('scheduling.standby-no-follow-up', 'conflict', { minDays: rule.minDays });
  }

  #take(row: OfferRow, offer: Offer, due: StandbyDue, followingSlotId: string | null): SeatCommand {
    const seat = { step: due.service.step, service: due.service, slotId: row.slotId };
    return {
      kind: 'take',
      centre: row.centre,
      offer: { code: offer.code, label: offer.label, series: offer.series },
      channel: 'standby',
      members: [
        {
          personId: row.personId,
          supplyPoolId: due.supplyPoolId,
          priorityGroup: row.priorityGroup ?? undefined,
          seats: [
            { ...seat, channel: 'standby', addSeat: true },
            ...due.following.slice(0, followingSlotId === null ? 0 : 1).map((service) => ({
              step: service.step,
              service,
              slotId: followingSlotId!,
              channel: 'online' as const,
            })),
          ],
        },
      ],
    };
  }
}
