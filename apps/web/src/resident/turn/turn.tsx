import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import type { LinkState } from '../../api/realtime.ts';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { Qr } from '../../ui/qr.tsx';
import { AfterVisit } from './after-visit.tsx';
import { FloorMap } from './floor-map.tsx';
import { Observation } from './observation.tsx';
import { TurnAlerts } from './turn-alerts.tsx';
import type { FollowedVisit, MyVisit } from './turn-types.ts';
import type { CallSound } from './turn-sound.ts';
import { isStayOver } from './use-call-alerts.ts';
import { VisitSteps } from './visit-steps.tsx';
import { WhatNow } from './what-now.tsx';

interface TurnProps {
  followed: FollowedVisit;
  /** The server's instant of this state. */
  asOf: string;
  link: LinkState;
  sound: CallSound;
}

/** One visit: the number, where to go now, and how long it takes. */
export function Turn({ followed: { visit, person, arrivalPath }, asOf, link, sound }: TurnProps) {
  const { t } = useTranslation();
  const now = useServerNow();
  const isUnderWay = !['done', 'left', 'missed'].includes(visit.state);
  const name = person && !person.isOwn ? person.maskedName : null;
  return (
    <>
      <section
        className="turn-card"
        data-state={visit.state}
        data-near={visit.isNear || undefined}
        data-over={isStayOver(visit, now) || undefined}
      >
        <p className="turn-label">{name ? t('turn.ticketOf', { name }) : t('turn.ticket')}</p>
        <p className="turn-number num">{visit.ticket}</p>
        <p className="turn-where">{useSentence(visit, now)}</p>
        {visit.state === 'serving' && visit.dueAt && <Observation visit={visit} dueAt={visit.dueAt} />}
      </section>
      <WhatNow visit={visit} />
      {arrivalPath && <OnTheWay path={arrivalPath} />}
      {visit.state === 'waiting' && <Figures visit={visit} />}
      {visit.state === 'done' && <AfterVisit visit={visit} />}
      {isUnderWay && inOrderOf(visit, sound)}
      <VisitSteps visit={visit} />
      <p className="subtle small num turn-as-of">
        {t('turn.asOf', { time: formatTimeWithSeconds(asOf), link: t(`link.${link}`) })}
      </p>
    </>
  );
}

/** Took the number at home: how to say that one is here. */
function OnTheWay({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <section className="turn-arrival" aria-labelledby="turn-arrival">
      <h2 id="turn-arrival">{t('counters.onTheWay')}</h2>
      <p>{t('counters.onTheWayHow')}</p>
      <Qr text={`${location.origin}${path}`} label={t('counters.onTheWayQr')} size="20rem" />
    </section>
  );
}

/** Whoever waits chooses how to be told; whoever is called needs the way first. */
function inOrderOf(visit: MyVisit, sound: CallSound) {
  const map = <FloorMap key="map" visit={visit} />;
  const alerts = <TurnAlerts key="alerts" visit={visit} sound={sound} />;
  return visit.state === 'called' ? [map, alerts] : [alerts, map];
}

function Figures({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  return (
    <dl className="turn-figures num">
      <div>
        <dt>{t('turn.ahead')}</dt>
        <dd>
          {visit.peopleAhead === 0 ? t('turn.nextIsYou') : t('turn.people', { count: visit.peopleAhead })}
        </dd>
      </div>
      <div>
        <dt>{t('turn.wait')}</dt>
        <dd>{useWaitWords(visit)}</dd>
      </div>
    </dl>
  );
}

function useWaitWords({ estimate }: MyVisit): string {
  const { t } = useTranslation();
  if (!estimate) return t('turn.unknownWait');
  const from = Math.max(1, Math.round(estimate.fromMinutes));
  const to = Math.max(from, Math.round(estimate.toMinutes));
  return from === to ? t('minutes.one', { from }) : t('minutes.range', { from, to });
}

function useSentence(visit: MyVisit, now: number | null): string {
  const { t } = useTranslation();
  const stage = visit.stage.label;
  if (visit.state === 'called')
    return visit.counter
      ? t('turn.say.called', { counter: visit.counter.label })
      : t('turn.say.calledNowhere', { stage });
  if (visit.state === 'serving' && visit.dueAt)
    return t(isStayOver(visit, now) ? 'turn.say.observed' : 'turn.say.observing');
  if (visit.isOnTheWay && visit.state === 'waiting') return t('counters.coming');
  if (visit.state === 'waiting' && visit.isNear) return t('turn.near', { stage });
  if (visit.state === 'parked' && visit.awayUntil) return t('turn.say.away');
  return t(`turn.say.${visit.state}`, { stage });
}
