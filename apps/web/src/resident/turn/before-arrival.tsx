import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { meQuery } from '../../api/resident.ts';
import { myBookingsQuery } from '../../api/scheduling.ts';
import type { Booking, BookingGroup } from '../../api/scheduling-types.ts';
import { formatDateTime, formatTime, seoulDay } from '../../i18n/dates.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import { Qr } from '../../ui/qr.tsx';
import type { FollowedVisit } from './turn-types.ts';

interface Expected {
  group: BookingGroup;
  booking: Booking;
}

/** Who is expected but has not checked in yet: when and where to come; and what to do when nobody is. */
export function BeforeArrival({ visits }: { visits: FollowedVisit[] }) {
  const { t } = useTranslation();
  const now = useServerNow(60_000);
  const me = useQuery(meQuery).data;
  const { data } = useQuery({ ...myBookingsQuery, enabled: Boolean(me) });
  const confirmed = (data?.groups ?? [])
    .flatMap((group) => group.bookings.map((booking) => ({ group, booking })))
    .filter(({ booking }) => booking.state === 'confirmed')
    .sort((one, other) => one.booking.arriveAt.localeCompare(other.booking.arriveAt));
  const today = confirmed.filter(
    ({ booking }) =>
      now !== null &&
      seoulDay(booking.arriveAt) === seoulDay(now) &&
      !visits.some(({ visit }) => visit.bookingId === booking.id),
  );
  if (today.length > 0)
    return today.map((expected) => <Today key={expected.booking.id} expected={expected} />);
  if (visits.length > 0) return null;
  const next = confirmed[0]?.booking;
  return (
    <EmptyState
      title={t('turn.none')}
      actions={
        <ButtonLink href={me ? '/my-bookings' : '/book/verify?then=bookings'} tone="secondary">
          {t(me ? 'turn.seeBookings' : 'turn.signIn')}
        </ButtonLink>
      }
    >
      <p>{t('turn.noneNext')}</p>
      {next && <p className="num">{t('turn.noBooking', { when: formatDateTime(next.arriveAt) })}</p>}
    </EmptyState>
  );
}

function Today({ expected: { group, booking } }: { expected: Expected }) {
  const { t } = useTranslation();
  const title = group.isOwn
    ? t('turn.before.title')
    : t('turn.before.titleOf', { name: group.person.maskedName });
  return (
    <section className="card stack turn-before" aria-label={title}>
      <h2>{title}</h2>
      <dl className="facts num">
        <div>
          <dt>{t('turn.before.when')}</dt>
          <dd className="turn-next">{formatTime(booking.arriveAt)}</dd>
        </div>
        <div>
          <dt>{t('turn.before.where')}</dt>
          <dd>
            {booking.centre.name}
            <br />
            {booking.centre.address}
          </dd>
        </div>
      </dl>
      <p>{t('turn.before.how')}</p>
      <div className="turn-qr">
        <Qr text={booking.qr} label={t('done.qrName', { step: booking.step, number: booking.number })} />
        <strong className="num">{booking.number}</strong>
      </div>
    </section>
  );
}
