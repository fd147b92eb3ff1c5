import { Injectable } from '@nestjs/common';
import { Reaction, type Transaction } from '#kernel';
import { VisitFinished } from '#queueing/events';
import type { z } from 'zod';
import { BookingFulfilled } from '../events.ts';
import { Bookables } from '../registry.ts';

type Finished = z.output<typeof VisitFinished.schema>;

interface FulfilledRow {
  id: string;
  number: string;
  person_id: string;
  contact_person_id: string | null;
  offer_code: string;
  service_code: string;
  department: string;
  code: string;
  name: string;
  phone: string;
  zone: string;
}

/** Who has been through every stage has had what they booked. */
@Injectable()
export class FulfilBookingWhenVisitFinishes extends Reaction<Finished> {
  readonly name = 'scheduling.fulfil-booking-when-visit-finishes';
  readonly on = VisitFinished;
  readonly #bookables: Bookables;

  constructor(bookables: Bookables) {
    super();
    this.#bookables = bookables;
  }

  async react(finished: Finished, tx: Transaction): Promise<void> {
    if (finished.outcome !== 'completed') return;
    const [row] = await tx.sql<FulfilledRow>`
      update scheduling.booking b set state = 'fulfilled'
      from scheduling.booking_group g, scheduling.centre c
      where b.visit_id = ${finished.visitId} and b.state = 'arrived' and g.id = b.group_id and c.id = b.centre_id
      returning b.id, b.number, b.person_id, g.contact_person_id, g.offer_code, b.service_code,
        c.department, c.code, c.name, c.phone, c.zone`;
    if (!row) return;
    const { department } = row;
    tx.record(BookingFulfilled, {
      bookingId: row.id,
      number: row.number,
      visitId: finished.visitId,
      visitSequence: finished.visitSequence,
      personId: row.person_id,
      contactPersonId: row.contact_person_id,
      offer: {
        code: row.offer_code,
        label: this.#bookables.findOffer(department, row.offer_code)?.label ?? row.offer_code,
      },
      centre: { code: row.code, name: row.name, phone: row.phone, zone: row.zone },
      serviceCode: row.service_code,
      serviceLabel: this.#bookables.labelOf(department, row.service_code),
      at: finished.at,
    });
  }
}
