import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { bookingsAtTheDoorQuery, type ArrivalProof, type BookingAtTheDoor } from './arrive-api.ts';

interface OwnBookingsProps {
  phone: string;
  isBusy: boolean;
  onCheckIn(proof: ArrivalProof): void;
}

/** What somebody who signed in could check in for: today's first, for themselves and those they booked for. */
export function OwnBookings({ phone, isBusy, onCheckIn }: OwnBookingsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(bookingsAtTheDoorQuery);
  if (error)
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />;
  if (!data) return <Skeleton lines={3} height="9.6rem" />;
  const { bookings } = data;
  const isAnyToday = bookings.some(({ isToday }) => isToday);
  return (
    <section className="stack" aria-labelledby="to-check-in">
      <h2 id="to-check-in">{t('arrive.mine')}</h2>
      {!isAnyToday && (
        <Notice tone="warning" title={t('arrive.noToday')}>
          <p>{bookings.length > 0 ? t('arrive.noTodayNext') : t('arrive.noBooking', { phone })}</p>
        </Notice>
      )}
      <ul className="stack arrive-list">
        {bookings.map((booking) => (
          <li key={booking.id} className="card stack">
            <div>
              <h3 className="num">
                {booking.isToday ? formatTime(booking.arriveAt) : formatDateTime(booking.arriveAt)} ·{' '}
                {booking.maskedName}
              </h3>
              <p className="subtle">
                {booking.serviceLabel} · {booking.centre.name}
              </p>
            </div>
            <Standing booking={booking} isBusy={isBusy} onCheckIn={onCheckIn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StandingProps extends Pick<OwnBookingsProps, 'isBusy' | 'onCheckIn'> {
  booking: BookingAtTheDoor;
}

function Standing({ booking, isBusy, onCheckIn }: StandingProps) {
  const { t } = useTranslation();
  const { id, state, maskedName: name, arriveAt } = booking;
  if (state === 'fulfilled') return <Badge tone="neutral">{t('arrive.finished')}</Badge>;
  if (state === 'arrived')
    return (
      <>
        <Badge tone="success">{t('arrive.here')}</Badge>
        <ButtonLink href="/my-turn" wide>
          {t('arrive.seeTurn')}
        </ButtonLink>
      </>
    );
  if (!booking.isToday) return null;
  return (
    <Button
      size="large"
      wide
      isPending={isBusy}
      onPress={() => onCheckIn({ bookingId: id })}
      aria-label={t('arrive.checkInFor', { name, time: formatDateTime(arriveAt) })}
    >
      {t('arrive.checkIn')}
    </Button>
  );
}
