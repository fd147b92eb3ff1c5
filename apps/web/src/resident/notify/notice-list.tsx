import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/query.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { endNotice, noticesQuery, type OpeningNotice } from './notify-api.ts';

/** What somebody waits to hear of, each with a way to end it. */
export function NoticeList({ notices }: { notices: readonly OpeningNotice[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const act = useAct(endNotice);
  const end = (id: string) =>
    act.mutate(id, {
      onSuccess: (answer) => {
        client.setQueryData(noticesQuery.queryKey, answer.notices);
        announce(t('notify.ended'));
      },
    });
  return (
    <>
      <ul className="stack">
        {notices.map((notice) => (
          <li key={notice.id} className="row notify-one">
            <div>
              <strong>{notice.group?.label ?? t('notify.allGroups')}</strong>
              <p className="subtle small">
                {notice.centre.name} · {t('notify.since', { day: formatDate(notice.createdAt) })}
              </p>
            </div>
            <Button tone="quiet" onPress={() => end(notice.id)} isPending={act.isPending}>
              {t('notify.end')}
            </Button>
          </li>
        ))}
      </ul>
      {act.error && <ErrorPanel cause={act.error} />}
    </>
  );
}
