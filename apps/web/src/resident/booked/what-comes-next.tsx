import { useTranslation } from 'react-i18next';
import type { Booking, BookingGroup } from '../../api/scheduling-types.ts';
import { addDays, formatDate, formatDay, formatTime, seoulDay } from '../../i18n/dates.ts';

const dayBefore = (booking: Booking) => addDays(seoulDay(booking.startsAt), -1);

/** Reminders go out at 14:00 the day before; a booking made later than that gets none. */
const isReminded = (group: BookingGroup, booking: Booking) =>
  Date.parse(`${dayBefore(booking)}T14:00:00+09:00`) > Date.parse(group.confirmedAt);

/** What happens from now to the last visit, in order. */
export function WhatComesNext({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const entries = [
    { what: t('done.next.sms'), when: t('done.next.smsWhen') },
    ...group.bookings
      .filter(({ state }) => state === 'confirmed')
      .flatMap((booking) => [
        ...(isReminded(group, booking)
          ? [
              {
                what: t('done.next.remind'),
                when: t('done.next.remindWhen', { day: formatDay(dayBefore(booking)) }),
              },
            ]
          : []),
        {
          what: t('done.next.visit', { step: booking.step }),
          when: t('done.next.visitWhen', {
            day: formatDate(booking.arriveAt),
            time: formatTime(booking.arriveAt),
          }),
        },
      ]),
  ];
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{t('done.nextTitle')}</h2>
      <ol className="timeline">
        {entries.map(({ what, when }, index) => (
          <li key={index}>
            <span className="timeline-when num">{when}</span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
