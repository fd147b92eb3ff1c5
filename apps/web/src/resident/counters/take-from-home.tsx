import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../../api/client.ts';
import { wordsOf, type BusyService } from '../../api/how-busy.ts';
import { useAct } from '../../api/query.ts';
import { meQuery } from '../../api/resident.ts';
import type { components } from '../../api/schema.d.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';

type Given = components['schemas']['GivenNumber'];

const takeFromHome = (wish: { centre: string; service: string }, key: string) =>
  send<Given>('POST', '/queueing/my-numbers', wish, { key });

/** A number for today before coming, where the rule of the service lets one. */
export function TakeFromHome({ centre, service }: { centre: string; service: BusyService }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const me = useQuery(meQuery).data;
  const act = useAct(takeFromHome);
  const [isAsking, setAsking] = useState(false);
  const { fromHome, isOpen, waiting, left } = service;
  if (!fromHome.isOffered || !isOpen || left === 0) return null;
  if (act.data)
    return (
      <Notice
        tone="success"
        isUrgent
        title={t('counters.taken', { number: act.data.ticketNumber })}
        actions={<ButtonLink href="/my-turn">{t('counters.seeTurn')}</ButtonLink>}
      />
    );
  if (waiting < fromHome.leastWaiting)
    return <p className="subtle small">{t('counters.takeLater', { count: fromHome.leastWaiting })}</p>;
  if (!me)
    return (
      <ButtonLink href={`/book/verify?then=counters&centre=${centre}`} tone="secondary" wide>
        {t('counters.takeSignIn')}
      </ButtonLink>
    );
  const take = () =>
    act.mutate(
      { centre, service: service.code },
      {
        onSettled: () => {
          setAsking(false);
          void client.invalidateQueries({ queryKey: ['how-busy'] });
        },
      },
    );
  return (
    <div className="stack">
      {act.error && <ErrorPanel cause={act.error} />}
      <Button tone="secondary" wide onPress={() => setAsking(true)}>
        {t('counters.take')}
      </Button>
      <Dialog
        title={t('counters.takeSure', { service: wordsOf(service.label, i18n.resolvedLanguage) })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>{t('counters.takeRule', { minutes: fromHome.graceMinutes })}</p>
        <div className="row">
          <Button onPress={take} isPending={act.isPending}>
            {t('counters.takeYes')}
          </Button>
          <Button tone="quiet" onPress={() => setAsking(false)}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
