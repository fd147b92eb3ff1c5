import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingGroup, BookingState } from '../../api/types.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Qr } from '../../ui/qr.tsx';
import { CancelBooking } from '../booked/cancel-booking.tsx';
import { SaveToCalendar } from '../booked/save-to-calendar.tsx';
import '../booked/booked.css';
import './bookings.css';

const tones: Record<BookingState, BadgeTone> = {
  confirmed: 'primary',
  arrived: 'success',
  fulfilled: 'success',
  cancelled: 'neutral',
  'no-show': 'warning',
};

export function BookingCard({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const [showsQr, setShowsQr] = useState(false);
  const next = group.bookings.find(({ state }) => state === 'confirmed');
  const place = group.bookings[0]?.centre;
  return (
    <article className="card stack booking" aria-label={`${t('done.number')} ${group.number}`}>
      <header className="booking-head">
        <h2 className="num">{group.number}</h2>
        <span className="subtle small">{group.offer.label}</span>
      </header>
      <ul className="booking-dates num">
        {group.bookings.map((booking) => (
          <li key={booking.id} data-state={booking.state}>
            <span className="booking-step">{t('book.nth', { step: booking.step })}</span>
            <strong>
              {formatDate(booking.startsAt)} {formatTime(booking.startsAt)}
            </strong>
            <Badge tone={tones[booking.state]}>{t(`bookings.state.${booking.state}`)}</Badge>
          </li>
        ))}
      </ul>
      {place && next && (
        <p className="small subtle">
          {place.name} · {place.address}
        </p>
      )}
      {next && (
        <>
          <Button
            tone={showsQr ? 'secondary' : 'primary'}
            wide
            aria-expanded={showsQr}
            onPress={() => setShowsQr(!showsQr)}
          >
            {showsQr ? t('bookings.hideQr') : t('bookings.showQr', { step: next.step })}
          </Button>
          {showsQr && (
            <div className="booking-qr">
              <Qr
                text={next.qr}
                label={t('done.qrName', { step: next.step, number: next.number })}
                size="24rem"
              />
              <p className="small">{t('done.qrHint')}</p>
            </div>
          )}
          <div className="booking-ways">
            <SaveToCalendar group={group} />
            <CancelBooking group={group} />
          </div>
        </>
      )}
    </article>
  );
}
