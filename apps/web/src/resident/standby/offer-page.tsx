import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { OfferCard } from './offer-card.tsx';
import { standbyLinkQuery } from './standby-api.ts';

/** Where the link of an offer leads: one person, one seat, yes or no, no sign-in in the few minutes there are. */
export function OfferPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const client = useQueryClient();
  const query = standbyLinkQuery(token);
  const { data: offer, error, refetch } = useQuery(query);
  return (
    <Page title={t('standbyOffer.title')}>
      {offer ? (
        <OfferCard
          offer={offer}
          which={{ token }}
          onChange={(changed) => {
            if (changed) client.setQueryData(query.queryKey, changed);
            else void refetch();
          }}
        />
      ) : isProblem(error, 'scheduling.standby-offer-not-found') ? (
        <EmptyState
          title={t('standbyOffer.gone')}
          actions={
            <>
              <ButtonLink href="/standby">{t('standbyOffer.toStandby')}</ButtonLink>
              <ButtonLink href="/my-bookings" tone="secondary">
                {t('standbyOffer.myBookings')}
              </ButtonLink>
            </>
          }
        >
          {t('standbyOffer.goneNext')}
        </EmptyState>
      ) : error ? (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={5} height="4.8rem" />
      )}
    </Page>
  );
}
