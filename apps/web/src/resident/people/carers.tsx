import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { carersQuery, withdrawConsent, type Carer } from './people-api.ts';

/** Who books for the resident; nothing where nobody does. */
export function Carers() {
  const { t } = useTranslation();
  const list = useQuery(carersQuery);
  const [asked, setAsked] = useState<Carer | null>(null);
  const client = useQueryClient();
  const announce = useAnnounce();
  const withdraw = useAct(withdrawConsent);
  const carers = list.data?.carers ?? [];
  if (carers.length === 0) return null;
  const confirm = (carer: Carer) =>
    withdraw.mutate(carer.personId, {
      onSuccess: () => {
        setAsked(null);
        announce(t('people.withdrawn'));
        client.setQueryData(carersQuery.queryKey, {
          carers: carers.filter(({ personId }) => personId !== carer.personId),
        });
      },
    });
  return (
    <section className="stack" aria-label={t('people.carers')}>
      <h2>{t('people.carers')}</h2>
      <p className="subtle small">{t('people.carersLead')}</p>
      <ul className="stack people-list">
        {carers.map((carer) => (
          <li key={carer.personId} className="card person-card">
            <div className="person-card-who">
              <h3>{carer.maskedName}</h3>
              <p className="subtle small num">{t('people.since', { day: formatDate(carer.since, true) })}</p>
            </div>
            <Button
              tone="secondary"
              onPress={() => setAsked(carer)}
              aria-label={`${carer.maskedName} ${t('people.withdraw')}`}
            >
              {t('people.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('people.withdrawTitle', { name: asked.maskedName })}
          isOpen
          onClose={() => setAsked(null)}
          onConfirm={() => confirm(asked)}
          confirmLabel={t('people.withdraw')}
          isPending={withdraw.isPending}
        >
          <p>{t('people.withdrawBody', { name: asked.maskedName })}</p>
          {withdraw.error && <ErrorPanel cause={withdraw.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}
