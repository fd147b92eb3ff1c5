import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { meQuery } from '../../api/resident.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { checkInByPhone, presenceQuery, provePresence, type ArrivalProof } from './arrive-api.ts';
import { ByNumber } from './by-number.tsx';
import { NumbersFromHome } from './numbers-from-home.tsx';
import { OwnBookings } from './own-bookings.tsx';

/** Where the code at the door leads: the phone has proved that it is here, and the person checks in. */
export function ArrivePage() {
  const { t } = useTranslation();
  const { proof, isProving, refusal, presence, code } = usePresence();
  const centre = presence?.centre ?? null;
  return (
    <Page title={t('arrive.title')} lead={centre ? t('arrive.lead', { centre: centre.name }) : undefined}>
      {isProving || (!presence && !refusal) ? (
        <div role="status" aria-label={t('arrive.reading')}>
          <Skeleton lines={3} height="6.4rem" />
        </div>
      ) : refusal && !centre ? (
        <ErrorPanel
          cause={refusal}
          onRetry={isProblem(refusal) && refusal.isTransient ? proof : undefined}
          retryLabel={t('actions.retry')}
        />
      ) : centre ? (
        <>
          <NumbersFromHome centre={centre.code} code={code} />
          <CheckIn phone={centre.phone} />
        </>
      ) : (
        <EmptyState
          title={t('arrive.none')}
          actions={
            <ButtonLink href="/my-turn" tone="secondary">
              {t('arrive.seeTurn')}
            </ButtonLink>
          }
        >
          {t('arrive.noneNext')}
        </EmptyState>
      )}
    </Page>
  );
}

/** Takes the code out of the address once; what it proves is kept by the browser for some minutes. */
function usePresence() {
  const [search, setSearch] = useSearchParams();
  const code = search.get('d');
  const client = useQueryClient();
  const given = useRef(code);
  const read = useRef(code);
  const act = useAct(provePresence);
  const { data, error } = useQuery({ ...presenceQuery, enabled: !given.current || act.isError });
  const proof = () => {
    if (!given.current) return;
    act.mutate(
      { code: given.current },
      {
        onSuccess: (presence) => {
          given.current = null;
          client.setQueryData(presenceQuery.queryKey, presence);
        },
      },
    );
  };
  const prove = useRef(proof);
  prove.current = proof;
  const began = useRef(false);
  useEffect(() => {
    if (!code || began.current) return;
    began.current = true;
    setSearch({}, { replace: true });
    prove.current();
  }, [code, setSearch]);
  return { proof, isProving: act.isPending, refusal: act.error ?? error, presence: data, code: read.current };
}

function CheckIn({ phone }: { phone: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const me = useQuery(meQuery);
  const act = useAct(checkInByPhone);
  const checkIn = (proof: ArrivalProof) =>
    act.mutate(proof, {
      onSuccess: () => {
        client.removeQueries({ queryKey: ['my-visit'] });
        void navigate('/my-turn');
      },
      onError: (problem) => {
        if (problem.code === 'scheduling.not-at-the-door')
          void client.invalidateQueries({ queryKey: presenceQuery.queryKey });
      },
    });
  if (me.isPending) return <Skeleton lines={3} height="6.4rem" />;
  return (
    <>
      {act.error && <Refusal cause={act.error} />}
      {me.data ? (
        <OwnBookings phone={phone} isBusy={act.isPending} onCheckIn={checkIn} />
      ) : (
        <>
          <ByNumber isBusy={act.isPending} onCheckIn={checkIn} />
          <section className="stack">
            <p className="subtle">{t('arrive.orSignIn')}</p>
            <ButtonLink href="/book/verify?then=arrive" tone="secondary" wide>
              {t('arrive.signIn')}
            </ButtonLink>
          </section>
        </>
      )}
    </>
  );
}

function Refusal({ cause }: { cause: unknown }) {
  const { t } = useTranslation();
  // A visit that is still open is shown instead of refused: what is left is one that was completed.
  if (isProblem(cause, 'scheduling.already-arrived'))
    return (
      <Notice tone="info" title={t('arrive.done')} isUrgent>
        <p>{t('arrive.doneNext')}</p>
      </Notice>
    );
  return <ErrorPanel cause={cause} />;
}
