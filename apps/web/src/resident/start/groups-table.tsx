import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { homeCentre } from '../../api/home-centre.ts';
import { groupsQuery } from '../../api/resident.ts';
import { formatDay, isRealDay } from '../../i18n/dates.ts';
import { Skeleton } from '../../ui/placeholders.tsx';

/** Every group with its dates and its place, folded away until somebody wants it. */
export function GroupsTable() {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(groupsQuery(homeCentre()));
  const written = (day: string | null, missing: string) =>
    day ? (isRealDay(day) ? formatDay(day) : day) : missing;
  return (
    <details className="start-groups">
      <summary>{t('eligibility.tableTitle')}</summary>
      {isPending && <Skeleton />}
      {data?.groups.length === 0 && <p className="subtle">{t('eligibility.tableEmpty')}</p>}
      <ul>
        {data?.groups.map((group) => (
          <li key={group.code}>
            <strong>{group.label}</strong>
            <dl className="facts">
              <div>
                <dt>{t('eligibility.where')}</dt>
                <dd>{group.place ?? t('eligibility.toBeAnnounced')}</dd>
              </div>
              <div>
                <dt>{t('eligibility.product')}</dt>
                <dd>{group.product ?? t('eligibility.toBeAnnounced')}</dd>
              </div>
              <div>
                <dt>{t('eligibility.opens')}</dt>
                <dd>
                  {written(
                    group.bookingOpens,
                    t(group.startsOn ? 'eligibility.now' : 'eligibility.toBeAnnounced'),
                  )}
                </dd>
              </div>
              <div>
                <dt>{t('eligibility.starts')}</dt>
                <dd>{written(group.startsOn, t('eligibility.toBeAnnounced'))}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
