import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { eligibilityQuery, meQuery } from '../../api/resident.ts';
import { centresQuery, daysQuery, followUpQuery, holdQuery } from '../../api/scheduling.ts';
import type { Day, Slot } from '../../api/types.ts';
import { addDays, seoulDay } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { BookingRefusal } from '../confirm/booking-refusal.tsx';
import { isHoldOf, secondsLeft } from '../confirm/hold-time.ts';
import { useHoldSeats } from '../confirm/use-hold-seats.ts';
import { centreOf, partySizeOf, useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { useParty } from '../party.ts';
import { CentreChoice } from './centre-choice.tsx';
import { DaysBar } from './days-bar.tsx';
import { MonthGrid } from './month-grid.tsx';
import { OfferChoice } from './offer-choice.tsx';
import { SecondDate } from './second-date.tsx';
import { TimeBands } from './time-bands.tsx';
import './days.css';

const daysShown = 62;
/** A hold with less than this is renewed before the next page opens. */
const enoughSeconds = 60;

export function DaysPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const me = useQuery(meQuery);
  const now = useServerNow(60_000);
  const party = useParty() ?? [];
  const isForOneself = party.every(({ isOneself }) => isOneself);
  const names = party.map(({ maskedName }) => maskedName).join(', ');
  const whoFor =
    t('days.for', { names }) + (party.length > 1 ? ` ${t('days.forParty', { count: party.length })}` : '');
  if (me.data === null || (me.data && !draft.offer)) return <Navigate to="/book/verify" replace />;
  return (
    <Page title={t('days.title')} step={2} lead={isForOneself ? undefined : whoFor}>
      {me.data && now !== null && draft.offer ? (
        <DaysOf
          key={`${draft.offer} ${centreOf(draft)}`}
          offer={draft.offer}
          today={seoulDay(now)}
          birthDate={party[0]?.birthDate ?? me.data.birthDate}
          channel={isForOneself ? 'self' : 'proxy'}
        />
      ) : me.error ? (
        <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={6} height="5.6rem" />
      )}
    </Page>
  );
}

interface DaysOfProps {
  offer: string;
  today: Day;
  birthDate: Day;
  channel: 'self' | 'proxy';
}

function DaysOf({ offer, today, birthDate, channel }: DaysOfProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, fill } = useDraft();
  const { first } = draft;
  const party = partySizeOf(draft);
  const centre = centreOf(draft);
  const wanted = { centre, offer, step: 1, party };
  const { group, dong } = draft;
  const offers = useQuery(eligibilityQuery(centre, { birthDate, group, dong, channel })).data?.offers ?? [];
  const centres = (useQuery(centresQuery(offer)).data?.centres ?? []).filter(
    ({ code, firstOpenOn }) => firstOpenOn !== null || code === centre,
  );
  const room = useQuery(daysQuery(wanted, today, addDays(today, daysShown)));
  const followUp = useQuery({ ...followUpQuery(offer, first?.id ?? '', party), enabled: first !== null });
  const held = useQuery(holdQuery).data;
  const hold = useHoldSeats(() => void navigate('/book/confirm'));
  const [picked, setPicked] = useState<Day | null>(first && seoulDay(first.startsAt));
  const day = picked ?? room.data?.nearest ?? null;
  const refusal = useRef<HTMLDivElement>(null);

  // A second date from before the rule of the first one gives way to the proposal.
  useEffect(() => {
    if (!followUp.data || !first) return;
    const { proposal, earliestOn, rule } = followUp.data;
    const fits = draft.second && (!rule || seoulDay(draft.second.startsAt) >= earliestOn);
    if (!fits) fill({ second: proposal ?? null });
  }, [followUp.data, first, draft.second, fill]);
  useEffect(() => {
    if (hold.error) refusal.current?.scrollIntoView({ block: 'center' });
  }, [hold.error]);

  const centreChoice = centres.length > 1 && (
    <CentreChoice
      centres={centres}
      value={centre}
      onChange={(code) => fill({ centre: code, first: null, second: null })}
    />
  );
  if (room.isPending) return <Skeleton lines={7} height="5.6rem" />;
  if (room.error && !room.data)
    return (
      <ErrorPanel cause={room.error} onRetry={() => void room.refetch()} retryLabel={t('actions.retry')} />
    );
  if (!room.data?.nearest && !first)
    return (
      <>
        {centreChoice}
        <NoDays onRetry={() => void room.refetch()} />
      </>
    );

  const pickSlot = (slot: Slot) => {
    hold.reset();
    fill({ first: slot, second: slot.id === first?.id ? draft.second : null });
  };
  const needsSecond = followUp.data ? followUp.data.rule !== null : true;
  const isReady = first !== null && followUp.data !== undefined && (!needsSecond || draft.second !== null);
  const goOn = () => {
    if (!first) return;
    const isHeld = held && isHoldOf(held, draft) && secondsLeft(held, performance.now()) > enoughSeconds;
    if (isHeld) void navigate('/book/confirm');
    else hold.run({ first, second: draft.second });
  };
  return (
    <>
      {centreChoice}
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
            hold.reset();
            if (first && seoulDay(first.startsAt) !== next) fill({ first: null, second: null });
          }}
        />
      </section>
      {day && <TimeBands key={day} wanted={wanted} day={day} value={first} onChange={pickSlot} />}
      {first && (
        <SecondDate
          followUp={followUp}
          wanted={{ ...wanted, step: 2 }}
          today={today}
          value={draft.second}
          onChange={(second) => fill({ second })}
        />
      )}
      {hold.error && (
        <div ref={refusal}>
          <BookingRefusal problem={hold.error} onPick={hold.run} isPending={hold.isPending} isAmongDates />
        </div>
      )}
      <DaysBar
        dates={[first, draft.second].flatMap((slot, index) => (slot ? [{ step: index + 1, slot }] : []))}
        hint={t('days.chooseTime')}
        label={t('actions.next')}
        isDisabled={!isReady}
        isPending={hold.isPending}
        onNext={goOn}
      />
    </>
  );
}

function NoDays({ onRetry }: { onRetry(): void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('days.noDays')}
      actions={
        <>
          <Button tone="secondary" onPress={onRetry}>
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
}
