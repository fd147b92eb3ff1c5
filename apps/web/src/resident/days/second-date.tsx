import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUp, Slot } from '../../api/types.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { SlotChoice } from './slot-choice.tsx';

interface SecondDateProps {
  followUp: UseQueryResult<FollowUp>;
  value: Slot | null;
  onChange(slot: Slot): void;
}

/** The second date, proposed at once under the first one. */
export function SecondDate({ followUp: { data, error, refetch }, value, onChange }: SecondDateProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  if (data && !data.rule) return null;
  const offered = data ? offeredSlots(data) : [];
  return (
    <section className="stack" aria-labelledby="second-date">
      <div>
        <h2 id="second-date">{t('days.second')}</h2>
        {data && (
          <p className="subtle small">
            {t('days.secondRule', { days: data.rule.days, day: formatDay(data.earliestOn) })}
          </p>
        )}
      </div>
      {!data && !error && <Skeleton lines={2} height="4.8rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data && offered.length === 0 && (
        <Notice tone="warning" title={t('days.secondNone')} isUrgent>
          {t('days.secondNoneNext')}
        </Notice>
      )}
      {value && offered.length > 0 && (
        <div className="card second">
          <div className="second-chosen">
            <strong className="num">{formatDateTime(value.startsAt)}</strong>
            {value.id === data?.proposal?.id && <Badge tone="primary">{t('days.secondProposal')}</Badge>}
          </div>
          {offered.length > 1 && (
            <Button tone="secondary" onPress={() => setChoosing(!isChoosing)} aria-expanded={isChoosing}>
              {t(isChoosing ? 'actions.close' : 'days.secondOther')}
            </Button>
          )}
        </div>
      )}
      {(isChoosing || (!value && offered.length > 0)) && (
        <SlotChoice label={t('days.second')} slots={offered} value={value} onChange={onChange} withDate />
      )}
    </section>
  );
}

function offeredSlots({ proposal, alternatives }: FollowUp): Slot[] {
  const all = proposal ? [proposal, ...alternatives.filter(({ id }) => id !== proposal.id)] : alternatives;
  return [...all].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
