import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { homeCentre } from '../../api/home-centre.ts';
import { isProblem } from '../../api/problem.ts';
import { centreQuery } from '../../api/resident.ts';
import { linkQuery } from '../../api/scheduling.ts';
import type { MessageLink } from '../../api/scheduling-types.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { mayStillCancel } from '../booked/cancel-scope.tsx';
import { ChangeRule } from '../bookings/change-rule.tsx';
import { Page } from '../page.tsx';
import { CancelByLink } from './cancel-by-link.tsx';
import { ChangeByLink } from './change-by-link.tsx';

/** Where a link in a message leads: one booking, one thing to do, the birth date as second proof. */
export function LinkPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data: link, error, refetch } = useQuery({ ...linkQuery(token), refetchOnWindowFocus: false });
  const phone = useQuery(centreQuery(homeCentre())).data?.phone;
  const [done, setDone] = useState<'cancelled' | 'changed' | null>(null);
  return (
    <Page
      title={t(link ? `byLink.title.${link.purpose}` : 'byLink.title.any')}
      lead={link && t('byLink.whose', { name: link.maskedName })}
    >
      {done ? (
        <Finished done={done} />
      ) : link ? (
        <OpenLink token={token} link={link} phone={link.centre.phone} onDone={setDone} />
      ) : error ? (
        <ErrorPanel
          cause={error}
          onRetry={isProblem(error) && !error.isTransient ? undefined : () => void refetch()}
          retryLabel={t('actions.retry')}
          actions={
            <>
              <ButtonLink href="/my-bookings">{t('start.myBookings')}</ButtonLink>
              {phone && (
                <ButtonLink href={`tel:${phone}`} tone="secondary">
                  {t('start.call', { phone })}
                </ButtonLink>
              )}
            </>
          }
        />
      ) : (
        <Skeleton lines={5} height="4.8rem" />
      )}
    </Page>
  );
}

interface OpenLinkProps {
  token: string;
  link: MessageLink;
  phone: string;
  onDone(done: 'cancelled' | 'changed'): void;
}

function OpenLink({ token, link, phone, onDone }: OpenLinkProps) {
  const { t } = useTranslation();
  const standing = link.bookings.filter(mayStillCancel);
  const isWaiting = link.bookings.some(({ state }) => state === 'confirmed');
  if (standing.length === 0 && isWaiting)
    return (
      <Notice tone="warning" title={t('byLink.tooLate')}>
        <ChangeRule bookings={link.bookings} phone={phone} />
      </Notice>
    );
  if (standing.length === 0) {
    const isCancelled = link.bookings.every(({ state }) => state === 'cancelled');
    return (
      <EmptyState
        title={t(isCancelled ? 'byLink.cancelled' : 'byLink.over')}
        actions={<ButtonLink href="/">{t('done.home')}</ButtonLink>}
      >
        {t(isCancelled ? 'byLink.cancelledNext' : 'byLink.overNext')}
      </EmptyState>
    );
  }
  return link.purpose === 'cancel' ? (
    <CancelByLink token={token} link={link} phone={phone} onDone={() => onDone('cancelled')} />
  ) : (
    <ChangeByLink token={token} link={link} phone={phone} onDone={() => onDone('changed')} />
  );
}

function Finished({ done }: { done: 'cancelled' | 'changed' }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="success"
      title={t(done === 'cancelled' ? 'bookings.cancelled' : 'move.done')}
      isUrgent
      actions={
        <>
          <ButtonLink href="/my-bookings">{t('start.myBookings')}</ButtonLink>
          <ButtonLink href="/" tone="secondary">
            {t('done.home')}
          </ButtonLink>
        </>
      }
    >
      <p>{t(done === 'cancelled' ? 'byLink.cancelDone' : 'move.doneNext')}</p>
    </Notice>
  );
}
