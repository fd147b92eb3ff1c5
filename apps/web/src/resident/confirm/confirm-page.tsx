import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { homeCentre } from '../../api/home-centre.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { bookSlots, centreQuery, eligibilityQuery, meQuery, myBookingsQuery } from '../../api/resident.ts';
import type { Eligibility, Slot } from '../../api/types.ts';
import { formatBirthDate, formatDate, formatTime } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { EligibilityAnswer } from '../start/eligibility-answer.tsx';
import { NearestTimes } from './nearest-times.tsx';
import './confirm.css';

export function ConfirmPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { draft, fill, clear } = useDraft();
  const me = useQuery(meQuery);
  const centre = useQuery(centreQuery(homeCentre())).data;
  const birthDate = me.data?.birthDate ?? '';
  const offers = useQuery({
    ...eligibilityQuery(homeCentre(), birthDate, draft.group),
    enabled: birthDate !== '',
  });
  const book = useAct(bookSlots);
  const { first, second, offer } = draft;

  if (me.data === null) return <Navigate to="/book/verify?then=confirm" replace />;
  if (!first || !offer)
    return (
      <Page title={t('confirm.title')} step={3}>
        <EmptyState
          title={t('confirm.missing')}
          actions={<ButtonLink href="/book/days">{t('confirm.pickAgain')}</ButtonLink>}
        >
          {t('confirm.missingNext')}
        </EmptyState>
      </Page>
    );

  const submit = () =>
    book.mutate(
      {
        offer,
        slotIds: [first.id, ...(second ? [second.id] : [])],
        ...(draft.group ? { group: draft.group } : {}),
      },
      {
        onSuccess: ({ group }) => {
          client.setQueryData(myBookingsQuery.queryKey, (before) => ({
            groups: [group, ...(before?.groups ?? [])],
          }));
          void client.invalidateQueries({ queryKey: ['days'] });
          void client.invalidateQueries({ queryKey: ['slots'] });
          clear();
          void navigate(`/book/done/${group.id}`, { replace: true });
        },
      },
    );
  const offerLabel = offers.data?.offers.find(({ code }) => code === offer)?.label;
  return (
    <Page title={t('confirm.title')} step={3} lead={t(second ? 'confirm.intro' : 'confirm.introOne')}>
      <div className="confirm-dates">
        {[first, second].map(
          (slot, index) => slot && <ChosenDate key={index} slot={slot} step={index + 1} offer={offerLabel} />,
        )}
        <ButtonLink href="/book/days" tone="secondary">
          {t('confirm.change')}
        </ButtonLink>
      </div>
      <dl className="facts confirm-facts">
        <div>
          <dt>{t('confirm.person')}</dt>
          <dd>
            {me.data ? (
              <>
                {me.data.maskedName} · {formatBirthDate(me.data.birthDate)}
                <br />
                <span className="num">{me.data.maskedPhone}</span>
              </>
            ) : (
              <Skeleton lines={2} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('book.place')}</dt>
          <dd>
            {centre?.name}
            <br />
            {centre?.address}
          </dd>
        </div>
      </dl>
      {book.error && (
        <Refusal
          problem={book.error}
          onPick={(change) => {
            book.reset();
            fill(change);
          }}
        />
      )}
      <div className="stack">
        <Button size="giant" wide onPress={submit} isPending={book.isPending} isDisabled={!me.data}>
          {t('confirm.submit')}
        </Button>
        <p className="subtle small confirm-note">{t('confirm.noDouble')}</p>
      </div>
    </Page>
  );
}

function ChosenDate({ slot, step, offer }: { slot: Slot; step: number; offer?: string }) {
  const { t } = useTranslation();
  return (
    <div className="card confirm-date">
      <p className="confirm-step">
        {t('book.nth', { step })}
        {offer && ` · ${offer}`}
      </p>
      <p className="confirm-day num">{formatDate(slot.startsAt)}</p>
      <p className="confirm-time num">{formatTime(slot.startsAt)}</p>
    </div>
  );
}

interface RefusalProps {
  problem: ApiProblem;
  onPick(change: { first?: Slot; second?: Slot | null }): void;
}

/** Each refusal with the way on; what was filled in stays. */
function Refusal({ problem, onPick }: RefusalProps) {
  const { t } = useTranslation();
  const link = (href: string, words: string) => (
    <ButtonLink href={href} tone="secondary">
      {t(words)}
    </ButtonLink>
  );
  switch (problem.code) {
    case 'scheduling.slot-full':
    case 'scheduling.slot-past':
      return (
        <ErrorPanel cause={problem} actions={link('/book/days', 'confirm.pickAgain')}>
          <NearestTimes problem={problem} onPick={onPick} />
        </ErrorPanel>
      );
    case 'scheduling.already-booked':
      return <ErrorPanel cause={problem} actions={link('/my-bookings', 'confirm.seeBookings')} />;
    case 'scheduling.not-eligible':
      return (
        <ErrorPanel cause={problem}>
          {'status' in problem.facts && (
            <EligibilityAnswer answer={problem.facts as unknown as Eligibility} />
          )}
        </ErrorPanel>
      );
    case 'identity.sign-in-required':
      return <ErrorPanel cause={problem} actions={link('/book/verify?then=confirm', 'confirm.signIn')} />;
    case 'scheduling.day-closed':
    case 'scheduling.interval-too-short':
    case 'scheduling.slot-not-found':
      return <ErrorPanel cause={problem} actions={link('/book/days', 'confirm.pickAgain')} />;
    default:
      return <ErrorPanel cause={problem} />;
  }
}
