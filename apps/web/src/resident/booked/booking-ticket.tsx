import { useTranslation } from 'react-i18next';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Qr } from '../../ui/qr.tsx';

/** The booking as a card to show at the door, on the screen or on paper. */
export function BookingTicket({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const standing = group.bookings.filter(({ state }) => state !== 'cancelled');
  const next = standing.find(({ state }) => state === 'confirmed') ?? standing[0] ?? group.bookings[0]!;
  return (
    <section className="card booked-ticket" aria-label={`${t('done.number')} ${group.number}`}>
      <p className="subtle small">
        {t('done.number')} · {group.person.maskedName}
      </p>
      <p className="booked-number num">{group.number}</p>
      <Qr text={next.qr} label={t('done.qrName', { step: next.step, number: next.number })} />
      <p className="small">{t('done.qrHint')}</p>
      <ul className="booked-dates num">
        {standing.map((booking) => (
          <li key={booking.id}>
            <Badge tone="primary">{t('book.nth', { step: booking.step })}</Badge>
            <span>
              <strong>
                {formatDate(booking.arriveAt)} {t('done.arriveBy', { time: formatTime(booking.arriveAt) })}
              </strong>
              <span className="subtle small">{booking.service.label}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small booked-place">
        <strong>{next.centre.name}</strong>
        <span className="subtle">{next.centre.address}</span>
        <span className="subtle num">{group.change.phone}</span>
      </p>
    </section>
  );
}
