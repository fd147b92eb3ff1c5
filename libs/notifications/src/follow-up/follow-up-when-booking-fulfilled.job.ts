import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PeopleDirectory } from '#identity';
import { newId, Reaction, type Transaction } from '#kernel';
import { BookingFulfilled } from '#scheduling/events';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { dateText, timeText } from '../text/korean-date.ts';
import { windowOf } from '../timings/timing.ts';
import { Timings } from '../timings/timings.ts';
import { FollowUps } from './follow-ups.ts';

type Fulfilled = z.output<(typeof BookingFulfilled)['schema']>;

/** Tells who has been served what comes after: at once, or some days later. */
@Injectable()
export class FollowUpWhenBookingFulfilled extends Reaction<Fulfilled> {
  readonly name = 'notifications.follow-up-when-booking-fulfilled';
  readonly on = BookingFulfilled;
  readonly #people: PeopleDirectory;
  readonly #followUps: FollowUps;
  readonly #timings: Timings;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, followUps: FollowUps, timings: Timings, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#followUps = followUps;
    this.#timings = timings;
    this.#queueMessage = queueMessage;
  }

  async react(fulfilled: Fulfilled, tx: Transaction): Promise<void> {
    const followUps = this.#followUps.after(fulfilled.serviceCode);
    if (followUps.length === 0) return;
    const { centre, visitId } = fulfilled;
    const { name, phone, language } = await contactOf(this.#people, fulfilled);
    const at = Temporal.Instant.from(fulfilled.at);
    const on = at.toZonedDateTimeISO(centre.zone).toPlainDate();
    for (const { purpose, isOptional } of followUps) {
      const timing = await this.#timings.inForce(tx.sql, { centreCode: centre.code, purpose, on });
      const window = windowOf(timing, at, centre.zone);
      if (!window) continue;
      await this.#queueMessage.run({
        subject: { kind: 'visit', id: visitId },
        purpose,
        // A visit that was reopened and ends anew is followed up anew.
        version: fulfilled.visitSequence,
        personId: fulfilled.personId,
        phone,
        language,
        values: (inLanguage) => ({
          name,
          number: fulfilled.number,
          service: fulfilled.serviceLabel,
          date: dateText(fulfilled.at, centre.zone, inLanguage),
          time: timeText(fulfilled.at, centre.zone),
          place: centre.name,
          phone: centre.phone,
        }),
        offerCode: fulfilled.offer.code,
        centreCode: centre.code,
        // Of its own, so that what is withdrawn with a reopening does not take the next one along.
        concerns: [newId()],
        choice: isOptional ? 'follow-up' : null,
        anchorAt: at,
        ...window,
        quietZone: centre.zone,
        urgency: 2,
      });
    }
  }
}
