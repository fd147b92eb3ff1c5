import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { slotsQuery, type SeatsWanted } from '../../api/scheduling.ts';
import type { Day, SeatLevel, Slot } from '../../api/types.ts';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { Level } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { withRoomFor } from './enough-seats.ts';
import { SlotChoice } from './slot-choice.tsx';

interface Band {
  hour: string;
  slots: Slot[];
  left: number;
  level: SeatLevel;
}

interface TimeBandsProps {
  wanted: SeatsWanted;
  day: Day;
  value: Slot | null;
  onChange(slot: Slot): void;
}

/** A day by the hour; an hour opens into its times. */
export function TimeBands({ wanted, day, value, onChange }: TimeBandsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(slotsQuery(wanted, day));
  const { party } = wanted;
  const all = useMemo(() => bandsOf(withRoomFor(data?.slots ?? [], party)), [data, party]);
  const heading = useId();
  const bands = all.filter(({ left }) => left > 0);
  const [open, setOpen] = useState<string | null>(null);
  const chosenHour = value && formatTime(value.startsAt).slice(0, 2);
  const firstFree = bands[0]?.hour ?? null;

  useEffect(() => setOpen((before) => before ?? chosenHour ?? firstFree), [chosenHour, firstFree]);

  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('days.timesOf', { day: formatDay(day) })}</h2>
      {!data && !error && <Skeleton lines={4} height="5.6rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data && !firstFree && <EmptyState title={t('days.noTimes')}>{t('days.noTimesNext')}</EmptyState>}
      {firstFree && (
        <div className="bands">
          {bands.map(({ hour, slots, left, level }) => (
            <Disclosure
              key={hour}
              className="band"
              isExpanded={open === hour}
              onExpandedChange={(isOpen) => setOpen(isOpen ? hour : '')}
            >
              <Heading level={3} className="band-head">
                <Button slot="trigger" className="band-button">
                  <span className="num">
                    {t('days.hour', {
                      from: `${hour}:00`,
                      to: `${String(Number(hour) + 1).padStart(2, '0')}:00`,
                    })}
                  </span>
                  <span className="band-room">
                    <Level level={level} />
                    <span className="subtle num">{t('days.seatsLeft', { count: left })}</span>
                  </span>
                  <svg className="band-arrow" width="16" height="10" viewBox="0 0 16 10" aria-hidden="true">
                    <path
                      d="m2 2 6 6 6-6"
                      fill="none"
                      stroke="currentColor"
                      strokeWidth="2"
                      strokeLinecap="round"
                    />
                  </svg>
                </Button>
              </Heading>
              <DisclosurePanel className="band-panel">
                <SlotChoice
                  label={t('days.timesOf', { day: `${formatDay(day)} ${hour}:00` })}
                  slots={slots}
                  value={value}
                  onChange={onChange}
                />
              </DisclosurePanel>
            </Disclosure>
          ))}
        </div>
      )}
      {firstFree && bands.length < all.length && <p className="subtle small">{t('days.restFull')}</p>}
    </section>
  );
}

function bandsOf(slots: Slot[]): Band[] {
  const bands = new Map<string, Slot[]>();
  for (const slot of slots) {
    const hour = formatTime(slot.startsAt).slice(0, 2);
    bands.set(hour, [...(bands.get(hour) ?? []), slot]);
  }
  return [...bands].map(([hour, inHour]) => {
    const left = inHour.reduce((sum, slot) => sum + slot.left, 0);
    const capacity = inHour.reduce((sum, slot) => sum + slot.capacity, 0);
    // The same bound as a slot's own level: under three tenths is few.
    const level = left === 0 ? 'full' : left * 10 < capacity * 3 ? 'few' : 'many';
    return { hour, slots: inHour, left, level };
  });
}
