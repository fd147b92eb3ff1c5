import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { BookingsCancelled } from '#scheduling/events';
import { valuesOf } from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';

type Payload = z.output<(typeof BookingsCancelled)['schema']>;

// A cancellation told later than this only confuses.
const WORTH_SENDING = { hours: 24 };

/** What was cancelled is no longer confirmed or reminded of; the person gets one message that says so. */
@Injectable()
export class WithdrawWhenBookingsCancelled extends Reaction<Payload> {
  readonly name = 'notifications.withdraw-when-bookings-cancelled';
  readonly on = BookingsCancelled;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(group: Payload, { sql, now }: Transaction, fact: RelayedFact): Promise<void> {
    const cancelled = group.bookings.map((booking) => booking.bookingId);
    // Kept, because the confirmation's fact may be delivered after this one.
    await sql`
      insert into notifications.withdrawal (concern_id, at)
      select id, ${now}::timestamptz from unnest(${cancelled}::uuid[]) as id on conflict do nothing`;
    await sql`
      update notifications.message m set state = 'not-sent', reason = 'cancelled'
      where state = 'pending' and not is_uncertain and concerns && ${cancelled}::uuid[]
        and not exists (select from unnest(m.concerns) as c(id)
                        where c.id not in (select concern_id from notifications.withdrawal))`;
    const { name, phone, language } = await contactOf(this.#people, group.personId);
    await this.#queueMessage.run({
      subject: { kind: 'booking', id: cancelled[0]! },
      purpose: 'cancellation',
      personId: group.personId,
      phone,
      language,
      values: { name, ...valuesOf(group) },
      offerCode: group.offer.code,
      notBefore: fact.occurredAt,
      notAfter: fact.occurredAt.add(WORTH_SENDING),
      quietZone: group.centre.zone,
    });
  }
}
