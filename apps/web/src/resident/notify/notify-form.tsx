import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { meQuery } from '../../api/resident.ts';
import type { Day, Person } from '../../api/types.ts';
import { formatBirthDate } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { centreOf, useDraft } from '../draft.tsx';
import { CodeForm } from '../verify/code-form.tsx';
import { PersonForm } from '../verify/person-form.tsx';
import { leaveNotice, noticesQuery } from './notify-api.ts';
import { NoticeList } from './notice-list.tsx';

interface NotifyFormProps {
  /** The group they say they belong to, if any. */
  groupCode: string | null;
  /** What they asked about; the message goes by whoever proves who they are. */
  birthDate: Day | null;
}

/** For whoever may not book yet: one message when they may. Folded until they want it. */
export function NotifyForm({ groupCode, birthDate }: NotifyFormProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="notify-ask">
      <div>
        <h3 id="notify-ask">{t('notify.ask')}</h3>
        <p className="subtle small">{t('notify.askDetail')}</p>
      </div>
      {isOpen ? (
        <Asking groupCode={groupCode} birthDate={birthDate} />
      ) : (
        <Button tone="secondary" wide onPress={() => setIsOpen(true)}>
          {t('notify.open')}
        </Button>
      )}
    </section>
  );
}

function Asking(props: NotifyFormProps) {
  const { t } = useTranslation();
  const { draft } = useDraft();
  const me = useQuery(meQuery);
  if (me.isPending) return <Skeleton lines={2} height="5.6rem" />;
  if (me.error) {
    return <ErrorPanel cause={me.error} onRetry={() => void me.refetch()} retryLabel={t('actions.retry')} />;
  }
  if (me.data) return <Leave {...props} person={me.data} />;
  return (
    <div className="stack">
      <p>{t('notify.prove')}</p>
      {draft.code ? <CodeForm code={draft.code} /> : <PersonForm />}
    </div>
  );
}

function Leave({ groupCode, birthDate, person }: NotifyFormProps & { person: Person }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { draft } = useDraft();
  const notices = useQuery(noticesQuery);
  const act = useAct(leaveNotice);
  const waiting = (notices.data ?? []).filter(({ group }) => (group?.code ?? null) === groupCode);
  if (notices.isPending) return <Skeleton lines={2} height="5.6rem" />;
  if (waiting.length > 0) {
    return (
      <div className="stack" aria-live="polite">
        <Notice tone="success" title={t('notify.done')}>
          <p>{t('notify.doneDetail', { phone: person.maskedPhone })}</p>
        </Notice>
        <NoticeList notices={waiting} />
      </div>
    );
  }
  const leave = () =>
    act.mutate(
      {
        centre: centreOf(draft),
        ...(groupCode && { group: groupCode }),
        ...(draft.dong && { dong: draft.dong }),
      },
      { onSuccess: (answer) => client.setQueryData(noticesQuery.queryKey, answer.notices) },
    );
  return (
    <div className="stack">
      <p>{t('notify.for', { name: person.maskedName, phone: person.maskedPhone })}</p>
      {birthDate !== null && birthDate !== person.birthDate && (
        <Notice tone="warning">
          <p>
            {t('notify.otherBirth', {
              asked: formatBirthDate(birthDate),
              own: formatBirthDate(person.birthDate),
              name: person.maskedName,
            })}
          </p>
        </Notice>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
      <Button wide onPress={leave} isPending={act.isPending}>
        {t('notify.submit')}
      </Button>
    </div>
  );
}
