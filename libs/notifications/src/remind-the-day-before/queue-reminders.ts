import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import type { SqlTag } from '#kernel';
import { visitValues, type BookingGroupFact } from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { coreTimings, windowOf } from '../timings/timing.ts';
import { Timings } from '../timings/timings.ts';

/** Reminds of each visit the day before and on its morning, unless its time was set so late that the message about that says the same. */
@Injectable()
export class QueueReminders {
  readonly #people: PeopleDirectory;
  readonly #timings: Timings;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, timings: Timings, queueMessage: QueueMessage) {
    this.#people = people;
    this.#timings = timings;
    this.#queueMessage = queueMessage;
  }

  async run(sql: SqlTag, group: BookingGroupFact, setAt: Temporal.Instant): Promise<void> {
    const { code: centreCode, zone } = group.centre;
    const { name, phone, language } = await contactOf(this.#people, group);
    for (const visit of group.bookings) {
      const anchorAt = Temporal.Instant.from(visit.startsAt);
      const on = anchorAt.toZonedDateTimeISO(zone).toPlainDate();
      for (const { purpose } of coreTimings) {
        const window = windowOf(
          await this.#timings.inForce(sql, { centreCode, purpose, on }),
          anchorAt,
          zone,
        );
        if (!window || Temporal.Instant.compare(setAt, window.notBefore) >= 0) continue;
        await this.#queueMessage.run({
          subject: { kind: 'booking', id: visit.bookingId },
          purpose,
          version: visit.version,
          personId: group.personId,
          phone,
          language,
          values: (inLanguage) => ({ name, number: visit.number, ...visitValues(group, visit, inLanguage) }),
          offerCode: group.offer.code,
          centreCode,
          concerns: [visit.occurrenceId],
          choice: 'reminder',
          anchorAt,
          ...window,
          quietZone: zone,
          urgency: 2,
        });
      }
    }
  }
}
