import { gapWords, monthName, signed } from './gap-words.ts';
import { both, countsAcrossMonths, doneIn, type PlanBoard } from './plan-board.ts';
import { formatCount } from './scenario.ts';
import { ceilingOf, Grid, LEFT, TOP } from './chart-grid.tsx';

const WIDTH = 840;
const HEIGHT = 260;
const BOTTOM = 84;

const series = [
  { key: 'plan', label: '계획' },
  { key: 'capacity', label: '실제 가능' },
  { key: 'booked', label: '예약' },
  { key: 'done', label: '완료' },
] as const;

/** Four bars a month, told apart by fill as well as by colour; a scenario's capacity is outlined over the real one. */
export function MonthBars({ board }: { board: PlanBoard }) {
  const { months } = board;
  const values = months.map((month) => ({
    plan: month.plan,
    capacity: month.capacity,
    booked: both(month.booked),
    done: doneIn(board, month),
  }));
  const ceiling = ceilingOf(
    months.flatMap((month, at) => [...Object.values(values[at]!), month.scenario ?? 0]),
  );
  const group = (WIDTH - LEFT) / months.length;
  const bar = Math.min(20, (group - 20) / 4);
  const x = (at: number) => LEFT + at * group + (group - bar * 4) / 2;
  const height = (value: number) => (value / ceiling) * HEIGHT;
  const base = TOP + HEIGHT;
  return (
    <figure className="plan-chart">
      <figcaption>
        <h2>월별 계획과 실제</h2>
        <ul className="plan-legend">
          {series.map(({ key, label }) => (
            <li key={key}>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <rect className={`plan-bar plan-bar-${key}`} x="1.5" y="1.5" width="15" height="15" />
              </svg>
              {label}
            </li>
          ))}
          {board.scenario && (
            <li>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <rect className="plan-bar plan-bar-scenario" x="2" y="2" width="14" height="14" />
              </svg>
              시나리오
            </li>
          )}
        </ul>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label={`월별 계획, 실제 가능, 예약, 완료 막대그래프. ${months.map(gapWords).join('. ')}. 값은 아래 표에 있습니다.`}
      >
        <defs>
          <pattern
            id="plan-stripes"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="plan-stripe-ground" />
            <rect width="2.4" height="6" className="plan-stripe" />
          </pattern>
        </defs>
        <Grid width={WIDTH} height={HEIGHT} ceiling={ceiling} />
        {months.map((month, at) => {
          const gap = month.capacity - month.plan;
          return (
            <g key={month.month}>
              {series.map(({ key, label }, place) => (
                <rect
                  key={key}
                  className={`plan-bar plan-bar-${key}`}
                  x={x(at) + place * bar + 1}
                  y={base - height(values[at]![key])}
                  width={bar - 2}
                  height={height(values[at]![key])}
                >
                  <title>{`${monthName(month.month)} ${label} ${formatCount(values[at]![key])}`}</title>
                </rect>
              ))}
              {month.scenario !== null && month.scenario !== month.capacity && (
                <rect
                  className="plan-bar plan-bar-scenario"
                  x={x(at) + bar - 1}
                  y={base - height(month.scenario)}
                  width={bar + 2}
                  height={height(month.scenario)}
                >
                  <title>{`${monthName(month.month)} 시나리오 ${formatCount(month.scenario)}`}</title>
                </rect>
              )}
              <text className="plan-axis plan-axis-strong" x={LEFT + (at + 0.5) * group} y={base + 22}>
                {monthName(month.month)}
              </text>
              <text
                className={`plan-axis ${gap < 0 ? 'plan-axis-short' : ''}`}
                x={LEFT + (at + 0.5) * group}
                y={base + 42}
              >
                {signed(gap)}
              </text>
            </g>
          );
        })}
        <text className="plan-axis plan-axis-end" x={LEFT - 10} y={base + 42}>
          차이
        </text>
        {countsAcrossMonths(board).map((count) => {
          const at = (date: string) => months.findIndex((month) => date.startsWith(month.month));
          const [first, last] = [at(count.from), at(count.to)];
          if (first < 0 || last < 0) return null;
          const [from, to] = [LEFT + first * group + 8, LEFT + (last + 1) * group - 8];
          return (
            <g key={count.to}>
              <path className="plan-bracket" d={`M${from} ${base + 52}v6H${to}v-6`} />
              <text className="plan-axis" x={(from + to) / 2} y={base + 76}>
                {`완료 합계 ${formatCount(both(count))}`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
