import { formatDay } from '../../i18n/dates.ts';
import type { Move } from './moves-api.ts';
import { number } from './words.ts';

const HEIGHT = 300;
const BASE = 248;
const TOP = 24;
const LEFT = 64;
/** Least width of a week; few weeks share the room of ten. */
const WEEK = 60;

const short = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

/** A round number a little above the largest. */
const ceiling = (most: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, most))));
  const steps = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];
  return Math.max(4, unit * steps.find((step) => step * unit >= most)!);
};

/** How many appointments of the scope each week has, before and after. */
export function WeekChart({ weeks, titleId }: { weeks: Move['weeks']; titleId: string }) {
  const top = ceiling(Math.max(0, ...weeks.flatMap((week) => [week.before, week.after])));
  const step = (Math.max(10, weeks.length) * WEEK) / Math.max(1, weeks.length);
  const width = LEFT + step * weeks.length + 16;
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  const every = Math.ceil(weeks.length / 14);
  return (
    <figure className="moves-chart">
      <figcaption>
        <h2 id={titleId}>주별 2차 예약</h2>
        <ul className="moves-legend">
          <li>
            <span className="moves-swatch" data-fit="before" aria-hidden="true" />
            변경 전
          </li>
          <li>
            <span className="moves-swatch" data-fit="after" aria-hidden="true" />
            변경 후
          </li>
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={spoken(weeks)}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line className="moves-rule-line" x1={LEFT} x2={width} y1={y(top * part)} y2={y(top * part)} />
            <text className="moves-axis moves-axis-end" x={LEFT - 8} y={y(top * part) + 5}>
              {number(Math.round(top * part))}
            </text>
          </g>
        ))}
        {weeks.map((week, at) => {
          const x = LEFT + at * step + step / 2 - 20;
          return (
            <g key={week.week}>
              <title>{`${formatDay(week.week)} 주: ${number(week.before)} → ${number(week.after)}명`}</title>
              <rect
                className="moves-bar-before"
                x={x}
                width={18}
                y={y(week.before)}
                height={BASE - y(week.before)}
              />
              <rect
                className="moves-bar-after"
                x={x + 21}
                width={18}
                y={y(week.after)}
                height={BASE - y(week.after)}
              />
              {at % every === 0 && (
                <text className="moves-axis" x={x + 20} y={BASE + 22}>
                  {short(week.week)}
                </text>
              )}
            </g>
          );
        })}
        <text className="moves-axis moves-axis-start" x={LEFT} y={HEIGHT - 8}>
          월요일 날짜 기준
        </text>
      </svg>
    </figure>
  );
}

const spoken = (weeks: Move['weeks']): string =>
  weeks.length === 0
    ? '대상이 없습니다.'
    : weeks
        .map((week) => `${formatDay(week.week)} 주 ${number(week.before)}명에서 ${number(week.after)}명`)
        .join(', ');
