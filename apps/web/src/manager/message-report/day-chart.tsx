import { ceilingOf, Grid, LEFT, TOP } from '../plan/chart-grid.tsx';
import '../plan/plan.css';
import type { Report } from './report-api.ts';
import { countWords, shortDay } from './words.ts';

export const WIDTH = 1_080;
const HEIGHT = 220;
const BOTTOM = 32;

type Day = Report['days'][number];

const series = [
  { key: 'sent', label: '발송', of: (day: Day) => day.sent - day.undelivered },
  { key: 'undelivered', label: '수신 실패', of: (day: Day) => day.undelivered },
  { key: 'failed', label: '발송 실패', of: (day: Day) => day.failed },
  { key: 'unknown', label: '결과 모름', of: (day: Day) => day.unknown },
  { key: 'waiting', label: '대기', of: (day: Day) => day.waiting },
  { key: 'not-sent', label: '보내지 않음', of: (day: Day) => day.notSent },
] as const;

/** Names of days stand as close as they can be read. */
export const namedDays = (days: readonly unknown[]): number => Math.max(1, Math.ceil(days.length / 16));

/** One bar a day, its parts told apart by fill as well as by colour. */
export function DayChart({ report: { days } }: { report: Report }) {
  const ceiling = ceilingOf(days.map((day) => day.queued));
  const step = (WIDTH - LEFT) / days.length;
  const bar = Math.min(44, step * 0.72);
  const every = namedDays(days);
  const height = (count: number) => (count / ceiling) * HEIGHT;
  return (
    <figure className="report-chart">
      <figcaption>
        <h2>날짜별 건수</h2>
        <ul className="plan-legend">
          {series.map(({ key, label }) => (
            <li key={key}>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <rect className={`report-bar report-bar-${key}`} x="1.5" y="1.5" width="15" height="15" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label="날짜별 문자 건수 막대그래프. 값은 아래 날짜별 표에 있습니다."
      >
        <defs>
          <pattern
            id="report-stripes"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="report-ground" />
            <rect width="2.6" height="6" className="report-stripe" />
          </pattern>
          <pattern id="report-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className="report-ground" />
            <circle cx="3" cy="3" r="1.7" className="report-dot" />
          </pattern>
        </defs>
        <Grid width={WIDTH} height={HEIGHT} ceiling={ceiling} />
        {days.map((day, at) => {
          let base = TOP + HEIGHT;
          return (
            <g key={day.day}>
              {series.map(({ key, label, of }) => {
                const count = of(day);
                if (count <= 0) return null;
                base -= height(count);
                return (
                  <rect
                    key={key}
                    className={`report-bar report-bar-${key}`}
                    x={LEFT + (at + 0.5) * step - bar / 2}
                    y={base}
                    width={bar}
                    height={height(count)}
                  >
                    <title>{`${shortDay(day.day)} ${label} ${countWords(count)}건`}</title>
                  </rect>
                );
              })}
              {at % every === 0 && (
                <text
                  className="plan-axis"
                  x={LEFT + (at + 0.5) * step}
                  y={TOP + HEIGHT + 22}
                  textAnchor="middle"
                >
                  {shortDay(day.day)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
