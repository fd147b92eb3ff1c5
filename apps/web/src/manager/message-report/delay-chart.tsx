import { LEFT } from '../plan/chart-grid.tsx';
import { namedDays, WIDTH } from './day-chart.tsx';
import type { Report } from './report-api.ts';
import { shortDay, spanWords } from './words.ts';

const HEIGHT = 140;
const TOP = 12;
const BOTTOM = 30;
/** Rulings at spans that people know; a second and a day must fit into one picture. */
const rulings = [1, 10, 60, 600, 3_600, 36_000, 360_000];
/** Pixels between two names, at least. */
const NAME_GAP = 18;

/** How long it took until all but one in a hundred had gone; days without a message break the line. */
export function DelayChart({ report: { days } }: { report: Report }) {
  const known = days.flatMap(({ p99 }) => (p99 === null ? [] : [p99]));
  if (known.length === 0) return null;
  const top = rulings.find((ruling) => ruling >= Math.max(...known)) ?? Math.max(...known);
  const share = (seconds: number) => Math.log10(1 + seconds) / Math.log10(1 + top);
  const y = (seconds: number) => TOP + HEIGHT - share(seconds) * HEIGHT;
  const step = (WIDTH - LEFT) / days.length;
  const x = (at: number) => LEFT + (at + 0.5) * step;
  const every = namedDays(days);
  const ruled = rulings
    .filter((ruling) => ruling <= top)
    .reduce<number[]>(
      (kept, ruling) => (y(kept.at(-1)!) - y(ruling) >= NAME_GAP ? [...kept, ruling] : kept),
      [0],
    );
  const path = days
    .map(({ p99 }, at) => {
      if (p99 === null) return '';
      const isGoingOn = at > 0 && days[at - 1]!.p99 !== null;
      return `${isGoingOn ? 'L' : 'M'}${x(at)} ${y(p99)}`;
    })
    .join('');
  return (
    <figure className="report-chart">
      <figcaption>
        <h2>보낼 때가 된 뒤 발송까지, 100건 중 99건</h2>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label="날짜별 발송까지 걸린 시간 꺾은선그래프. 값은 아래 날짜별 표에 있습니다."
      >
        {ruled.map((ruling) => (
          <g key={ruling}>
            <path
              className={ruling === 0 ? 'plan-ground' : 'plan-rule'}
              d={`M${LEFT} ${y(ruling)}H${WIDTH}`}
            />
            <text className="plan-axis plan-axis-end" x={LEFT - 10} y={y(ruling) + 4}>
              {spanWords(ruling)}
            </text>
          </g>
        ))}
        <path className="report-line" d={path} />
        {days.map(({ day, p99 }, at) => (
          <g key={day}>
            {p99 !== null && (
              <circle className="report-point" cx={x(at)} cy={y(p99)} r="4">
                <title>{`${shortDay(day)} ${spanWords(p99)}`}</title>
              </circle>
            )}
            {at % every === 0 && (
              <text className="plan-axis" x={x(at)} y={TOP + HEIGHT + 22} textAnchor="middle">
                {shortDay(day)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
