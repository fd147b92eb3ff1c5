import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useServerNow } from '../../api/clock.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { BreaksView } from './breaks-view.tsx';
import { CountersView } from './counters-view.tsx';
import { floorQuery } from './floor-api.ts';
import { NumbersView } from './numbers-view.tsx';
import { RulesView } from './rules-view.tsx';
import './floor.css';

const views = [
  { code: 'counters', label: '창구 배치' },
  { code: 'breaks', label: '휴식 교대' },
  { code: 'rules', label: '운영 기준' },
  { code: 'numbers', label: '번호표 기준' },
] as const;

/** The floor as its lead runs it: which counter works for which line, who pauses when, and the rules of the day. */
export default function FloorPage() {
  const { session, centre } = useManager();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one.code === params.get('view'))?.code ?? 'counters';
  const now = useServerNow(60_000);
  if (centre !== session.centre.code) {
    return (
      <EmptyState title="현장은 그 센터에서만 편성하실 수 있습니다.">
        <p>위에서 근무하시는 센터를 고르시거나, 그 센터의 책임자에게 요청해 주십시오.</p>
      </EmptyState>
    );
  }
  return (
    <div className="floor">
      <header className="floor-head">
        <h1>창구 운영</h1>
        <div className="floor-views" role="group" aria-label="보기">
          {views.map((one) => (
            <button
              key={one.code}
              type="button"
              aria-pressed={view === one.code}
              onClick={() =>
                setParams(
                  (before) => {
                    const after = new URLSearchParams(before);
                    after.set('view', one.code);
                    return after;
                  },
                  { replace: true },
                )
              }
            >
              {one.label}
            </button>
          ))}
        </div>
      </header>
      {view === 'rules' ? (
        <RulesView centre={centre} />
      ) : view === 'numbers' ? (
        <NumbersView centre={centre} />
      ) : (
        <OnTheFloor view={view} centre={centre} today={now === null ? null : seoulDay(now)} />
      )}
    </div>
  );
}

function OnTheFloor({
  view,
  centre,
  today,
}: {
  view: 'counters' | 'breaks';
  centre: string;
  today: string | null;
}) {
  const floor = useQuery(floorQuery(centre));
  if (!floor.data || today === null) {
    return floor.error ? (
      <ErrorPanel cause={floor.error} onRetry={() => void floor.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={6} height="6.4rem" />
    );
  }
  return view === 'counters' ? (
    <CountersView floor={floor.data} />
  ) : (
    <BreaksView floor={floor.data} centre={centre} today={today} />
  );
}
