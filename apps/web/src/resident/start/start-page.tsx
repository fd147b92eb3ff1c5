import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/clock.ts';
import { homeCentre } from '../../api/home-centre.ts';
import { centreQuery } from '../../api/resident.ts';
import type { Centre } from '../../api/types.ts';
import { formatDateTime, formatDay, formatWeekday, seoulDay } from '../../i18n/dates.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { EligibilityCheck } from './eligibility-check.tsx';
import { GroupsTable } from './groups-table.tsx';
import { Progress } from './progress.tsx';
import { openingStateAt } from './opening-state.ts';
import './start.css';

export function StartPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const { data: centre, error, refetch } = useQuery(centreQuery(homeCentre()));
  return (
    <Page title={t('start.title')} lead={t('start.about')}>
      {centre ? (
        <OpeningLine centre={centre} />
      ) : error ? (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      ) : (
        <Skeleton lines={2} />
      )}
      <nav className="start-ways" aria-label={t('start.title')}>
        <ButtonLink href={draft.first ? '/book/confirm' : '/book/verify'} size="giant" wide>
          {t(draft.first ? 'start.continueBook' : 'start.book')}
        </ButtonLink>
        <ButtonLink href="/my-bookings" tone="secondary" size="large" wide>
          {t('start.myBookings')}
        </ButtonLink>
        <ButtonLink href="/people" tone="secondary" size="large" wide>
          {t('start.family')}
        </ButtonLink>
        <ButtonLink href="/my-turn" tone="secondary" size="large" wide>
          {t('start.myTurn')}
        </ButtonLink>
        <ButtonLink href="/standby" tone="secondary" size="large" wide>
          {t('start.standby')}
        </ButtonLink>
        <ButtonLink href="/civil" tone="secondary" size="large" wide>
          {t('civil.start')}
        </ButtonLink>
      </nav>
      <EligibilityCheck />
      <section className="stack" aria-labelledby="bring">
        <h2 id="bring">{t('start.bringTitle')}</h2>
        <ul className="start-bring">
          {(t('start.bring', { returnObjects: true }) as { what: string; why: string }[]).map(
            ({ what, why }) => (
              <li key={what}>
                <strong>{what}</strong>
                <span className="subtle small">{why}</span>
              </li>
            ),
          )}
        </ul>
      </section>
      <GroupsTable />
      <Progress />
      {centre && <Hours centre={centre} />}
    </Page>
  );
}

function OpeningLine({ centre }: { centre: Centre }) {
  const { t } = useTranslation();
  const now = useServerNow(1_000);
  if (now === null) return <Skeleton lines={1} />;
  const state = openingStateAt(centre, now);
  return (
    <div className="start-opening" data-open={state.isOpen || undefined}>
      <span className="start-opening-mark" aria-hidden="true" />
      <div>
        <p className="start-opening-state">{t(`start.${state.text}`, state.facts)}</p>
        <p className="subtle small num">{t('start.now', { time: formatDateTime(now) })}</p>
      </div>
    </div>
  );
}

function Hours({ centre }: { centre: Centre }) {
  const { t } = useTranslation();
  const now = useServerNow(60_000);
  const today = now === null ? '' : seoulDay(now);
  const closures = centre.closures.filter(({ date }) => date >= today).slice(0, 4);
  return (
    <section className="stack" aria-labelledby="hours">
      <h2 id="hours">{t('start.hoursTitle')}</h2>
      <dl className="start-hours num">
        {weekRows(centre).map(({ days, hours }) => (
          <div key={days.join()}>
            <dt>
              {days.length > 1
                ? `${formatWeekday(days[0]!)}–${formatWeekday(days.at(-1)!)}`
                : formatWeekday(days[0]!)}
            </dt>
            <dd>{hours ?? t('start.closed')}</dd>
          </div>
        ))}
        {closures.length > 0 && (
          <div>
            <dt>{t('start.closuresTitle')}</dt>
            <dd>
              <ul>
                {closures.map(({ date, reason }) => (
                  <li key={date}>
                    {formatDay(date)} {reason}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('start.addressTitle')}</dt>
          <dd>{centre.address}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Neighbouring weekdays with the same hours in one row: 월–금 08:00–17:00. */
function weekRows(centre: Centre): { days: number[]; hours: string | null }[] {
  const rows: { days: number[]; hours: string | null }[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const found = centre.hours.find((hours) => hours.weekday === weekday);
    const hours = found ? `${found.opens}–${found.closes}` : null;
    const last = rows.at(-1);
    if (last && last.hours === hours) last.days.push(weekday);
    else rows.push({ days: [weekday], hours });
  }
  return rows;
}
