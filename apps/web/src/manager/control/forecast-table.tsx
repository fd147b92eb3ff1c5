import { scrollable } from '../../staff/desk/scrollable.ts';
import type { ControlRoom } from './control-room.ts';

/** How the waits we told people were borne out today, of those who have been called since. */
export function ForecastTable({ room }: { room: ControlRoom }) {
  if (room.forecasts.length === 0) {
    return (
      <p className="subtle">
        대기 시간을 안내받은 분이 호출되면 안내와 실제의 차이를 여기에 보여 드립니다. 아직 한 분도 없습니다.
      </p>
    );
  }
  return (
    <div className="control-scroll" {...scrollable} role="region" aria-label="대기 시간 안내의 정확도">
      <table className="control-table">
        <thead>
          <tr>
            <th scope="col">단계</th>
            <th scope="col">안내</th>
            <th scope="col">안내한 범위 안</th>
            <th scope="col">더 빨리</th>
            <th scope="col">더 늦게</th>
            <th scope="col">오차 (중앙값)</th>
            <th scope="col">치우침</th>
          </tr>
        </thead>
        <tbody>
          {room.forecasts.map((one) => (
            <tr key={one.stage}>
              <th scope="row">{room.stages.find(({ code }) => code === one.stage)?.label ?? one.stage}</th>
              <td className="num">{one.forecasts}건</td>
              <td className="num">
                <b>{Math.round((one.within / one.forecasts) * 100)}%</b>
              </td>
              <td className="num">{one.sooner}건</td>
              <td className="num">{one.later}건</td>
              <td className="num">{one.medianErrorMinutes.toFixed(1)}분</td>
              <td className="num">{biasWords(one.biasMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function biasWords(minutes: number): string {
  if (Math.abs(minutes) < 0.05) return '없음';
  return minutes > 0 ? `실제가 ${minutes.toFixed(1)}분 김` : `실제가 ${(-minutes).toFixed(1)}분 짧음`;
}
