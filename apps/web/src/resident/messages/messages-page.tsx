import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { read } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { meQuery } from '../../api/resident.ts';
import type { components } from '../../api/schema.d.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { Choices } from './choices.tsx';
import './messages.css';

type MyMessages = components['schemas']['MyMessages'];

const myMessagesQuery = (page: number) =>
  queryOptions({
    queryKey: ['my-messages', page],
    queryFn: ({ signal }) => read<MyMessages>('/notifications/my-messages', { page }, signal),
    placeholderData: keepPreviousData,
  });

/** What was written to whoever is signed in, to be read again. */
export function MessagesPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery).data;
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(myMessagesQuery(page));
  if (me === null || isProblem(error, 'identity.sign-in-required'))
    return <Navigate to="/book/verify?then=bookings" replace />;
  return (
    <Page title={t('myMessages.title')} lead={t('myMessages.lead')}>
      {!data && !error && <Skeleton lines={4} height="9.6rem" />}
      {!data && error && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel={t('actions.retry')} />
      )}
      {data?.items.length === 0 && (
        <EmptyState title={t('myMessages.empty')}>{t('myMessages.emptyNext')}</EmptyState>
      )}
      {data && data.items.length > 0 && (
        <ol className="my-messages">
          {data.items.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      )}
      {data && data.pages > 1 && (
        <nav className="row" aria-label={t('myMessages.pages')}>
          <Button tone="secondary" isDisabled={page <= 1} onPress={() => setPage(page - 1)}>
            {t('myMessages.newer')}
          </Button>
          <Button tone="secondary" isDisabled={page >= data.pages} onPress={() => setPage(page + 1)}>
            {t('myMessages.older')}
          </Button>
        </nav>
      )}
      <Choices />
      <ButtonLink href="/my-bookings" tone="secondary" wide>
        {t('actions.back')}
      </ButtonLink>
    </Page>
  );
}

function Message({ message }: { message: MyMessages['items'][number] }) {
  const { t, i18n } = useTranslation();
  const { body, sentAt, delivery, purposeLabel } = message;
  return (
    <li className="my-message card">
      <p className="my-message-head">
        {/* What a text is for is written down in Korean alone; the text itself is in the reader's language. */}
        {i18n.language === 'ko' && <b>{purposeLabel}</b>}
        <span className="num">{t('myMessages.sentAt', { when: formatDateTime(sentAt) })}</span>
        {delivery && (
          <Badge tone={delivery === 'delivered' ? 'success' : 'warning'}>{t(`myMessages.${delivery}`)}</Badge>
        )}
      </p>
      <p className="my-message-body">{body}</p>
    </li>
  );
}
