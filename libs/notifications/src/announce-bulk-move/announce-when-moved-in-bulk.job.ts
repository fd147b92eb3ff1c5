import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PeopleDirectory, type Contact } from '#identity';
import { Reaction, type Transaction } from '#kernel';
import { BookingsMovedInBulk } from '#scheduling/events';
import type { Reached } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { dateText, timeText } from '../text/korean-date.ts';

type Payload = z.output<(typeof BookingsMovedInBulk)['schema']>;
type Move = Payload['moves'][number];

/** Writes the notice to the group, once for each phone, and to each person their own new date for the day after. */
@Injectable()
export class AnnounceWhenMovedInBulk extends Reaction<Payload> {
  readonly name = 'notifications.announce-when-moved-in-bulk';
  readonly on = BookingsMovedInBulk;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(payload: Payload, _tx: Transaction): Promise<void> {
    const names = await this.#people.describe(payload.moves.map((move) => move.personId));
    for (const move of payload.moves) {
      const reached = await this.#people.contactOf(move.contactPersonId ?? move.personId);
      const name = names.get(move.personId)?.name;
      if (!name) continue;
      if (reached) await this.#tellGroup(payload, move, reached);
      // Whom no message reaches ends on the list of those to be told otherwise.
      await this.#tellPerson(payload, move, reached ?? { phone: null, language: 'ko' }, name);
    }
  }

  #tellGroup(payload: Payload, move: Move, { phone, language }: Contact): Promise<void> {
    const visit = move.bookings[0]!;
    return this.#queueMessage.run({
      subject: { kind: 'bulk-move', id: move.contactPersonId ?? move.personId },
      purpose: 'bulk-notice',
      version: payload.moveNumber,
      personId: move.personId,
      phone,
      language,
      values: { place: move.centre.name, text: payload.noticeText },
      offerCode: move.offer.code,
      centreCode: move.centre.code,
      concerns: [visit.occurrenceId],
      notBefore: Temporal.Instant.from(payload.noticeAt),
      notAfter: Temporal.Instant.from(visit.startsAt),
      quietZone: move.centre.zone,
      urgency: 2,
    });
  }

  #tellPerson(
    payload: Payload,
    move: Move,
    { phone, language }: Pick<Reached, 'phone' | 'language'>,
    name: string,
  ): Promise<void> {
    const visit = move.bookings[0]!;
    const { zone } = move.centre;
    return this.#queueMessage.run({
      subject: { kind: 'booking', id: visit.bookingId },
      purpose: 'bulk-moved',
      version: visit.version,
      personId: move.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        number: visit.number,
        offer: move.offer.label,
        service: visit.serviceLabel,
        before: `${dateText(move.before, zone, inLanguage)} ${timeText(move.before, zone)}`,
        date: dateText(visit.arriveAt, zone, inLanguage),
        time: timeText(visit.arriveAt, zone),
        place: move.centre.name,
        address: move.centre.address,
      }),
      offerCode: move.offer.code,
      centreCode: move.centre.code,
      concerns: [visit.occurrenceId],
      notBefore: Temporal.Instant.from(payload.tellAt),
      notAfter: Temporal.Instant.from(visit.startsAt),
      quietZone: zone,
      urgency: 2,
    });
  }
}
