import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { formatBirthDate, formatDate } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { useDraft } from '../draft.tsx';
import { dependantsQuery, endCare, type Dependant } from './people-api.ts';

export function PersonCard({ person, onEnded }: { person: Dependant; onEnded(): void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { draft, fill } = useDraft();
  const [isAsking, setAsking] = useState(false);
  const end = useAct(endCare);
  const confirm = () =>
    end.mutate(person.personId, {
      onSuccess: () => {
        setAsking(false);
        client.setQueryData(
          dependantsQuery.queryKey,
          (before) =>
            before && {
              ...before,
              left: before.left + 1,
              dependants: before.dependants.filter(({ personId }) => personId !== person.personId),
            },
        );
        void client.invalidateQueries({ queryKey: ['my-bookings'] });
        void client.invalidateQueries({ queryKey: ['my-rides'] });
        fill({ party: draft.party.filter((id) => id !== person.personId) });
        onEnded();
      },
    });
  return (
    <li className="card person-card">
      <div className="person-card-who">
        <h3>
          {person.maskedName}{' '}
          <span className="subtle person-card-tie">{t(`people.relationship.${person.relationship}`)}</span>
        </h3>
        <p className="num">{formatBirthDate(person.birthDate)}</p>
        <p className="subtle small num">
          {person.maskedPhone ? t('people.ownPhone', { phone: person.maskedPhone }) : t('people.noPhone')}
        </p>
        <p className="subtle small num">{t('people.since', { day: formatDate(person.since, true) })}</p>
      </div>
      <Button
        tone="secondary"
        onPress={() => setAsking(true)}
        aria-label={`${person.maskedName} ${t('people.end')}`}
      >
        {t('people.end')}
      </Button>
      <ConfirmDialog
        title={t('people.endTitle', { name: person.maskedName })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        confirmLabel={t('people.end')}
        isPending={end.isPending}
        isOver={end.error !== null && end.error.status === 404}
      >
        <p>{t('people.endBody')}</p>
        {end.error && <ErrorPanel cause={end.error} />}
      </ConfirmDialog>
    </li>
  );
}
