import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { visitValues, type BookingGroupFact } from '../confirm-bookings/booking-values.ts';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { morningReminderTime, reminderTime } from './reminder-time.ts';

/** Reminds of each visit the day before and on its morning, unless its time was set so late that the message about that says the same. */
@Injectable()
export class QueueReminders {
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async run(group: BookingGroupFact, setAt: Temporal.Instant): Promise<void> {
    const contact = await contactOf(this.#people, group);
    const { name, phone, language } = contact;
    for (const visit of group.bookings) {
      for (const { purpose, window } of remindersOf(visit.startsAt, group.centre.zone)) {
        if (Temporal.Instant.compare(setAt, window.notBefore) >= 0) continue;
        await this.#queueMessage.run({
          subject: { kind: 'booking', id: visit.bookingId },
          purpose,
          version: visit.version,
          personId: group.personId,
          phone,
          language,
          values: (inLanguage) => ({ name, number: visit.number, ...visitValues(group, visit, inLanguage) }),
          offerCode: group.offer.code,
          centreCode: group.centre.code,
          concerns: [visit.occurrenceId],
          ...window,
          quietZone: group.centre.zone,
          urgency: 2,
        });
      }
    }
  }
}

const remindersOf = (startsAt: string, zone: string) => {
  const visit = Temporal.Instant.from(startsAt);
  const morning = morningReminderTime(visit, zone);
  return [
    { purpose: 'reminder', window: reminderTime(visit, zone) },
    ...(morning ? [{ purpose: 'reminder-morning', window: morning }] : []),
  ];
};
