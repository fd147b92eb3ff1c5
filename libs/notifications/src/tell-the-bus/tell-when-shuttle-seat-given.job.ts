import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type RelayedFact, type Transaction } from '#kernel';
import { PeopleDirectory } from '#identity';
import { ShuttleSeatGiven } from '#scheduling/events';
import { contactOf } from '../contact-of.ts';
import { QueueMessage } from '../queue-message/queue-message.ts';
import { dateText, timeText } from '../text/korean-date.ts';

type Seat = z.output<(typeof ShuttleSeatGiven)['schema']>;

/** Tells somebody which bus to take, and where. */
@Injectable()
export class TellWhenShuttleSeatGiven extends Reaction<Seat> {
  readonly name = 'notifications.tell-when-shuttle-seat-given';
  readonly on = ShuttleSeatGiven;
  readonly #people: PeopleDirectory;
  readonly #queueMessage: QueueMessage;

  constructor(people: PeopleDirectory, queueMessage: QueueMessage) {
    super();
    this.#people = people;
    this.#queueMessage = queueMessage;
  }

  async react(seat: Seat, _tx: Transaction, fact: RelayedFact): Promise<void> {
    const { zone } = seat.centre;
    const contact = await contactOf(this.#people, seat);
    const { name, phone, language } = contact;
    await this.#queueMessage.run({
      // Each bus is told of once, even when the booking comes back to it.
      subject: { kind: 'shuttle-seat', id: fact.id },
      purpose: 'shuttle-seat',
      personId: seat.personId,
      phone,
      language,
      values: (inLanguage) => ({
        name,
        number: seat.number,
        place: seat.centre.name,
        date: dateText(seat.departsAt, zone, inLanguage),
        departs: timeText(seat.departsAt, zone),
        arrives: timeText(seat.arrivesAt, zone),
        stop: seat.hub.stop,
        seats: String(seat.seats),
      }),
      offerCode: seat.offerCode,
      centreCode: seat.centre.code,
      concerns: [seat.occurrenceId],
      notBefore: fact.occurredAt,
      notAfter: Temporal.Instant.from(seat.departsAt),
      quietZone: zone,
    });
  }
}
