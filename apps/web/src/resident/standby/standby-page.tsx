import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeCentre } from '../../api/home-centre.ts';
import { useAct } from '../../api/query.ts';
import { centreQuery, meQuery } from '../../api/resident.ts';
import { formatDay, formatDateTime, formatTime, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useServerNow } from '../../api/clock.ts';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { CodeForm } from '../verify/code-form.tsx';
import { PersonForm } from '../verify/person-form.tsx';
import { OfferCard } from './offer-card.tsx';
import {
  joinStandby,
  leaveStandby,
  myStandbyQuery,
  standbyRuleQuery,
  type MyStandby,
  type StandbyClaims,
  type StandbyRule,
} from './standby-api.ts';
import { RulePanel } from './standby-rule.tsx';
import './standby.css';

/** The line for leftover seats of today: the rule for everybody, one's own place after signing in. */
export function StandbyPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const rule = useQuery(standbyRuleQuery(homeCentre()));
  const me = useQuery(meQuery);
  return (
    <Page title={t('standby.title')} lead={t('standby.lead')}>
      {rule.error ? (
        <ErrorPanel cause={rule.error} onRetry={() => void rule.refetch()} retryLabel={t('actions.retry')} />
      ) : !rule.data || me.isPending ? (
        <Skeleton lines={4} height="5.6rem" />
      ) : me.data ? (
        <Mine rule={rule.data} />
      ) : !rule.data.isOpen ? (
        <Closed />
      ) : (
        <section className="card stack">
          <p>{t('standby.signIn')}</p>
          {draft.code ? <CodeForm code={draft.code} /> : <PersonForm />}
        </section>
      )}
      {rule.data && <RulePanel rule={rule.data} />}
    </Page>
  );
}

function Closed() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('standby.closed')} actions={<ButtonLink href="/">{t('layout.home')}</ButtonLink>}>
      {t('standby.closedNext')}
    </EmptyState>
  );
}

function Mine({ rule }: { rule: StandbyRule }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const claims = useClaims();
  const query = myStandbyQuery(homeCentre(), claims);
  const { data, error, refetch } = useQuery(query);
  if (error && !data)
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />;
  if (!data) return <Skeleton lines={3} height="5.6rem" />;
  const show = (mine: MyStandby) => client.setQueryData(query.queryKey, mine);
  const { entry, offer } = data;
  if (offer && (entry?.state === 'offered' || entry?.state === 'accepted')) {
    return <OfferCard offer={offer} which={{ offerId: offer.id }} onChange={() => void refetch()} />;
  }
  if (entry?.state === 'waiting') return <InLine mine={data} onChange={show} />;
  return (
    <>
      {entry && <Ended state={entry.state} minutes={rule.rule.offerMinutes} />}
      {data.barredUntilOn ? (
        <Barred untilOn={data.barredUntilOn} />
      ) : rule.isOpen ? (
        <Join mine={data} onChange={show} />
      ) : (
        <Closed />
      )}
    </>
  );
}

function InLine({ mine, onChange }: { mine: MyStandby; onChange(mine: MyStandby): void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isLeaving, setLeaving] = useState(false);
  const now = useServerNow(1_000);
  const act = useAct(leaveStandby);
  const claims = useClaims();
  const entry = mine.entry!;
  const ahead = entry.ahead ?? 0;
  return (
    <section className="card stack" aria-labelledby="standby-mine">
      <div>
        <h2 id="standby-mine">{t('standby.inLine')}</h2>
        <p className="subtle num">
          {entry.offer.label} · {t('standby.since', { time: formatTime(entry.joinedAt) })}
        </p>
      </div>
      <p className="standby-ahead num">
        {ahead === 0 ? t('standby.ahead_zero') : t('standby.ahead', { count: ahead })}
      </p>
      <p>{t('standby.waitForText')}</p>
      <p className="subtle small">{t('standby.aheadHint')}</p>
      {act.error && <ErrorPanel cause={act.error} />}
      <Button tone="secondary" wide onPress={() => setLeaving(true)}>
        {t('standby.leave')}
      </Button>
      <p className="subtle small num">
        {t('standby.asOf', { time: now === null ? '–' : formatTimeWithSeconds(now) })}
      </p>
      <ConfirmDialog
        title={t('standby.leaveTitle')}
        isOpen={isLeaving}
        onClose={() => setLeaving(false)}
        onConfirm={() =>
          act.mutate(
            { centre: homeCentre(), ...claims },
            {
              onSuccess: (after) => {
                announce(t('standby.left'));
                onChange(after);
              },
              onSettled: () => setLeaving(false),
            },
          )
        }
        confirmLabel={t('standby.leave')}
        cancelLabel={t('standby.stay')}
        isPending={act.isPending}
      >
        <p>{t('standby.leaveBody')}</p>
      </ConfirmDialog>
    </section>
  );
}

/** Occupation and neighbourhood as they were said on the first page. */
function useClaims(): StandbyClaims {
  const { group, dong } = useDraft().draft;
  return { ...(group ? { group } : {}), ...(dong ? { dong } : {}) };
}

function Join({ mine, onChange }: { mine: MyStandby; onChange(mine: MyStandby): void }) {
  const { t } = useTranslation();
  const act = useAct(joinStandby);
  const claims = useClaims();
  const open = mine.choices.filter(({ refusal }) => !refusal);
  const refused = mine.choices.flatMap(({ offer, refusal }) => (refusal ? [{ offer, refusal }] : []));
  if (open.length === 0) return <NothingToJoin refused={refused} />;
  return (
    <section className="card stack" aria-labelledby="standby-join">
      <h2 id="standby-join">{t('standby.joinTitle')}</h2>
      {act.error && <ErrorPanel cause={act.error} />}
      <ul className="standby-choices">
        {open.map(({ offer, service, moves }) => (
          <li key={offer.code}>
            <div>
              <strong>{offer.label}</strong>
              {service && <p>{t('standby.forService', { service: service.label })}</p>}
              {moves && (
                <p className="standby-moves num">
                  {t('standby.moves', { when: formatDateTime(moves.startsAt) })}
                </p>
              )}
            </div>
            <Button
              size="large"
              wide
              isPending={act.isPending && act.variables?.offer === offer.code}
              onPress={() =>
                act.mutate({ centre: homeCentre(), offer: offer.code, ...claims }, { onSuccess: onChange })
              }
            >
              {t('standby.join')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Refused {
  offer: { code: string; label: string };
  refusal: { code: string; facts: Record<string, unknown> };
}

function NothingToJoin({ refused }: { refused: readonly Refused[] }) {
  const { t, i18n } = useTranslation();
  const sentence = ({ refusal: { code, facts } }: Refused): string => {
    if (code === 'scheduling.not-eligible') {
      // The office's own words are in Korean only.
      const why = i18n.resolvedLanguage === 'ko' ? String(facts['message'] ?? '') : '';
      return `${t('standby.notEligible')} ${why}`;
    }
    const { title, next } = problemText(new ApiProblem(code, 409, facts));
    return `${title} ${next}`;
  };
  return (
    <EmptyState
      title={t('standby.none')}
      actions={
        <ButtonLink href="/my-bookings" tone="secondary">
          {t('standbyOffer.myBookings')}
        </ButtonLink>
      }
    >
      {[...new Set(refused.map(sentence))].map((one) => (
        <p key={one}>{one}</p>
      ))}
    </EmptyState>
  );
}

function Ended({ state, minutes }: { state: string; minutes: number }) {
  const { t } = useTranslation();
  const title =
    state === 'lapsed'
      ? t('standby.lapsed', { minutes })
      : state === 'declined'
        ? t('standby.declined')
        : t('standby.leftState');
  return (
    <Notice tone="info" title={title}>
      <p>{t('standby.endedNext')}</p>
    </Notice>
  );
}

function Barred({ untilOn }: { untilOn: string }) {
  const { t } = useTranslation();
  const phone = useQuery(centreQuery(homeCentre())).data?.phone;
  return (
    <Notice
      tone="warning"
      title={t('standby.barred', { day: formatDay(untilOn) })}
      actions={
        phone && (
          <ButtonLink href={`tel:${phone}`} tone="secondary">
            {t('standby.call')}
          </ButtonLink>
        )
      }
    >
      <p>{t('standby.barredNext')}</p>
    </Notice>
  );
}
