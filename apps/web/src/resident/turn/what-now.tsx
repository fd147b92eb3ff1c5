import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import type { MyVisit } from './turn-types.ts';

/** Off the usual way: what to do about it, in one sentence. */
export function WhatNow({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation();
  const { state, awayUntil } = visit;
  if (state !== 'missed' && state !== 'parked' && state !== 'left') return null;
  const isAway = state === 'parked' && awayUntil !== null;
  const words = isAway
    ? t('turn.do.away', { time: formatTime(awayUntil), stage: visit.stage.label })
    : t(`turn.do.${state}`, { stage: visit.stage.label });
  return (
    <Notice tone={state === 'left' ? 'info' : 'warning'} title={t('turn.todo')}>
      <p className="turn-todo num">{words}</p>
    </Notice>
  );
}
