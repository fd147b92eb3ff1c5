import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/resident.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';
import { Page } from '../page.tsx';
import { CodeForm } from '../verify/code-form.tsx';
import { PersonForm } from '../verify/person-form.tsx';
import { NoticeList } from './notice-list.tsx';
import { noticesQuery } from './notify-api.ts';

/** What a resident asked to hear of; ended here after signing in. */
export function NotifyPage() {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const me = useQuery(meQuery);
  return (
    <Page title={t('notify.title')}>
      {me.isPending ? (
        <Skeleton lines={3} height="5.6rem" />
      ) : me.error ? (
        <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />
      ) : me.data ? (
        <Mine />
      ) : draft.code ? (
        <CodeForm code={draft.code} />
      ) : (
        <PersonForm />
      )}
    </Page>
  );
}

function Mine() {
  const { t } = useTranslation();
  const notices = useQuery(noticesQuery);
  if (notices.isPending) return <Skeleton lines={3} height="5.6rem" />;
  if (notices.error) {
    return (
      <ErrorPanel
        cause={notices.error}
        onRetry={() => void notices.refetch()}
        retryLabel={t('actions.retry')}
      />
    );
  }
  if (notices.data.length === 0) {
    return (
      <EmptyState
        title={t('notify.none')}
        actions={
          <ButtonLink href="/" tone="secondary">
            {t('layout.home')}
          </ButtonLink>
        }
      >
        <p>{t('notify.noneNext')}</p>
      </EmptyState>
    );
  }
  return (
    <section className="card stack" aria-labelledby="notify-mine">
      <h2 id="notify-mine">{t('notify.mine')}</h2>
      <NoticeList notices={notices.data} />
    </section>
  );
}
