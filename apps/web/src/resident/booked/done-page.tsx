import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { myBookingsQuery } from '../../api/resident.ts';
import type { BookingGroup } from '../../api/types.ts';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Qr } from '../../ui/qr.tsx';
import { Page } from '../page.tsx';
import { CancelBooking } from './cancel-booking.tsx';
import { SaveToCalendar } from './save-to-calendar.tsx';
import { WhatComesNext } from './what-comes-next.tsx';
import './booked.css';

export function DonePage() {
  const { t } = useTranslation();
  const { groupId } = useParams();
  const { data, error, refetch } = useQuery(myBookingsQuery);
  const group = data?.groups.find(({ id }) => id === groupId);
  if (isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  const isCancelled = group?.bookings.every(({ state }) => state === 'cancelled') ?? false;

  return (
    <Page title={t(isCancelled ? 'bookings.cancelled' : 'done.title')} step={isCancelled ? undefined : 4}>
      {group ? (
        isCancelled ? (
          <EmptyState title={group.number} actions={<ButtonLink href="/">{t('done.home')}</ButtonLink>}>
            {t('bookings.cancelled')}
          </EmptyState>
        ) : (
          <Booked group={group} />
        )
      ) : data ? (
        <EmptyState
          title={t('bookings.empty')}
          actions={<ButtonLink href="/my-bookings">{t('start.myBookings')}</ButtonLink>}
        >
          {t('bookings.emptyNext')}
        </EmptyState>
      ) : error ? (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={5} height="4.8rem" />
      )}
    </Page>
  );
}

function Booked({ group }: { group: BookingGroup }) {
  const { t } = useTranslation();
  const next = group.bookings.find(({ state }) => state === 'confirmed') ?? group.bookings[0]!;
  return (
    <>
      <section className="card booked-ticket">
        <p className="subtle small">{t('done.number')}</p>
        <p className="booked-number num">{group.number}</p>
        <Qr text={next.qr} label={t('done.qrName', { step: next.step, number: next.number })} />
        <p className="small">{t('done.qrHint')}</p>
        <ul className="booked-dates num">
          {group.bookings.map((booking) => (
            <li key={booking.id}>
              <Badge tone="primary">{t('book.nth', { step: booking.step })}</Badge>
              <span>
                <strong>
                  {formatDate(booking.startsAt)} {formatTime(booking.startsAt)}
                </strong>
                <span className="subtle small">{booking.service.label}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="small booked-place">
          <strong>{next.centre.name}</strong>
          <span className="subtle">{next.centre.address}</span>
        </p>
      </section>
      <Notice>{t('done.save')}</Notice>
      <div className="booked-ways">
        <SaveToCalendar group={group} />
        <ButtonLink href="/" tone="secondary">
          {t('done.home')}
        </ButtonLink>
        <CancelBooking group={group} />
      </div>
      <WhatComesNext group={group} />
    </>
  );
}
