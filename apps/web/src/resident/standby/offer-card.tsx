import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { isProblem } from '../../api/problem.ts';
import { formatDate, formatDateTime, formatTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CountdownRing, useSecondsUntil } from '../../ui/countdown.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { answerOffer, type Answer, type StandbyOffer } from './standby-api.ts';
import './standby.css';

interface OfferCardProps {
  offer: StandbyOffer;
  which: Parameters<typeof answerOffer>[0];
  /** The offer has another state now. */
  onChange(offer: StandbyOffer | null): void;
}

/** One offer: what it is, how long it stands, yes or no; then where to go by when. */
export function OfferCard({ offer, which, onChange }: OfferCardProps) {
  const left = useSecondsUntil(offer.state === 'offered' ? offer.expiresAt : null);
  if (offer.state === 'accepted') return <Accepted offer={offer} />;
  if (offer.state !== 'offered') return <Over state={offer.state} />;
  if (left === 0) return <Over state="lapsed" />;
  return <Open offer={offer} which={which} onChange={onChange} />;
}

function Open({ offer, which, onChange }: OfferCardProps) {
  const { t } = useTranslation();
  const [isDeclining, setDeclining] = useState(false);
  const act = useAct<Answer, StandbyOffer>(answerOffer(which));
  useSpokenEnd(offer.expiresAt);
  const answer = (given: Answer) =>
    act.mutate(given, {
      onSuccess: (answered) => {
        setDeclining(false);
        onChange(answered);
      },
      onError: (error) => {
        setDeclining(false);
        if (isProblem(error, 'scheduling.standby-offer-over')) onChange(null);
      },
    });
  const total = (Date.parse(offer.expiresAt) - Date.parse(offer.now)) / 1_000;
  return (
    <section className="card stack standby-offer" aria-labelledby="standby-question">
      <div>
        <p className="subtle">{t('standbyOffer.whose', { name: offer.maskedName })}</p>
        <h2 id="standby-question" className="standby-question">
          {t('standbyOffer.question', { time: formatTime(offer.comeBy) })}
        </h2>
      </div>
      <div className="standby-ring">
        <CountdownRing
          until={offer.expiresAt}
          totalSeconds={Math.max(total, 600)}
          label={t('standbyOffer.left')}
        />
        <p className="subtle num">{t('standbyOffer.until', { time: formatTime(offer.expiresAt) })}</p>
      </div>
      <OfferFacts offer={offer} />
      <p className="small">{t('standbyOffer.bring')}</p>
      {act.error && !isDeclining && <ErrorPanel cause={act.error} />}
      <div className="standby-answers">
        <Button size="giant" wide onPress={() => answer('acceptance')} isPending={act.isPending}>
          {t('standbyOffer.accept')}
        </Button>
        <Button tone="secondary" size="large" wide onPress={() => setDeclining(true)}>
          {t('standbyOffer.decline')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('standbyOffer.declineTitle')}
        isOpen={isDeclining}
        onClose={() => setDeclining(false)}
        onConfirm={() => answer('decline')}
        confirmLabel={t('standbyOffer.declineYes')}
        isPending={act.isPending}
      >
        <p>{t('standbyOffer.declineBody')}</p>
      </ConfirmDialog>
    </section>
  );
}

function OfferFacts({ offer }: { offer: StandbyOffer }) {
  const { t } = useTranslation();
  return (
    <dl className="facts standby-facts">
      <div>
        <dt>{t('standbyOffer.what')}</dt>
        <dd>{offer.service?.label ?? offer.offer.label}</dd>
      </div>
      <div>
        <dt>{t('standbyOffer.comeBy')}</dt>
        <dd className="num">{formatDateTime(offer.comeBy)}</dd>
      </div>
      <div>
        <dt>{t('standbyOffer.place')}</dt>
        <dd>
          {offer.centre.name}
          <br />
          <span className="subtle">{offer.centre.address}</span>
        </dd>
      </div>
      {offer.moves && (
        <div>
          <dt>{t('standbyOffer.moves')}</dt>
          <dd className="num">{t('standbyOffer.movesTo', { when: formatDateTime(offer.moves.startsAt) })}</dd>
        </div>
      )}
      {offer.following && (
        <div>
          <dt>{t('standbyOffer.following')}</dt>
          <dd className="num">
            {offer.following.service.label} {formatDateTime(offer.following.startsAt)}
          </dd>
        </div>
      )}
      {offer.booking && (
        <div>
          <dt>{t('standbyOffer.number')}</dt>
          <dd className="num">{offer.booking.number}</dd>
        </div>
      )}
    </dl>
  );
}

function Accepted({ offer }: { offer: StandbyOffer }) {
  const { t } = useTranslation();
  // The button that was pressed stood further down than the news.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="stack">
      <Notice tone="success" title={t('standbyOffer.acceptedTitle')} isUrgent>
        <p className="standby-come num">
          {t('standbyOffer.acceptedBody', {
            day: formatDate(offer.comeBy),
            time: formatTime(offer.comeBy),
            place: offer.centre.name,
          })}
        </p>
      </Notice>
      <section className="card stack">
        <OfferFacts offer={offer} />
        <p className="small">{t('standbyOffer.sms')}</p>
        <ButtonLink href="/my-bookings" tone="secondary" wide>
          {t('standbyOffer.myBookings')}
        </ButtonLink>
        <ButtonLink href={`tel:${offer.centre.phone}`} tone="quiet" wide>
          {t('start.call', { phone: offer.centre.phone })}
        </ButtonLink>
      </section>
    </div>
  );
}

function Over({ state }: { state: 'declined' | 'lapsed' | 'given-back' }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="warning"
      title={t(`standbyOffer.over.${state}`)}
      isUrgent
      actions={<ButtonLink href="/standby">{t('standbyOffer.again')}</ButtonLink>}
    >
      <p>{t('standbyOffer.overNext')}</p>
    </Notice>
  );
}

/** Tells who cannot see the ring when the time is nearly over. */
function useSpokenEnd(expiresAt: string): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const left = useSecondsUntil(expiresAt);
  const said = useRef<'nothing' | 'soon' | 'ended'>('nothing');
  useEffect(() => {
    if (left === null) return;
    const now = left === 0 ? 'ended' : left <= 60 ? 'soon' : 'nothing';
    if (now === said.current || now === 'nothing') return;
    said.current = now;
    announce(t(`standbyOffer.${now}`), true);
  }, [left, announce, t]);
}
