import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { meQuery } from '../../api/resident.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Page } from '../page.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { Carers } from './carers.tsx';
import { dependantsQuery, type Dependant } from './people-api.ts';
import { PersonCard } from './person-card.tsx';
import './people.css';

/** For whom a resident books: who they are, one more, an end; and who books for the resident. */
export function PeoplePage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  return (
    <Page title={t('people.title')} lead={t('people.lead')}>
      {me.isPending ? (
        <Skeleton lines={4} height="5.6rem" />
      ) : me.error ? (
        <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />
      ) : me.data ? (
        <>
          <People />
          <Carers />
        </>
      ) : (
        <EmptyState
          title={t('problems.identity_sign-in-required.title')}
          actions={<ButtonLink href="/book/verify?then=people">{t('verify.title')}</ButtonLink>}
        />
      )}
    </Page>
  );
}

function People() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [search] = useSearchParams();
  const list = useQuery(dependantsQuery);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };

  if (list.isPending) return <Skeleton lines={4} height="5.6rem" />;
  if (list.error) {
    return (
      <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel={t('actions.retry')} />
    );
  }
  const { dependants, limit, left, consent } = list.data;
  if (isAdding) {
    return (
      <AddPersonForm
        consent={consent}
        onAdded={(one: Dependant) => {
          setAdding(false);
          say(t('people.added', { name: one.maskedName }));
        }}
        onCancel={() => setAdding(false)}
      />
    );
  }
  return (
    <section className="stack" aria-label={t('people.mine')}>
      <h2>{t('people.mine')}</h2>
      {said && <Notice tone="success">{said}</Notice>}
      {dependants.length === 0 ? (
        <EmptyState title={t('people.empty')}>
          <p>{t('people.emptyNext')}</p>
        </EmptyState>
      ) : (
        <ul className="stack people-list">
          {dependants.map((one) => (
            <PersonCard key={one.personId} person={one} onEnded={() => say(t('people.ended'))} />
          ))}
        </ul>
      )}
      <p className="subtle small">{t(left > 0 ? 'people.places' : 'people.full', { limit, left })}</p>
      {left > 0 && (
        <Button
          size="large"
          wide
          tone={dependants.length > 0 ? 'secondary' : 'primary'}
          onPress={() => {
            setSaid(null);
            setAdding(true);
          }}
        >
          {t('people.add')}
        </Button>
      )}
      {(search.get('then') === 'days' || dependants.length > 0) && (
        <ButtonLink
          href="/book/verify"
          size="large"
          wide
          tone={dependants.length > 0 ? 'primary' : 'secondary'}
        >
          {t('people.goOn')}
        </ButtonLink>
      )}
    </section>
  );
}
