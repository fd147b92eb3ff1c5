import { EmptyState } from '../../ui/placeholders.tsx';
import '../plan/plan.css';
import { Grid, LEFT, TOP } from '../plan/chart-grid.tsx';
import type { SurveyReport } from './surveys-api.ts';

const WIDTH = 960;
const HEIGHT = 220;
const BOTTOM = 34;
const CEILING = 100;

/** A line for each question over twelve months: its own dash and mark, so that colour is not needed. */
export function TrendChart({ report: { months, questions } }: { report: SurveyReport }) {
  if (months.every(({ answers }) => answers === 0))
    return <EmptyState title="지난 열두 달의 응답이 없습니다." />;
  const step = (WIDTH - LEFT) / months.length;
  const x = (at: number) => LEFT + (at + 0.5) * step;
  const y = (percent: number) => TOP + HEIGHT - (percent / CEILING) * HEIGHT;
  const told = months
    .filter(({ answers }) => answers > 0)
    .map(
      ({ month, percents }) =>
        `${month} ${questions.map(({ code, label }) => `${label} ${percents[code] ?? '–'} %`).join(' ')}`,
    )
    .join(', ');
  return (
    <figure className="surveys-trend">
      <figcaption>
        <h2>열두 달 흐름 (%)</h2>
        <ul className="plan-legend">
          {questions.map(({ code, label }, at) => (
            <li key={code}>
              <i className={`surveys-key surveys-key-${at % 3}`} /> {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`} role="img" aria-label={`월별 결과. ${told}`}>
        <Grid width={WIDTH} height={HEIGHT} ceiling={CEILING} />
        {months.map(({ month }, at) => (
          <text key={month} className="plan-axis" x={x(at)} y={TOP + HEIGHT + 22} textAnchor="middle">
            {Number(month.slice(5))}월
          </text>
        ))}
        {questions.map(({ code }, line) => {
          const points = months.flatMap(({ percents }, at) => {
            const percent = percents[code];
            return typeof percent === 'number' ? [{ at, percent }] : [];
          });
          return (
            <g key={code} className={`surveys-line surveys-line-${line % 3}`}>
              <path
                d={points
                  .map(({ at, percent }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(percent)}`)
                  .join('')}
              />
              {points.map(({ at, percent }) => (
                <circle key={at} cx={x(at)} cy={y(percent)} r="4.5" />
              ))}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
