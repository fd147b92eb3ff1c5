import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { meQuery, myBookingsQuery, signOut } from '../../api/resident.ts';
import type { BookingGroup } from '../../api/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { BookingCard } from './booking-card.tsx';

const isLive = ({ bookings }: BookingGroup): boolean =>
  bookings.some(({ state }) => state === 'confirmed' || state === 'arrived');

export function BookingsPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const { data, error, refetch } = useQuery(myBookingsQuery);
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  const live = data?.groups.filter(isLive) ?? [];
  const past = data?.groups.filter((group) => !isLive(group)) ?? [];
  return (
    <Page title={t('bookings.title')} lead={me && t('bookings.signedInAs', { name: me.maskedName })}>
      {!data && !error && <Skeleton lines={5} height="4.8rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data && live.length === 0 && (
        <EmptyState
          title={t('bookings.empty')}
          actions={<ButtonLink href="/book/verify">{t('start.book')}</ButtonLink>}
        >
          {t('bookings.emptyNext')}
        </EmptyState>
      )}
      {live.map((group) => (
        <BookingCard key={group.id} group={group} />
      ))}
      {live.length > 0 && (
        <ButtonLink href="/my-turn" wide size="large">
          {t('start.myTurn')}
        </ButtonLink>
      )}
      {past.length > 0 && (
        <section className="stack" aria-labelledby="past">
          <h2 id="past">{t('bookings.past')}</h2>
          {past.map((group) => (
            <BookingCard key={group.id} group={group} />
          ))}
        </section>
      )}
      {me && <SignOut />}
    </Page>
  );
}

function SignOut() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { clear } = useDraft();
  const leave = useAct(signOut);
  return (
    <div className="stack">
      {leave.error && <ErrorPanel cause={leave.error} />}
      <Button
        tone="quiet"
        isPending={leave.isPending}
        onPress={() =>
          leave.mutate(undefined, {
            onSuccess: async () => {
              clear();
              await navigate('/');
              client.setQueryData(meQuery.queryKey, null);
              client.removeQueries({ queryKey: myBookingsQuery.queryKey });
              client.removeQueries({ queryKey: ['my-visit'] });
            },
          })
        }
      >
        {t('bookings.signOut')}
      </Button>
    </div>
  );
}
