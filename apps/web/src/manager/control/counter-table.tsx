import { EmptyState } from '../../ui/placeholders.tsx';
import { scrollable } from '../../staff/desk/scrollable.ts';
import type { ControlRoom } from './control-room.ts';

const pauseWords = { break: '휴식', lunch: '점심', equipment: '장비 점검' } as const;

export function CounterTable({ room }: { room: ControlRoom }) {
  if (room.counters.length === 0) return <EmptyState title="등록된 창구가 없습니다." />;
  return (
    <div className="control-scroll" {...scrollable} role="region" aria-label="창구별 현황">
      <table className="control-table">
        <thead>
          <tr>
            <th scope="col">창구</th>
            <th scope="col">상태</th>
            <th scope="col">담당</th>
            <th scope="col">지금</th>
            <th scope="col">오늘</th>
            <th scope="col">평균</th>
          </tr>
        </thead>
        <tbody>
          {room.counters.map((counter) => (
            <tr key={counter.id} data-state={counter.state}>
              <th scope="row">{counter.label}</th>
              <td>
                {counter.state === 'open' && '열림'}
                {counter.state === 'closed' && '닫힘'}
                {counter.state === 'paused' &&
                  `잠시 멈춤${counter.pausedBecause ? ` (${pauseWords[counter.pausedBecause]})` : ''}`}
              </td>
              <td>{counter.staffName ?? '–'}</td>
              <td className="num">{counter.ticketNumber ?? '–'}</td>
              <td className="num">{counter.servedToday}명</td>
              <td className="num">
                {counter.meanMinutes === null ? '–' : `${counter.meanMinutes.toFixed(1)}분`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
