import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, newId, UnitOfWork } from '#kernel';
import { inZone } from '../availability/availability.ts';
import { VisitorArrived } from '../events.ts';
import { needWords } from '../needs/need-words.ts';
import { Bookables } from '../registry.ts';
import type { Needs } from '../seats/commands.ts';

interface Row {
  id: string;
  number: string;
  person_id: string;
  service_code: string;
  state: string;
  on_date: string;
  starts_at: string;
  arrived_at: string | null;
  visit_id: string | null;
  needs: Needs;
  code: string;
  department: string;
  zone: string;
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

  /** `centreCode` limits it to the bookings of the caller's own centre. */
  async run(input: {
    bookingId: string;
    centreCode: string | null;
  }): Promise<{ bookingId: string; visitId: string; arrivedAt: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const [row] = await tx.sql<Row>`
        select b.id, b.number, b.person_id, b.service_code, b.state, b.on_date, b.starts_at, b.arrived_at, b.visit_id, g.needs, c.code, c.department, c.zone
        from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
        join scheduling.booking_group g on g.id = b.group_id
        where b.id = ${input.bookingId} and (${input.centreCode}::text is null or c.code = ${input.centreCode}) for update of b`;
      if (!row) throw new DomainError('scheduling.booking-not-found', 'not-found');
      if (row.state === 'arrived' || row.state === 'fulfilled') {
        throw new DomainError('scheduling.already-arrived', 'conflict', {
          visitId: row.visit_id,
          arrivedAt: row.arrived_at && inZone(row.arrived_at, row.zone),
        });
      }
      if (row.state !== 'confirmed')
        throw new DomainError('scheduling.not-confirmed', 'conflict', { state: row.state });
      const today = tx.now.toZonedDateTimeISO(row.zone).toPlainDate();
      if (!today.equals(row.on_date)) {
        throw new DomainError('scheduling.not-today', 'conflict', {
          startsAt: inZone(row.starts_at, row.zone),
        });
      }
      const visitId = newId<'visit'>();
      await tx.sql`
        update scheduling.booking set state = 'arrived', arrived_at = ${tx.now}, visit_id = ${visitId} where id = ${row.id}`;
      const service = this.#bookables
        .offersOf(row.department)
        .flatMap((offer) => offer.services)
        .find((one) => one.code === row.service_code);
      const arrivedAt = inZone(tx.now, row.zone);
      tx.record(VisitorArrived, {
        visitId,
        bookingId: row.id,
        bookingNumber: row.number,
        personId: row.person_id,
        centreCode: row.code,
        zone: row.zone,
        serviceCode: row.service_code,
        serviceLabel: service?.label ?? row.service_code,
        startsAt: inZone(row.starts_at, row.zone),
        arrivedAt,
        needs: needWords(row.needs),
        checkedInBy: currentContext().actor.kind === 'staff' ? 'desk' : 'self',
      });
      return { bookingId: row.id, visitId, arrivedAt };
    });
  }
}
