import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { formatDay } from '../../i18n/dates.ts';

type Given = components['schemas']['VaccinationProgress'];

const progressQuery = queryOptions({
  queryKey: ['progress'],
  queryFn: ({ signal }) => read<Given>('/vaccination/progress', {}, signal),
  staleTime: 60_000,
});

/** How far the centre has come towards its goal, as a bar and in words; left out while it is not known. */
export function Progress() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(progressQuery);
  if (!data) return null;
  const number = (value: number) => value.toLocaleString(i18n.language);
  const first = (data.baseline?.first ?? 0) + data.since.first;
  const second = (data.baseline?.second ?? 0) + data.since.second;
  return (
    <section className="stack" aria-labelledby="progress">
      <h2 id="progress">{t('progress.title')}</h2>
      <p className="start-progress-total num">
        <strong>{t('progress.total', { total: number(data.total) })}</strong>
        {data.goal && <span className="subtle"> {t('progress.goal', { goal: number(data.goal) })}</span>}
      </p>
      {data.goal && (
        <meter
          className="start-progress"
          min={0}
          max={data.goal}
          value={data.total}
          aria-labelledby="progress"
        />
      )}
      <p className="subtle small num">
        {t('progress.parts', { first: number(first), second: number(second) })}
        {data.baseline && ` · ${t('progress.since', { day: formatDay(data.baseline.asOf) })}`}
      </p>
    </section>
  );
}
