import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.ts';
import { CountdownRing } from '../../ui/countdown.tsx';
import type { MyVisit } from './turn-types.ts';

/** The stay as a ring that empties by the server's clock. */
export function Observation({ visit, dueAt }: { visit: MyVisit; dueAt: string }) {
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
