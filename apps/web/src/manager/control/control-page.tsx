import { useQuery } from '@tanstack/react-query';
import { useFreshFrom } from '../../api/realtime.ts';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { controlRoomQuery } from './control-room.ts';
import { CounterTable } from './counter-table.tsx';
import { DayTiles } from './day-tiles.tsx';
import { FloorMap } from './floor-map.tsx';
import { ForecastTable } from './forecast-table.tsx';
import { StuckList } from './stuck-list.tsx';
import { Throughput } from './throughput.tsx';
import './control.css';

/** Where everybody is at this moment, who needs a look, and how the day goes beside its plan. */
export default function ControlPage() {
  const { centre } = useManager();
  const { data, error, isPending, refetch } = useQuery(controlRoomQuery(centre));
  const link = useFreshFrom([`queue:${centre}`], ['control-room', centre]);
  if (!data) {
    if (isPending) return <Skeleton lines={6} height="6.4rem" />;
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  }
  return (
    <div className="control">
      <header className="control-head">
        <h1>현장</h1>
        <p className="subtle small num">
          {formatTimeWithSeconds(data.asOf)} 기준 ·{' '}
          {link === 'live' && !error ? '실시간' : '5초마다 새로 고침'}
        </p>
      </header>
      {error && (
        <Notice tone="warning" title="서버에 연결되지 않아 마지막으로 받은 내용을 보여 드립니다." isUrgent />
      )}
      <StuckList room={data} />
      <DayTiles day={data.day} />
      <section className="card" aria-labelledby="control-floor">
        <h2 id="control-floor">지금 계신 곳</h2>
        <FloorMap room={data} />
      </section>
      <div className="control-columns">
        <section className="card" aria-labelledby="control-hours">
          <h2 id="control-hours">시간대별 도착과 완료</h2>
          <Throughput hours={data.hours} />
        </section>
        <section className="card" aria-labelledby="control-counters">
          <h2 id="control-counters">창구</h2>
          <CounterTable room={data} />
        </section>
      </div>
      <section className="card" aria-labelledby="control-forecasts">
        <h2 id="control-forecasts">대기 시간 안내는 맞았습니까?</h2>
        <ForecastTable room={data} />
      </section>
    </div>
  );
}
