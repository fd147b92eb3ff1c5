import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import { policyValue } from '../centre/policy.ts';
import { VisitorArrived } from '../events.ts';
import { needWords } from '../needs/need-words.ts';
import { Bookables } from '../registry.ts';
import { lockArriving, type ArrivingRow } from './arriving-booking.ts';
import { refusalOf } from './judge-arrival.ts';

export interface ArriveInput {
  bookingId: string;
  /** Limits it to the bookings of the caller's own centre. */
  centreCode: string | null;
  /** Who receives the person; when absent, a desk where staff act and the person alone otherwise. */
  by?: 'desk' | 'self';
}

/** Notes that a booked person is in the building; the queue gives out a ticket because of it. */
@Injectable()
export class Arrive {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
  }

  /**
   * @throws `scheduling.booking-not-found`, `already-arrived` (with the visit), `not-confirmed`, `not-today`,
   * `earlier-step-open`, and `late-to-desk` where somebody checks in alone.
   */
  async run(input: ArriveInput): Promise<{ bookingId: string; visitId: string; arrivedAt: string }> {
    const by = input.by ?? (currentContext().actor.kind === 'staff' ? 'desk' : 'self');
    return this.#unitOfWork.run(async (tx) => {
      const booking = await this.find(tx, input);
      if (!booking) throw new DomainError('scheduling.booking-not-found', 'not-found');
      const today = tx.now.toZonedDateTimeISO(booking.zone).toPlainDate();
      const lateToDeskMinutes = await policyValue(tx.sql, booking.centreId, 'late-to-desk-minutes', today);
      const refusal = refusalOf(booking, { now: tx.now, by, lateToDeskMinutes });
      if (refusal) throw refusal;
      const visitId = newId<'visit'>();
      await tx.sql`
        update scheduling.booking set state = 'arrived', arrived_at = ${tx.now}, visit_id = ${visitId}
        where id = ${booking.id}`;
      const arrivedAt = inZone(tx.now, booking.zone);
      tx.record(VisitorArrived, {
        visitId,
        bookingId: booking.id,
        bookingNumber: booking.number,
        personId: booking.personId,
        centreCode: booking.centreCode,
        zone: booking.zone,
        serviceCode: booking.serviceCode,
        serviceLabel: this.#bookables.labelOf(booking.department, booking.serviceCode),
        startsAt: inZone(booking.startsAt, booking.zone),
        arrivedAt,
        needs: needWords(booking.needs),
        checkedInBy: by,
      });
      return { bookingId: booking.id, visitId, arrivedAt };
    });
  }

  protected find({ sql, now }: Transaction, input: ArriveInput): Promise<ArrivingRow | undefined> {
    return lockArriving(sql, { ...input, now });
  }
}
