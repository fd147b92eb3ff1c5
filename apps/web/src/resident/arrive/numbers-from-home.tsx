import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { send } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { useAct } from '../../api/query.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { myVisitsQuery } from '../turn/turn-api.ts';

const confirmArrival = ({ visitId, code }: { visitId: string; code: string }, key: string) =>
  send<{ visitId: string }>('POST', `/queueing/my-visits/${visitId}/arrival`, { code }, { key });

/** Numbers taken at home for this centre: the code that was just read proves that their owner is here. */
export function NumbersFromHome({ centre, code }: { centre: string; code: string | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data } = useQuery({ ...myVisitsQuery, retry: false });
  const act = useAct(confirmArrival);
  const mine = (data?.visits ?? []).filter(({ visit }) => visit.isOnTheWay && visit.centreCode === centre);
  if (act.isSuccess)
    return (
      <Notice
        tone="success"
        isUrgent
        title={t('counters.hereDone')}
        actions={<ButtonLink href="/my-turn">{t('counters.seeTurn')}</ButtonLink>}
      />
    );
  if (mine.length === 0) return null;
  const confirm = (visitId: string) =>
    act.mutate(
      { visitId, code: code ?? '' },
      { onSuccess: () => void client.invalidateQueries({ queryKey: myVisitsQuery.queryKey }) },
    );
  return (
    <section className="stack">
      {mine.map(({ visit }) => (
        <Notice
          key={visit.id}
          title={t('counters.here', { number: visit.ticket })}
          actions={
            code !== null && (
              <Button onPress={() => confirm(visit.id)} isPending={act.isPending}>
                {t('counters.hereYes')}
              </Button>
            )
          }
        >
          {code === null ? <p>{t('counters.hereAgain')}</p> : visit.serviceLabel}
        </Notice>
      ))}
      {act.error && (
        <ErrorPanel cause={act.error}>
          {isProblem(act.error, 'scheduling.door-code-over') && <p>{t('counters.hereAgain')}</p>}
        </ErrorPanel>
      )}
    </section>
  );
}
