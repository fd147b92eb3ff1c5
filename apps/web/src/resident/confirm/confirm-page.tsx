import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { meQuery } from '../../api/resident.ts';
import { holdQuery } from '../../api/scheduling.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import './confirm.css';

export function ConfirmPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const me = useQuery(meQuery);
  const hold = useQuery({ ...holdQuery, enabled: Boolean(me.data) });

  if (me.data === null) return <Navigate to="/book/verify?then=confirm" replace />;
  const problem = me.error ?? hold.error;
  const isMissing = hold.data === null && (!draft.first || !draft.offer);
  return (
    <Page
      title={t('confirm.title')}
      step={3}
      lead={isMissing ? undefined : t(draft.first && !draft.second ? 'confirm.introOne' : 'confirm.intro')}
    >
      {me.data && hold.data !== undefined ? (
        isMissing ? (
          <EmptyState
            title={t('confirm.missing')}
            actions={<ButtonLink href="/book/days">{t('confirm.pickAgain')}</ButtonLink>}
          >
            {t('confirm.missingNext')}
          </EmptyState>
        ) : (
          <ConfirmForm me={me.data} hold={hold.data} />
        )
      ) : problem ? (
        <ErrorPanel
          cause={problem}
          onRetry={() => void (me.error ? me.refetch() : hold.refetch())}
          retryLabel={t('actions.retry')}
        />
      ) : (
        <Skeleton lines={5} height="5.6rem" />
      )}
    </Page>
  );
}
