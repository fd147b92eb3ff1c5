import { useTranslation } from 'react-i18next';
import type { BusyService } from '../../api/how-busy.ts';

const BAR_PX = 96;

/** Bars of the usual wait by hour, with the same numbers as a table for who does not see them. */
export function UsualHours({ usual }: Pick<BusyService, 'usual'>) {
  const { t } = useTranslation();
  if (usual.length === 0)
    return <p className="subtle small">{`${t('counters.usual')}: ${t('counters.usualNone')}`}</p>;
  const most = Math.max(10, ...usual.map(({ minutes }) => minutes));
  const words = usual.map(({ hour, minutes }) => t('counters.usualHour', { hour, minutes })).join(', ');
  return (
    <figure className="busy-usual">
      <figcaption>
        <strong>{t('counters.usual')}</strong>
        <span className="subtle small">{t('counters.usualUnit')}</span>
      </figcaption>
      <div className="busy-bars" role="img" aria-label={t('counters.usualChart', { words })}>
        {usual.map(({ hour, minutes }) => (
          <span key={hour} className="busy-bar num">
            <span>{minutes}</span>
            <i style={{ height: `${Math.max(2, (minutes / most) * BAR_PX)}px` }} />
            <span>{t('counters.hour', { hour })}</span>
          </span>
        ))}
      </div>
      <details>
        <summary>{t('counters.table')}</summary>
        <table className="busy-table num">
          <thead>
            <tr>
              <th scope="col">{t('counters.tableHour')}</th>
              <th scope="col">{t('counters.tablePeople')}</th>
              <th scope="col">{t('counters.tableMinutes')}</th>
            </tr>
          </thead>
          <tbody>
            {usual.map(({ hour, people, minutes }) => (
              <tr key={hour}>
                <th scope="row">{t('counters.hour', { hour })}</th>
                <td>{people}</td>
                <td>{minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
