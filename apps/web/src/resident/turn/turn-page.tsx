import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { instantFrom, useClockReading } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useFreshFrom, type LinkState } from '../../api/realtime.ts';
import { meQuery, myVisitQuery } from '../../api/resident.ts';
import type { MyVisit } from '../../api/types.ts';
import { formatTime, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CountdownRing, useSecondsUntil } from '../../ui/countdown.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { useCallSound } from './turn-sound.ts';
import { VisitSteps } from './visit-steps.tsx';
import './turn.css';

export function TurnPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const { data, error, refetch, dataUpdatedAt } = useQuery(myVisitQuery);
  const asOf = useInstantOf(dataUpdatedAt);
  const link = useFreshFrom([data?.topic], myVisitQuery.queryKey);
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=turn" replace />;
  const visit = data?.visit;
  const called = visit?.state === 'called';
  return (
    <Page
      title={t('turn.title')}
      documentTitle={visit ? `${visit.ticket} ${called ? '●' : ''} ${t('turn.title')}` : undefined}
    >
      {!data && !error && <Skeleton lines={4} height="6.4rem" />}
      {error && <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />}
      {data && !visit && (
        <EmptyState
          title={t('turn.none')}
          actions={
            <ButtonLink href="/my-bookings" tone="secondary">
              {t('turn.seeBookings')}
            </ButtonLink>
          }
        >
          {t('turn.noneNext')}
        </EmptyState>
      )}
      {visit && <Turn visit={visit} link={link} asOf={asOf} />}
    </Page>
  );
}

/** The server's instant at which an answer came; it stands still while nothing new arrives. */
function useInstantOf(answer: number): number | null {
  const reading = useClockReading();
  const [instant, setInstant] = useState<number | null>(null);
  const isKnown = reading !== undefined;
  const latest = useRef(reading);
  latest.current = reading;
  useEffect(() => {
    if (answer > 0 && latest.current) setInstant(instantFrom(latest.current));
  }, [answer, isKnown]);
  return instant;
}

function Turn({ visit, link, asOf }: { visit: MyVisit; link: LinkState; asOf: number | null }) {
  const { t } = useTranslation();
  const { isOn, switchOn, ring } = useCallSound();
  const announce = useAnnounce();
  const isOver = visit.state === 'done' || visit.state === 'left';
  const counter = visit.counter?.label ?? null;

  const rung = useRef<number | null>(null);
  useEffect(() => {
    if (visit.state !== 'called') return;
    if (rung.current === visit.callSequence) return;
    rung.current = visit.callSequence;
    ring();
    announce(t('turn.calledAloud', { ticket: visit.ticket, counter: counter ?? visit.stage.label }), true);
  }, [visit, counter, ring, announce, t]);

  const says = useSentence(visit);
  const waitWords = useWaitWords(visit);
  return (
    <>
      <section className="turn-card" data-state={visit.state}>
        <p className="turn-label">{t('turn.ticket')}</p>
        <p className="turn-number num">{visit.ticket}</p>
        <p className="turn-where">{says}</p>
        {visit.state === 'serving' && visit.dueAt && <Observation visit={visit} dueAt={visit.dueAt} />}
      </section>
      {visit.state === 'waiting' && (
        <dl className="turn-figures num">
          <div>
            <dt>{t('turn.ahead')}</dt>
            <dd>
              {visit.peopleAhead === 0 ? t('turn.nextIsYou') : t('turn.people', { count: visit.peopleAhead })}
            </dd>
          </div>
          <div>
            <dt>{t('turn.wait')}</dt>
            <dd>{waitWords}</dd>
          </div>
        </dl>
      )}
      {!isOver && (
        <div className="turn-sound">
          <Button tone={isOn ? 'secondary' : 'primary'} onPress={switchOn} wide aria-pressed={isOn}>
            {t(isOn ? 'turn.soundIsOn' : 'turn.soundOn')}
          </Button>
          <p className="subtle small">{t('turn.soundHint')}</p>
        </div>
      )}
      <VisitSteps visit={visit} />
      <p className="subtle small num turn-as-of">
        {t('turn.asOf', {
          time: asOf === null ? '–' : formatTimeWithSeconds(asOf),
          link: t(`link.${link}`),
        })}
      </p>
    </>
  );
}

function useWaitWords({ estimate }: MyVisit): string {
  const { t } = useTranslation();
  if (!estimate) return t('turn.unknownWait');
  const from = Math.max(1, Math.round(estimate.fromMinutes));
  const to = Math.max(from, Math.round(estimate.toMinutes));
  return from === to ? t('minutes.one', { from }) : t('minutes.range', { from, to });
}

function useSentence(visit: MyVisit): string {
  const { t } = useTranslation();
  const left = useSecondsUntil(visit.dueAt);
  const stage = visit.stage.label;
  if (visit.state === 'called')
    return visit.counter
      ? t('turn.say.called', { counter: visit.counter.label })
      : t('turn.say.calledNowhere', { stage });
  if (visit.state === 'serving' && visit.dueAt)
    return t(left === 0 ? 'turn.say.observed' : 'turn.say.observing');
  return t(`turn.say.${visit.state}`, { stage });
}

function Observation({ visit, dueAt }: { visit: MyVisit; dueAt: string }) {
  const { t } = useTranslation();
  const started = visit.steps.find(({ stage, endedAt }) => stage === visit.stage.code && !endedAt)?.startedAt;
  const total = started ? (Date.parse(dueAt) - Date.parse(started)) / 1000 : 15 * 60;
  return (
    <>
      <CountdownRing until={dueAt} totalSeconds={total} label={t('turn.observe')} />
      <p className="num">{t('turn.observeUntil', { time: formatTime(dueAt) })}</p>
    </>
  );
}
