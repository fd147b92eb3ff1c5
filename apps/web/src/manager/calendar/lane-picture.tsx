import { formatTime } from '../../i18n/dates.ts';
import type { Lane } from './calendar-api.ts';

const HEIGHT = 120;
const FOOT = 22;

/** Each time of a day as a column: seats now as an outline, seats to be as a ground, people on it. */
export function LanePicture({ lanes }: { lanes: readonly Lane[] }) {
  if (lanes.length === 0) return <p className="subtle small">자리가 없는 날입니다.</p>;
  const most = Math.max(1, ...lanes.flatMap((lane) => [lane.before, lane.after, lane.booked]));
  const width = 900 / lanes.length;
  const up = (value: number) => (value / most) * (HEIGHT - 6);
  const lost = lanes.reduce((sum, lane) => sum + (lane.booked - lane.stay), 0);
  const isFullHour = (lane: Lane) => formatTime(lane.startsAt).endsWith(':00');
  return (
    <svg
      className="lane-picture"
      viewBox={`0 0 900 ${HEIGHT + FOOT}`}
      role="img"
      aria-label={`${lanes.length}회차, 자리를 옮기거나 잃는 분 ${lost}명`}
    >
      {lanes.map((lane, at) => {
        const x = at * width + width * 0.12;
        const wide = width * 0.76;
        const bar = (value: number, from: number, className: string) =>
          value > 0 && (
            <rect className={className} x={x} y={HEIGHT - up(from + value)} width={wide} height={up(value)} />
          );
        return (
          <g key={lane.startsAt}>
            {bar(lane.after, 0, 'lane-after')}
            {bar(lane.stay, 0, 'lane-stay')}
            {bar(lane.come, lane.stay, 'lane-come')}
            {bar(lane.booked - lane.stay, lane.stay + lane.come, 'lane-gone')}
            <rect
              className="lane-before"
              x={x}
              y={HEIGHT - up(lane.before)}
              width={wide}
              height={up(lane.before)}
            />
            {(isFullHour(lane) || lanes.length <= 12) && (
              <text className="lane-time" x={at * width + width * 0.12} y={HEIGHT + 17}>
                {formatTime(lane.startsAt)}
              </text>
            )}
          </g>
        );
      })}
      <line className="lane-ground" x1="0" y1={HEIGHT} x2="900" y2={HEIGHT} />
    </svg>
  );
}
