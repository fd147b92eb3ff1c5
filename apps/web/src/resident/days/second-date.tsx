import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysQuery, type SeatsWanted } from '../../api/scheduling.ts';
import type { Day, FollowUp, Slot } from '../../api/types.ts';
import { addDays, formatDateTime, formatDay, seoulDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { offeredWith } from '../move/move-options.ts';
import { MonthGrid } from './month-grid.tsx';
import { SlotChoice } from './slot-choice.tsx';
import { TimeBands } from './time-bands.tsx';

interface SecondDateProps {
  followUp: UseQueryResult<FollowUp>;
  /** The seats of the second appointment, which are counted apart from those of the first. */
  wanted: SeatsWanted;
  today: Day;
  value: Slot | null;
  onChange(slot: Slot): void;
}

const daysShown = 62;

/** The second date, proposed at once under the first one. */
export function SecondDate({
  followUp: { data, error, refetch },
  wanted,
  today,
  value,
  onChange,
}: SecondDateProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<'near' | 'calendar' | null>(null);
  if (data && !data.rule) return null;
  const offered = data ? offeredWith(data) : [];
  const showsTimes = way === 'near' || (!value && offered.length > 0);
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
      {value && data && (
        <div className="card second">
          <div className="second-chosen">
            <strong className="num">{formatDateTime(value.startsAt)}</strong>
            {value.id === data.proposal?.id && <Badge tone="primary">{t('days.secondProposal')}</Badge>}
          </div>
          <div className="second-ways">
            {offered.length > 1 && (
              <Button
                tone="secondary"
                onPress={() => setWay(way === 'near' ? null : 'near')}
                aria-expanded={way === 'near'}
              >
                {t(way === 'near' ? 'actions.close' : 'days.secondOther')}
              </Button>
            )}
            <Button
              tone="secondary"
              onPress={() => setWay(way === 'calendar' ? null : 'calendar')}
              aria-expanded={way === 'calendar'}
            >
              {t(way === 'calendar' ? 'actions.close' : 'days.secondCalendar')}
            </Button>
          </div>
        </div>
      )}
      {showsTimes && (
        <SlotChoice label={t('days.second')} slots={offered} value={value} onChange={onChange} withDate />
      )}
      {way === 'calendar' && data && (
        <SecondCalendar
          wanted={wanted}
          today={today}
          from={data.earliestOn}
          value={value}
          onChange={onChange}
        />
      )}
    </section>
  );
}

interface SecondCalendarProps {
  wanted: SeatsWanted;
  today: Day;
  from: Day;
  value: Slot | null;
  onChange(slot: Slot): void;
}

function SecondCalendar({ wanted, today, from, value, onChange }: SecondCalendarProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(daysQuery(wanted, from, addDays(from, daysShown)));
  const [picked, setPicked] = useState<Day | null>(value && seoulDay(value.startsAt));
  const day = picked ?? data?.nearest ?? null;
  if (!data)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
    ) : (
      <Skeleton lines={6} height="5.6rem" />
    );
  return (
    <>
      <MonthGrid
        days={data.days}
        today={today}
        from={from}
        nearest={data.nearest}
        value={day}
        onChange={setPicked}
      />
      {day && <TimeBands key={day} wanted={wanted} day={day} value={value} onChange={onChange} />}
    </>
  );
}
