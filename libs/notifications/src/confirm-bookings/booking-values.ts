import type { z } from 'zod';
import type {
  BookingsCancelled,
  BookingsConfirmed,
  BookingsMoved,
  BookingsOrphaned,
} from '#scheduling/events';
import { dateText, timeText } from '../text/korean-date.ts';
import type { Values } from '../text/render.ts';
import type { MessageLanguage } from '../message-template.ts';

/** What every fact about a group of bookings tells. */
export type BookingGroupFact = Omit<z.output<(typeof BookingsConfirmed)['schema']>, 'channel' | 'partyId'>;
export type BookedVisit = BookingGroupFact['bookings'][number];
export type ConfirmedFact = z.output<(typeof BookingsConfirmed)['schema']>;
export type CancelledFact = z.output<(typeof BookingsCancelled)['schema']>;
export type MovedFact = z.output<(typeof BookingsMoved)['schema']>;
export type OrphanedFact = z.output<(typeof BookingsOrphaned)['schema']>;

/** What a message may say of one visit. */
export const visitValues = (
  group: BookingGroupFact,
  visit: BookedVisit,
  language: MessageLanguage,
): Values => ({
  service: visit.serviceLabel,
  date: dateText(visit.arriveAt, group.centre.zone, language),
  time: timeText(visit.arriveAt, group.centre.zone),
  place: group.centre.name,
  address: group.centre.address,
});

/** What a message may say of bookings that belong together; date, time and service are the first visit's. */
export const valuesOf = (group: BookingGroupFact, language: MessageLanguage): Values => {
  const lines = group.bookings.map((visit) => {
    const { service, date, time } = visitValues(group, visit, language);
    return `${service} ${date} ${time}`;
  });
  return {
    ...visitValues(group, group.bookings[0]!, language),
    number: group.number,
    offer: group.offer.label,
    visits: lines.join('\n'),
  };
};

export const latestEnd = (group: BookingGroupFact): Temporal.Instant =>
  group.bookings
    .map(({ endsAt }) => Temporal.Instant.from(endsAt))
    .reduce((one, other) => (Temporal.Instant.compare(one, other) < 0 ? other : one));

/** Ids of the visits at their times; a message about them has no sense once all are withdrawn. */
export const concernsOf = (group: BookingGroupFact): string[] =>
  group.bookings.map((booking) => booking.occurrenceId);

/** Why the office did it, in its own words. */
export const reasonOf = ({ reason }: { reason: string | null }, language: MessageLanguage): string =>
  reason ?? noReason[language];

const noReason: Record<MessageLanguage, string> = {
  ko: '센터 운영 사정',
  en: 'changes at the centre',
  zh: '中心運營事由',
  vi: 'Ly do van hanh cua trung tam',
};
