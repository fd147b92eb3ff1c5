import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { homeCentre } from '../../api/home-centre.ts';
import { daysQuery, eligibilityQuery, followUpQuery, meQuery } from '../../api/resident.ts';
import type { Day, Slot } from '../../api/types.ts';
import { addDays, formatDateTime, seoulDay } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { MonthGrid } from './month-grid.tsx';
import { OfferChoice } from './offer-choice.tsx';
import { SecondDate } from './second-date.tsx';
import { TimeBands } from './time-bands.tsx';
import './days.css';

const daysShown = 62;

export function DaysPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const me = useQuery(meQuery);
  const now = useServerNow(60_000);
  if (me.data === null || (me.data && !draft.offer)) return <Navigate to="/book/verify" replace />;
  return (
    <Page title={t('days.title')} step={2}>
      {me.data && now !== null && draft.offer ? (
        <DaysOf key={draft.offer} offer={draft.offer} today={seoulDay(now)} birthDate={me.data.birthDate} />
      ) : me.error ? (
        <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={6} height="5.6rem" />
      )}
    </Page>
  );
}

function DaysOf({ offer, today, birthDate }: { offer: string; today: Day; birthDate: Day }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, fill } = useDraft();
  const offers = useQuery(eligibilityQuery(homeCentre(), birthDate, draft.group)).data?.offers ?? [];
  const room = useQuery(daysQuery(homeCentre(), offer, today, addDays(today, daysShown)));
  const [picked, setPicked] = useState<Day | null>(draft.first && seoulDay(draft.first.startsAt));
  const day = picked ?? room.data?.nearest ?? null;
  const first = draft.first;
  const followUp = useQuery({ ...followUpQuery(offer, first?.id ?? ''), enabled: first !== null });

  // A second date that no longer follows the first one gives way to the proposal.
  useEffect(() => {
    if (!followUp.data || !first) return;
    const { proposal, alternatives } = followUp.data;
    const stillOffered = [proposal, ...alternatives].some((slot) => slot?.id === draft.second?.id);
    if (!draft.second || !stillOffered) fill({ second: proposal ?? null });
  }, [followUp.data, first, draft.second, fill]);

  if (room.isPending) return <Skeleton lines={7} height="5.6rem" />;
  if (room.error && !room.data)
    return (
      <ErrorPanel cause={room.error} onRetry={() => void room.refetch()} retryLabel={t('actions.retry')} />
    );
  if (!room.data?.nearest && !first)
    return (
      <EmptyState
        title={t('days.noDays')}
        actions={
          <>
            <Button tone="secondary" onPress={() => void room.refetch()}>
              {t('actions.retry')}
            </Button>
            <ButtonLink href="/" tone="secondary">
              {t('layout.home')}
            </ButtonLink>
          </>
        }
      >
        {t('days.noDaysNext')}
      </EmptyState>
    );

  const pickSlot = (slot: Slot) => fill({ first: slot, second: slot.id === first?.id ? draft.second : null });
  const needsSecond = followUp.data ? followUp.data.rule !== null : true;
  const isReady = first !== null && followUp.data !== undefined && (!needsSecond || draft.second !== null);
  return (
    <>
      {offers.length > 1 && (
        <OfferChoice
          offers={offers}
          value={offer}
          onChange={(code) => fill({ offer: code, first: null, second: null })}
        />
      )}
      <section className="stack" aria-labelledby="first-date">
        <h2 id="first-date">{t('days.first')}</h2>
        <MonthGrid
          days={room.data!.days}
          today={today}
          nearest={room.data!.nearest}
          value={day}
          onChange={(next) => {
            setPicked(next);
            if (first && seoulDay(first.startsAt) !== next) fill({ first: null, second: null });
          }}
        />
      </section>
      {day && <TimeBands key={day} offer={offer} day={day} value={first} onChange={pickSlot} />}
      {first && (
        <SecondDate followUp={followUp} value={draft.second} onChange={(second) => fill({ second })} />
      )}
      <div className="days-bar">
        <p className="days-bar-dates num" aria-live="polite">
          {first ? (
            <>
              <span>
                {t('book.nth', { step: 1 })} <strong>{formatDateTime(first.startsAt)}</strong>
              </span>
              {draft.second && (
                <span>
                  {t('book.nth', { step: 2 })} <strong>{formatDateTime(draft.second.startsAt)}</strong>
                </span>
              )}
            </>
          ) : (
            t('days.chooseTime')
          )}
        </p>
        <Button size="large" isDisabled={!isReady} onPress={() => void navigate('/book/confirm')}>
          {t('actions.next')}
        </Button>
      </div>
    </>
  );
}
