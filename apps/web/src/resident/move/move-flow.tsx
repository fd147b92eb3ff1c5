import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysQuery } from '../../api/scheduling.ts';
import type { MoveOptions, MoveWish } from '../../api/scheduling-types.ts';
import type { Day, Slot } from '../../api/types.ts';
import { addDays, formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { DaysBar } from '../days/days-bar.tsx';
import { MonthGrid } from '../days/month-grid.tsx';
import { TimeBands } from '../days/time-bands.tsx';
import { BeforeAfter, type Change } from './before-after.tsx';
import { FollowUpChoice } from './follow-up-choice.tsx';
import { offeredWith, type Movable } from './move-options.ts';
import '../days/days.css';
import '../confirm/confirm.css';
import './move.css';

interface MoveFlowProps {
  centre: string;
  offer: string;
  booking: Movable;
  /** Every appointment of the same booking. */
  bookings: readonly Movable[];
  today: Day;
  /** Who moves together; one where somebody moves alone. */
  people?: number;
  /** What is chosen before the time is: who moves. */
  scope?: ReactNode;
  /** Names of who moves, where it is more than one. */
  names?: string;
  optionsFor(slot: Slot): Promise<MoveOptions>;
  onMove(wish: MoveWish): void;
  isPending: boolean;
  /** The refusal of the move, with its ways on. */
  refusal: ReactNode;
  /** What has to be shown before the move is done. */
  proof?: ReactNode;
}

const daysShown = 62;

/** Choose a new time, see what it means for the appointment after it, confirm both once. */
export function MoveFlow(props: MoveFlowProps) {
  const { centre, offer, booking, bookings, today, people = 1, optionsFor, onMove } = props;
  const { t } = useTranslation();
  const wanted = { centre, offer, step: booking.step, party: people };
  const room = useQuery(daysQuery(wanted, today, addDays(today, daysShown)));
  const [picked, setPicked] = useState<Day | null>(null);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [chosenSecond, setSecond] = useState<Slot | null>(null);
  const [isReviewing, setReviewing] = useState(false);
  const options = useQuery({
    queryKey: ['move-options', booking.id, slot?.id, people],
    queryFn: () => optionsFor(slot!),
    enabled: slot !== null,
    staleTime: 0,
  });

  if (!room.data)
    return room.error ? (
      <ErrorPanel cause={room.error} onRetry={() => void room.refetch()} retryLabel={t('actions.retry')} />
    ) : (
      <Skeleton lines={7} height="5.6rem" />
    );
  const day = picked ?? room.data.nearest;
  if (!day) return <EmptyState title={t('days.noDays')}>{t('days.noDaysNext')}</EmptyState>;

  const followUp = options.data?.followUp ?? null;
  const mustFollow = followUp !== null && !followUp.keeps;
  const offered = mustFollow ? offeredWith(followUp) : [];
  const second = mustFollow
    ? (offered.find(({ id }) => id === chosenSecond?.id) ?? followUp.proposal ?? offered[0] ?? null)
    : null;
  const follower = followUp && bookings.find(({ id }) => id === followUp.bookingId);
  // Some of a family may sit elsewhere already: that they all stay the server knows.
  const isSame = people === 1 && slot !== null && slot.id === booking.slotId && booking.state === 'confirmed';
  const isReady =
    slot !== null && !isSame && options.data?.ruleOk === true && (!mustFollow || second !== null);

  if (isReviewing && slot) {
    const changes: Change[] = [
      { step: booking.step, before: booking.arriveAt, after: slot.startsAt },
      ...(follower
        ? [{ step: follower.step, before: follower.arriveAt, after: second?.startsAt ?? null }]
        : []),
    ];
    return (
      <Review
        changes={changes}
        names={props.names}
        proof={props.proof}
        refusal={props.refusal}
        isPending={props.isPending}
        onBack={() => {
          setReviewing(false);
          void room.refetch();
        }}
        onConfirm={() => onMove({ slotId: slot.id, ...(second ? { followUpSlotId: second.id } : {}) })}
      />
    );
  }
  const dates = [
    ...(slot ? [{ step: booking.step, slot }] : []),
    ...(second && follower ? [{ step: follower.step, slot: second }] : []),
  ];
  return (
    <>
      <p className="card move-now num">
        <span className="subtle">{t('move.now', { step: booking.step })}</span>
        <strong>{formatDateTime(booking.arriveAt)}</strong>
      </p>
      {props.scope}
      <section className="stack" aria-labelledby="new-date">
        <h2 id="new-date">{t('move.choose')}</h2>
        <MonthGrid
          days={room.data.days}
          today={today}
          nearest={room.data.nearest}
          value={day}
          onChange={(next) => (setPicked(next), setSlot(null), setSecond(null))}
        />
      </section>
      <TimeBands
        key={day}
        wanted={wanted}
        day={day}
        value={slot}
        onChange={(next) => (setSlot(next), setSecond(null))}
      />
      {isSame && <Notice tone="warning">{t('move.same')}</Notice>}
      {slot && options.error && (
        <ErrorPanel
          cause={options.error}
          onRetry={() => void options.refetch()}
          retryLabel={t('actions.retry')}
        />
      )}
      {slot && options.data?.ruleOk === false && (
        <Notice tone="warning" title={t('move.ruleBroken')} isUrgent>
          <p>
            {options.data.earliestOn
              ? t('move.earliest', { day: formatDay(options.data.earliestOn) })
              : t('move.ruleBrokenNext')}
          </p>
        </Notice>
      )}
      {slot && follower && followUp && (
        <FollowUpChoice
          followUp={followUp}
          step={follower.step}
          before={follower.arriveAt}
          offered={offered}
          value={second}
          onChange={setSecond}
        />
      )}
      <DaysBar
        dates={dates}
        hint={t('days.chooseTime')}
        label={t('actions.next')}
        isDisabled={!isReady}
        isPending={slot !== null && options.isFetching && !options.data}
        onNext={() => (setReviewing(true), window.scrollTo(0, 0))}
      />
    </>
  );
}

interface ReviewProps {
  changes: Change[];
  names: string | undefined;
  proof: ReactNode;
  refusal: ReactNode;
  isPending: boolean;
  onBack(): void;
  onConfirm(): void;
}

function Review({ changes, names, proof, refusal, isPending, onBack, onConfirm }: ReviewProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="stack move-review" aria-labelledby="review">
      <h2 id="review" tabIndex={-1} ref={heading}>
        {t('move.review')}
      </h2>
      <p className="subtle small">{t(changes.length > 1 ? 'move.reviewBoth' : 'move.reviewOne')}</p>
      {names && <Notice title={t('move.family.all', { names })}>{t('move.family.near')}</Notice>}
      <BeforeAfter changes={changes} />
      {proof}
      {refusal}
      <Button size="giant" wide onPress={onConfirm} isPending={isPending}>
        {t('move.submit')}
      </Button>
      <Button tone="secondary" wide onPress={onBack}>
        {t('move.again')}
      </Button>
    </section>
  );
}
