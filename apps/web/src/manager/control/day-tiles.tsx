import type { ControlRoom } from './control-room.ts';

const tiles = [
  ['expected', '오늘 예약'],
  ['arrived', '도착'],
  ['inside', '안에 계신 분'],
  ['completed', '완료'],
  ['left', '중도 귀가'],
  ['missed', '부재 종료'],
] as const;

export function DayTiles({ day }: { day: ControlRoom['day'] }) {
  return (
    <dl className="control-tiles">
      {tiles.map(([key, label]) => (
        <div key={key} data-main={key === 'inside' || undefined}>
          <dt>{label}</dt>
          <dd className="num">
            {day[key].toLocaleString('ko-KR')}
            <small>명</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
