import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Booking, BookingGroup, BookingState } from '../../api/scheduling-types.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Qr } from '../../ui/qr.tsx';
import { CancelBooking } from '../booked/cancel-booking.tsx';
import { SaveToCalendar } from '../booked/save-to-calendar.tsx';
import { BookingRide } from '../people/booking-ride.tsx';
import { ChangeRule } from './change-rule.tsx';
import '../booked/booked.css';
import './bookings.css';

const tones: Record<BookingState, BadgeTone> = {
  confirmed: 'primary',
  arrived: 'success',
  fulfilled: 'success',
  cancelled: 'neutral',
  'no-show': 'warning',
  orphaned: 'danger',
};

export function BookingCard({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const [showsQr, setShowsQr] = useState(false);
  const next = group.bookings.find(({ state }) => state === 'confirmed');
  const orphans = group.bookings.filter(({ state }) => state === 'orphaned');
  const place = group.bookings[0]?.centre;
  const isLive = next !== undefined || orphans.length > 0;
  return (
    <article className="card stack booking" aria-label={`${t('done.number')} ${group.number}`}>
      <header className="booking-head">
        <h3 className="num">{group.number}</h3>
        <span className="subtle small">{group.offer.label}</span>
      </header>
      {orphans.map((booking) => (
        <Orphaned key={booking.id} booking={booking} />
      ))}
      <ul className="booking-dates num">
        {group.bookings.map((booking) => (
          <li key={booking.id} data-state={booking.state}>
            <span className="booking-step">{t('book.nth', { step: booking.step })}</span>
            <strong>
              {formatDate(booking.arriveAt)} {formatTime(booking.arriveAt)}
            </strong>
            <Badge tone={tones[booking.state]}>{t(`bookings.state.${booking.state}`)}</Badge>
            {booking.state === 'confirmed' && <BookingRide bookingId={booking.id} />}
          </li>
        ))}
      </ul>
      {place && isLive && (
        <p className="small subtle">
          {place.name} · {place.address}
        </p>
      )}
      {isLive && group.maskedContact && (
        <p className="small subtle num">{t('bookings.contact', { phone: group.maskedContact })}</p>
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
        </>
      )}
      {isLive && (
        <>
          <ChangeRule bookings={group.bookings} phone={group.change.phone} />
          <div className="booking-ways">
            {group.bookings
              .filter(({ state, change }) => state === 'confirmed' && change.isOpen)
              .map(({ id, step }) => (
                <ButtonLink key={id} href={`/my-bookings/${id}/move`} tone="secondary">
                  {t('bookings.move', { step })}
                </ButtonLink>
              ))}
            {next && <SaveToCalendar groups={[group]} />}
            <CancelBooking group={group} />
          </div>
        </>
      )}
    </article>
  );
}

function Orphaned({ booking }: { booking: Booking }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="danger"
      title={t('bookings.orphaned', { step: booking.step })}
      actions={<ButtonLink href={`/my-bookings/${booking.id}/move`}>{t('bookings.chooseNew')}</ButtonLink>}
    >
      <p>{t('bookings.orphanedNext')}</p>
    </Notice>
  );
}
