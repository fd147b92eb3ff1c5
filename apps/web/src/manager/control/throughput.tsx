import { EmptyState } from '../../ui/placeholders.tsx';
import '../plan/plan.css';
import { ceilingOf, Grid, LEFT, TOP } from '../plan/chart-grid.tsx';
import type { ControlRoom } from './control-room.ts';

const WIDTH = 720;
const HEIGHT = 220;
const BOTTOM = 34;

/** Bars for who was booked and who came, a line for who was done: three shapes, so that colour is not needed. */
export function Throughput({ hours }: { hours: ControlRoom['hours'] }) {
  if (hours.length === 0) return <EmptyState title="오늘은 예약도 방문도 없습니다." />;
  // People come whole: the four steps of the scale never share one.
  const ceiling = ceilingOf([
    4,
    ...hours.flatMap(({ expected, arrived, completed }) => [expected, arrived, completed]),
  ]);
  const group = (WIDTH - LEFT) / hours.length;
  const bar = Math.min(22, group / 3);
  const middle = (at: number) => LEFT + (at + 0.5) * group;
  const y = (value: number) => TOP + HEIGHT - (value / ceiling) * HEIGHT;
  const line = hours
    .map(({ completed }, at) => `${at === 0 ? 'M' : 'L'}${middle(at)} ${y(completed)}`)
    .join('');
  const words = hours
    .map(
      ({ hour, expected, arrived, completed }) =>
        `${hour}시 예약 ${expected} 도착 ${arrived} 완료 ${completed}`,
    )
    .join(', ');
  return (
    <figure className="control-chart">
      <ul className="plan-legend">
        <li>
          <i className="control-key control-key-expected" /> 예약
        </li>
        <li>
          <i className="control-key control-key-arrived" /> 도착
        </li>
        <li>
          <i className="control-key control-key-completed" /> 완료
        </li>
      </ul>
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label={`시간대별 인원. ${words}`}
      >
        <Grid width={WIDTH} height={HEIGHT} ceiling={ceiling} />
        {hours.map(({ hour, expected, arrived }, at) => (
          <g key={hour}>
            <rect
              className="control-bar-expected"
              x={middle(at) - bar}
              y={y(expected)}
              width={bar}
              height={TOP + HEIGHT - y(expected)}
            />
            <rect
              className="control-bar-arrived"
              x={middle(at)}
              y={y(arrived)}
              width={bar}
              height={TOP + HEIGHT - y(arrived)}
            />
            <text className="plan-axis" x={middle(at)} y={TOP + HEIGHT + 22} textAnchor="middle">
              {hour}시
            </text>
          </g>
        ))}
        <path className="control-line" d={line} />
        {hours.map(({ hour, completed }, at) => (
          <circle key={hour} className="control-point" cx={middle(at)} cy={y(completed)} r="4" />
        ))}
      </svg>
    </figure>
  );
}
