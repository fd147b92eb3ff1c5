import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-aria-components';
import { Navigate } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { meQuery } from '../../api/resident.ts';
import { formatDate } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import './cases.css';
import { useCaseOffice } from './case-office.ts';
import { deadlineText, myCasesQuery } from './my-cases.ts';
import { stateTone } from './state-tone.ts';

/** What the signed-in resident asked the office for. */
export function MyCasesPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const office = useCaseOffice();
  const { data, error, refetch } = useQuery(myCasesQuery);
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=cases" replace />;
  return (
    <Page
      title={t('cases.title')}
      lead={me && t('bookings.signedInAs', { name: me.maskedName })}
      office={office}
    >
      {!data && !error && <Skeleton lines={4} height="4.8rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data?.cases.length === 0 && (
        <EmptyState title={t('cases.empty')}>
          <p>{t('cases.emptyNext')}</p>
        </EmptyState>
      )}
      {data && data.cases.length > 0 && (
        <ul className="stack">
          {data.cases.map((one) => (
            <li key={one.number}>
              <Link className="card my-case" href={`/cases/${one.number}`}>
                <span className="my-case-head">
                  <Badge tone={stateTone(one.state)}>{t(`cases.state.${one.state}`)}</Badge>
                  <span className="num small subtle">{one.number}</span>
                </span>
                <strong>{one.subject}</strong>
                <span className="small subtle num">
                  {one.kind} ·{' '}
                  {one.closedAt
                    ? t('cases.closedOn', { day: formatDate(one.closedAt) })
                    : t('cases.dueBy', { deadline: deadlineText(one) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ButtonLink href="/cases/kinds" tone="secondary" wide>
        {t('cases.kindsLink')}
      </ButtonLink>
    </Page>
  );
}
