import { ceilingOf, Grid, LEFT, TOP } from './chart-grid.tsx';
import { monthName } from './gap-words.ts';
import { both, type PlanBoard } from './plan-board.ts';
import { formatCount } from './scenario.ts';

const WIDTH = 840;
const HEIGHT = 240;
const BOTTOM = 30;
const RIGHT = 116;

const running = (values: readonly number[]): number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** How plan, calendar and what is done add up towards the goal. */
export function CumulativeLines({ board }: { board: PlanBoard }) {
  const { months, goal } = board;
  const capacity = running(months.map((month) => month.capacity));
  const scenario = board.scenario ? running(months.map((month) => month.scenario ?? 0)) : null;
  const plan = running(months.map((month) => month.plan));
  const done = doneSoFar(board);
  const ceiling = ceilingOf([goal ?? 0, capacity.at(-1) ?? 0, scenario?.at(-1) ?? 0, plan.at(-1) ?? 0]);
  const right = WIDTH - RIGHT;
  const x = (month: number) => LEFT + (month / months.length) * (right - LEFT);
  const y = (value: number) => TOP + HEIGHT - (value / ceiling) * HEIGHT;
  const line = (points: readonly [number, number][]) =>
    points.map(([at, value], place) => `${place === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  const monthly = (values: readonly number[]) =>
    line([[0, 0], ...values.map((value, at) => [at + 1, value] as [number, number])]);
  const end = done.at(-1);
  const labels = spread(
    [
      ...(goal === null ? [] : [{ name: '목표', value: goal, kind: 'goal' }]),
      ...(scenario ? [{ name: '시나리오', value: scenario.at(-1)!, kind: 'scenario' }] : []),
      { name: '실제 가능', value: capacity.at(-1) ?? 0, kind: 'capacity' },
    ].map((label) => ({ ...label, y: y(label.value) })),
  );
  return (
    <figure className="plan-chart">
      <figcaption>
        <h2>목표까지의 누계</h2>
        <ul className="plan-legend">
          {[
            ['plan', '계획 누계'],
            ['capacity', '실제 가능 누계'],
            ['done', '완료 누계'],
            ...(scenario ? [['scenario', '시나리오 누계']] : []),
          ].map(([kind, label]) => (
            <li key={kind}>
              <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
                <path className={`plan-line plan-line-${kind}`} d="M0 6H30" />
                {kind === 'done' && <circle className="plan-dot" cx="15" cy="6" r="4" />}
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label={`누계 꺾은선그래프. 목표 ${formatCount(goal ?? 0)}, 실제 가능 누계 ${formatCount(capacity.at(-1) ?? 0)}, 완료 누계 ${formatCount(board.totals.done)}.`}
      >
        <Grid width={right} height={HEIGHT} ceiling={ceiling} />
        {goal !== null && <path className="plan-line plan-line-goal" d={`M${LEFT} ${y(goal)}H${right}`} />}
        <path className="plan-line plan-line-plan" d={monthly(plan)} />
        <path className="plan-line plan-line-capacity" d={monthly(capacity)} />
        {scenario && <path className="plan-line plan-line-scenario" d={monthly(scenario)} />}
        {end && (
          <>
            <path className="plan-line plan-line-done" d={line([[0, 0], ...done])} />
            <circle className="plan-dot" cx={x(end[0])} cy={y(end[1])} r="5" />
            <text
              className="plan-axis plan-axis-start plan-axis-strong"
              x={x(end[0]) + 12}
              y={y(end[1]) + 14}
            >
              {`완료 ${formatCount(end[1])}`}
            </text>
          </>
        )}
        {labels.map((label) => (
          <text key={label.kind} className="plan-axis plan-axis-start" x={right + 8} y={label.y + 4}>
            {label.name} <tspan className="plan-axis-strong">{formatCount(label.value)}</tspan>
          </text>
        ))}
        {months.map((month, at) => (
          <text key={month.month} className="plan-axis" x={x(at + 0.5)} y={TOP + HEIGHT + 22}>
            {monthName(month.month)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** Points of what is done, as [months since the beginning, sum]: the office's counts, then what was kept here up to today. */
function doneSoFar(board: PlanBoard): [number, number][] {
  const place = (date: string): number => {
    const at = board.months.findIndex((month) => date.startsWith(month.month));
    if (at < 0) return date < board.from ? 0 : board.months.length;
    const length = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
    return at + Number(date.slice(8)) / length;
  };
  let sum = 0;
  const points = board.counts.map((count): [number, number] => [place(count.to), (sum += both(count))]);
  const last = board.counts.at(-1)?.to ?? board.from;
  const here = board.totals.done - sum;
  if (board.today > last && here > 0) points.push([place(board.today), board.totals.done]);
  return points;
}

/** Labels that would stand on each other are moved apart, in the order of their values. */
function spread<Label extends { y: number }>(labels: Label[]): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  for (let at = 1; at < sorted.length; at += 1) {
    sorted[at]!.y = Math.max(sorted[at]!.y, sorted[at - 1]!.y + 17);
  }
  return sorted;
}
