import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useFreshFrom } from '../../api/realtime.ts';
import { centreQuery } from '../../api/resident.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { BeforeArrival } from './before-arrival.tsx';
import { forgetTurn, resumeClock } from './kept-turn.ts';
import { Staleness } from './staleness.tsx';
import { OtherCalled, VisitChoice } from './visit-choice.tsx';
import { Turn } from './turn.tsx';
import { myVisitsQuery } from './turn-api.ts';
import type { FollowedVisit } from './turn-types.ts';
import { useCallSound } from './turn-sound.ts';
import { useTurnWorker } from './turn-worker.ts';
import { useCallAlerts, useFlashingTitle } from './use-call-alerts.ts';
import './turn.css';

/** A realtime ticket carries ten topics, and a visit has two. */
const heardVisits = 5;
const nobody: FollowedVisit[] = [];

export function TurnPage() {
  const { t } = useTranslation();
  useKeptClock();
  useTurnWorker();
  const { data, dataUpdatedAt, error, refetch } = useQuery(myVisitsQuery);
  const visits = data?.visits ?? nobody;
  const topics = visits.slice(0, heardVisits).flatMap((followed) => followed.topics);
  const link = useFreshFrom(topics, myVisitsQuery.queryKey);
  const sound = useCallSound();
  useCallAlerts(visits, sound);
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = visits.find(({ visit }) => visit.id === chosenId) ?? mostUrgent(visits);
  const called = visits.find(({ visit }) => visit.state === 'called')?.visit;
  const title = useFlashingTitle(called, [chosen?.visit.ticket, t('turn.title')].filter(Boolean).join(' '));
  const at = chosen?.visit.centreCode;
  const office = useQuery({ ...centreQuery(at ?? ''), enabled: at !== undefined }).data;
  const isStranger = isProblem(error, 'identity.sign-in-required');
  useEffect(() => {
    if (isStranger) forgetTurn();
  }, [isStranger]);
  if (isStranger) return <Navigate to="/book/verify?then=turn" replace />;
  return (
    <Page title={t('turn.title')} documentTitle={title} office={office}>
      {!data && !error && <Skeleton lines={4} height="6.4rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {visits.length > 1 && <VisitChoice visits={visits} chosen={chosen!.visit.id} onChoose={choose} />}
      {chosen && <OtherCalled visits={visits} shown={chosen.visit.id} onShow={choose} />}
      {data && <Staleness since={dataUpdatedAt} />}
      {chosen && data && <Turn followed={chosen} asOf={data.asOf} link={link} sound={sound} />}
      {data && <BeforeArrival visits={visits} />}
    </Page>
  );
}

const urgency = ({ visit }: FollowedVisit): number => {
  if (visit.state === 'called') return 0;
  if (visit.isNear) return 1;
  return visit.finishedAt ? 3 : 2;
};

/** The one to look at first: who is called, then whose turn is near. */
const mostUrgent = (visits: FollowedVisit[]): FollowedVisit | undefined =>
  visits.toSorted((one, other) => urgency(one) - urgency(other))[0];

function useKeptClock(): void {
  const client = useQueryClient();
  const [isDone, setDone] = useState(false);
  if (!isDone) {
    resumeClock(client);
    setDone(true);
  }
}
