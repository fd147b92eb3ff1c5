import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import './cases.css';
import { useCaseOffice } from './case-office.ts';
import { caseKindsQuery, type CaseKind } from './my-cases.ts';

/** What may be asked for here: how long it takes, what it costs, what to bring. */
export function CaseKindsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(caseKindsQuery);
  const kinds = data?.departments.flatMap((department) => department.kinds) ?? [];
  const groups = [...new Set(kinds.map(({ group }) => group))];
  const offices = data?.departments.flatMap((department) => department.offices) ?? [];
  return (
    <Page title={t('cases.kinds.title')} lead={t('cases.kinds.lead')} office={useCaseOffice()}>
      {!data && !error && <Skeleton lines={6} height="4.8rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data && kinds.length === 0 && <EmptyState title={t('cases.kinds.empty')} />}
      {groups.map((group) => (
        <section key={group} className="stack" aria-label={group}>
          <h2>{group}</h2>
          {kinds
            .filter((kind) => kind.group === group)
            .map((kind) => (
              <Kind key={kind.code} kind={kind} />
            ))}
        </section>
      ))}
      {offices.map((office) => (
        <p key={office.name} className="small">
          {office.name} · {office.address} · <a href={`tel:${office.phone}`}>{office.phone}</a>
        </p>
      ))}
    </Page>
  );
}

function Kind({ kind }: { kind: CaseKind }) {
  const { t } = useTranslation();
  const term =
    kind.termUnit === 'days'
      ? t('cases.kinds.days', { term: kind.term })
      : kind.term === 3
        ? t('cases.kinds.atOnce')
        : t('cases.kinds.hours', { term: kind.term });
  return (
    <details className="card case-kind">
      <summary>
        <strong>{kind.label}</strong>
        <span className="small subtle">{term}</span>
      </summary>
      <dl>
        <dt>{t('cases.kinds.term')}</dt>
        <dd>{term}</dd>
        <dt>{t('cases.kinds.fee')}</dt>
        <dd>
          {kind.feeWon === 0
            ? t('cases.kinds.free')
            : t('cases.kinds.won', { amount: kind.feeWon.toLocaleString('ko-KR') })}
        </dd>
        <dt>{t('cases.kinds.documents')}</dt>
        <dd>
          <ul>
            {kind.documents.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('cases.kinds.basis')}</dt>
        <dd>{kind.basis}</dd>
        {kind.guide && (
          <>
            <dt>{t('cases.kinds.after')}</dt>
            <dd>
              {kind.guide.items.map((item) => (
                <p key={item.title}>
                  <strong>{item.title}</strong> {item.text}
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
