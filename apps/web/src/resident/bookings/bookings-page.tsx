import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { meQuery, signOut } from '../../api/resident.ts';
import { holdQuery, myBookingsQuery } from '../../api/scheduling.ts';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { forgetPeople } from '../people/people-api.ts';
import { Page } from '../page.tsx';
import { forgetTurn } from '../turn/kept-turn.ts';
import { BookingCard } from './booking-card.tsx';
import { isLive, peopleOf } from './people-of.ts';

export function BookingsPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const { data, error, refetch } = useQuery(myBookingsQuery);
  const hasMoved = useJustMoved();
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  const live = data?.groups.filter(isLive) ?? [];
  const past = data?.groups.filter((group) => !isLive(group)) ?? [];
  const people = peopleOf(live);
  return (
    <Page title={t('bookings.title')} lead={me && t('bookings.signedInAs', { name: me.maskedName })}>
      {hasMoved && (
        <Notice tone="success" title={t('move.done')}>
          <p>{t('move.doneNext')}</p>
        </Notice>
      )}
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
      {people.map(({ personId, maskedName, isOwn, groups }) => (
        <section key={personId} className="stack" aria-labelledby={`person-${personId}`}>
          <h2
            id={`person-${personId}`}
            className={people.length === 1 && isOwn ? 'visually-hidden' : undefined}
          >
            {t(isOwn ? 'bookings.mine' : 'bookings.of', { name: maskedName })}
          </h2>
          {groups.map((group) => (
            <BookingCard key={group.id} group={group} />
          ))}
        </section>
      ))}
      {live.length > 0 && (
        <ButtonLink href="/my-turn" wide size="large">
          {t('start.myTurn')}
        </ButtonLink>
      )}
      {past.length > 0 && <Past groups={past} />}
      {me && (
        <ButtonLink href="/my-bookings/messages" tone="secondary" wide>
          {t('myMessages.title')}
        </ButtonLink>
      )}
      {me && <SignOut />}
    </Page>
  );
}

/** True on coming from a move; not again after a reload. */
function useJustMoved(): boolean {
  const location = useLocation();
  const navigate = useNavigate();
  const [hasMoved] = useState((location.state as { hasMoved?: boolean } | null)?.hasMoved === true);
  useEffect(() => {
    if (location.state) void navigate(location.pathname, { replace: true, state: null });
  }, [location, navigate]);
  return hasMoved;
}

function Past({ groups }: { groups: BookingGroup[] }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="past">
      <h2 id="past">{t('bookings.past')}</h2>
      {peopleOf(groups).flatMap(({ isOwn, maskedName, groups: ofPerson }) =>
        ofPerson.map((group) => (
          <div key={group.id} className="stack">
            {!isOwn && <p className="subtle small">{t('bookings.of', { name: maskedName })}</p>}
            <BookingCard group={group} />
          </div>
        )),
      )}
    </section>
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
              for (const key of [myBookingsQuery.queryKey, holdQuery.queryKey, ['my-visit'], ['my-messages']])
                client.removeQueries({ queryKey: key });
              forgetPeople(client);
              forgetTurn();
            },
          })
        }
      >
        {t('bookings.signOut')}
      </Button>
    </div>
  );
}
