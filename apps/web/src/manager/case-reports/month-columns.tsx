import { formatMonth } from '../../i18n/dates.ts';
import { ceilingOf, Grid, LEFT, TOP } from '../plan/chart-grid.tsx';
import '../plan/plan.css';
import { keptRate, type Statistics } from './reports-api.ts';

const WIDTH = 840;
const HEIGHT = 150;
const BOTTOM = 56;

/** One column a month: what was answered in time, late, and what is still open, told apart by fill. */
export function MonthColumns({ months }: { months: Statistics['months'] }) {
  const ceiling = ceilingOf(months.map(({ received }) => received));
  const group = (WIDTH - LEFT) / months.length;
  const bar = Math.min(64, group - 24);
  const base = TOP + HEIGHT;
  const height = (value: number) => (value / ceiling) * HEIGHT;
  const said = months
    .map(
      (month) =>
        `${formatMonth(`${month.month}-01`)} ${month.received}건, 기한 안 처리율 ${keptRate(month) ?? '없음'}`,
    )
    .join('. ');
  const parts = [
    { key: 'kept', label: '기한 안 처리', of: (month: (typeof months)[number]) => month.kept },
    { key: 'late', label: '기한 뒤 처리', of: (month: (typeof months)[number]) => month.closed - month.kept },
    {
      key: 'open',
      label: '진행 중·취하',
      of: (month: (typeof months)[number]) => month.received - month.closed,
    },
  ];
  return (
    <figure className="card plan-chart">
      <figcaption>
        <h2>월별 접수와 처리</h2>
        <ul className="plan-legend">
          {parts.map(({ key, label }) => (
            <li key={key}>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <rect className={`case-part case-part-${key}`} x="1.5" y="1.5" width="15" height="15" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label={`월별 접수와 처리 막대그래프. ${said}. 종류별 값은 아래 표에 있습니다.`}
      >
        <Grid width={WIDTH} height={HEIGHT} ceiling={ceiling} />
        {months.map((month, at) => {
          const x = LEFT + at * group + (group - bar) / 2;
          let y = base;
          return (
            <g key={month.month}>
              {parts.map(({ key, label, of }) => {
                const tall = height(of(month));
                y -= tall;
                return (
                  <rect
                    key={key}
                    className={`case-part case-part-${key}`}
                    x={x}
                    y={y}
                    width={bar}
                    height={tall}
                  >
                    <title>{`${formatMonth(`${month.month}-01`)} ${label} ${of(month).toLocaleString('ko-KR')}건`}</title>
                  </rect>
                );
              })}
              <text className="plan-axis plan-axis-strong" x={x + bar / 2} y={base + 22}>
                {`${Number(month.month.slice(5))}월`}
              </text>
              <text className="plan-axis" x={x + bar / 2} y={base + 42}>
                {keptRate(month) ?? ''}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
