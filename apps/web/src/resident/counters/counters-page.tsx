import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { howBusyQuery, wordsOf, type BusyService } from '../../api/how-busy.ts';
import { centreQuery } from '../../api/resident.ts';
import { formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { TakeFromHome } from './take-from-home.tsx';
import { UsualHours } from './usual-hours.tsx';
import './counters.css';

/** How many wait for what, how long it takes, and when it is usually quiet; for everybody. */
export function CountersPage() {
  const { t } = useTranslation();
  const { centre } = useParams();
  const { data, error, refetch } = useQuery(howBusyQuery(centre));
  const office = useQuery({ ...centreQuery(centre ?? ''), enabled: data !== undefined }).data;
  return (
    <Page
      title={t('counters.title')}
      lead={data && t('counters.lead', { centre: data.centre.name })}
      office={office}
    >
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {!data && !error && <Skeleton lines={6} height="6.4rem" />}
      {data?.isClosedToday && <Notice tone="warning" title={t('counters.closedToday')} />}
      {data?.services.length === 0 && (
        <EmptyState title={t('counters.none')}>{t('counters.noneNext')}</EmptyState>
      )}
      {data?.services.map((service) => (
        <Service key={service.code} centre={data.centre.code} service={service} />
      ))}
      {data && <p className="subtle small num">{t('counters.asOf', { time: formatTime(data.asOf) })}</p>}
    </Page>
  );
}

function Service({ centre, service }: { centre: string; service: BusyService }) {
  const { t, i18n } = useTranslation();
  const id = `busy-${service.code}`;
  return (
    <section className="busy" aria-labelledby={id}>
      <div className="busy-head">
        <h2 id={id}>{wordsOf(service.label, i18n.resolvedLanguage)}</h2>
        <GivenNow service={service} />
      </div>
      <p className="subtle">{wordsOf(service.hint, i18n.resolvedLanguage)}</p>
      <dl className="busy-now num">
        <div>
          <dt>{t('counters.waiting')}</dt>
          <dd>
            {service.waiting === 0 ? t('counters.nobody') : t('counters.people', { count: service.waiting })}
          </dd>
        </div>
        <div>
          <dt>{t('counters.wait')}</dt>
          <dd>{useWait(service)}</dd>
        </div>
        <div>
          <dt>{t('counters.hours')}</dt>
          <dd>{service.hours.map(({ opens, closes }) => `${opens}–${closes}`).join(', ') || '–'}</dd>
        </div>
      </dl>
      {service.isOpen && service.left !== null && service.left <= 5 && (
        <p className="busy-left num">
          {service.left === 0 ? t('counters.usedUp') : t('counters.left', { count: service.left })}
        </p>
      )}
      <UsualHours usual={service.usual} />
      <TakeFromHome centre={centre} service={service} />
    </section>
  );
}

function GivenNow({ service: { isOpen, opensAt } }: { service: BusyService }) {
  const { t } = useTranslation();
  if (isOpen) return <Badge tone="success">{t('counters.open')}</Badge>;
  return <Badge>{opensAt ? t('counters.opensAt', { time: opensAt }) : t('counters.closed')}</Badge>;
}

function useWait({ estimate }: BusyService): string {
  const { t } = useTranslation();
  if (!estimate) return t('counters.noForecast');
  const from = Math.max(1, estimate.fromMinutes);
  const to = Math.max(from, estimate.toMinutes);
  return from === to ? t('minutes.one', { from }) : t('minutes.range', { from, to });
}
