import type { z } from 'zod';
import type { BookingsConfirmed } from '#scheduling/events';
import { dateText, timeText } from '../text/korean-date.ts';
import type { Values } from '../text/render.ts';

export type BookingGroupFact = z.output<(typeof BookingsConfirmed)['schema']>;
export type BookedVisit = BookingGroupFact['bookings'][number];

/** What a message may say of one visit. */
export const visitValues = (group: BookingGroupFact, visit: BookedVisit): Values => ({
  service: visit.serviceLabel,
  date: dateText(visit.startsAt, group.centre.zone),
  time: timeText(visit.startsAt, group.centre.zone),
  place: group.centre.name,
  address: group.centre.address,
});

/** What a message may say of bookings that belong together; date, time and service are the first visit's. */
export const valuesOf = (group: BookingGroupFact): Values => {
  const lines = group.bookings.map((visit) => {
    const { service, date, time } = visitValues(group, visit);
    return `${service} ${date} ${time}`;
  });
  return {
    ...visitValues(group, group.bookings[0]!),
    number: group.number,
    offer: group.offer.label,
    visits: lines.join('\n'),
  };
};

export const latestEnd = (group: BookingGroupFact): Temporal.Instant =>
  group.bookings
    .map(({ endsAt }) => Temporal.Instant.from(endsAt))
    .reduce((one, other) => (Temporal.Instant.compare(one, other) < 0 ? other : one));
