import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { myBookingsQuery } from '../../api/scheduling.ts';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { ChangeRule } from '../bookings/change-rule.tsx';
import { Page } from '../page.tsx';
import { BookingTicket } from './booking-ticket.tsx';
import { CancelBooking } from './cancel-booking.tsx';
import { SaveToCalendar } from './save-to-calendar.tsx';
import { WhatComesNext } from './what-comes-next.tsx';
import './booked.css';
import './print.css';

const isGone = ({ bookings }: BookingGroup) => bookings.every(({ state }) => state === 'cancelled');

export function DonePage() {
  const { t } = useTranslation();
  // A family has a group for each of its members; the address names them all.
  const ids = useParams()['groupIds']?.split(',') ?? [];
  const { data, error, refetch } = useQuery(myBookingsQuery);
  const groups = (data?.groups.filter(({ id }) => ids.includes(id)) ?? []).sort(
    (one, other) => Number(other.isOwn) - Number(one.isOwn),
  );
  const standing = groups.filter((group) => !isGone(group));
  if (isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  const isCancelled = groups.length > 0 && standing.length === 0;

  return (
    <Page title={t(isCancelled ? 'bookings.cancelled' : 'done.title')} step={isCancelled ? undefined : 4}>
      {standing.length > 0 ? (
        <Booked groups={standing} />
      ) : isCancelled ? (
        <EmptyState
          title={groups.map(({ number }) => number).join(' · ')}
          actions={<ButtonLink href="/">{t('done.home')}</ButtonLink>}
        >
          {t('bookings.cancelled')}
        </EmptyState>
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

function Booked({ groups }: { groups: BookingGroup[] }) {
  const { t } = useTranslation();
  const first = groups[0]!;
  return (
    <>
      <div className="booked-tickets">
        {groups.map((group) => (
          <BookingTicket key={group.id} group={group} />
        ))}
      </div>
      <Notice>{t('done.save')}</Notice>
      <div className="booked-ways">
        <SaveToCalendar groups={groups} />
        <Button tone="secondary" onPress={() => window.print()}>
          {t('done.print')}
        </Button>
      </div>
      <WhatComesNext group={first} />
      <section className="stack booked-change" aria-labelledby="change">
        <h2 id="change">{t('done.changeTitle')}</h2>
        <ChangeRule bookings={first.bookings} phone={first.change.phone} />
        <div className="booked-ways">
          <ButtonLink href="/my-bookings" tone="secondary">
            {t('done.change')}
          </ButtonLink>
          {groups.length === 1 && <CancelBooking group={first} />}
        </div>
      </section>
      <ButtonLink href="/" tone="secondary" wide className="booked-home">
        {t('done.home')}
      </ButtonLink>
    </>
  );
}
