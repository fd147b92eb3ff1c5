import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { MessagesView } from './messages-view.tsx';
import { zonesQuery } from './screens-api.ts';
import { ScreensView } from './screens-view.tsx';
import { ZonesView } from './zones-view.tsx';
import './screens.css';

const views = [
  { code: 'screens', label: '화면', permission: 'queueing.manage-screens' },
  { code: 'zones', label: '구역', permission: 'queueing.manage-screens' },
  { code: 'messages', label: '안내 문구', permission: 'queueing.write-board-message' },
] as const;

/** The screens of the halls: which hang where, what each zone shows, and the line along the bottom. */
export default function ScreensPage() {
  const { session, centre, may } = useManager();
  const [params, setParams] = useSearchParams();
  const open = views.filter((one) => may(one.permission));
  const view = open.find((one) => one.code === params.get('view')) ?? open[0];
  if (centre !== session.centre.code) {
    return (
      <EmptyState title="화면은 그 센터에서만 관리하실 수 있습니다.">
        <p>위에서 근무하시는 센터를 고르시거나, 그 센터의 책임자에게 요청해 주십시오.</p>
      </EmptyState>
    );
  }
  if (!view) {
    return (
      <EmptyState title="화면을 관리할 권한이 없습니다.">
        <p>센터 관리자에게 요청해 주십시오.</p>
      </EmptyState>
    );
  }
  const choose = (code: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('view', code);
        return after;
      },
      { replace: true },
    );
  return (
    <div className="screens">
      <header className="screens-head">
        <h1>화면 관리</h1>
        <div className="screens-views" role="group" aria-label="보기">
          {open.map((one) => (
            <button
              key={one.code}
              type="button"
              aria-pressed={view.code === one.code}
              onClick={() => choose(one.code)}
            >
              {one.label}
            </button>
          ))}
        </div>
      </header>
      <View code={view.code} centre={centre} />
    </div>
  );
}

function View({ code, centre }: { code: (typeof views)[number]['code']; centre: string }) {
  const { data, error, refetch } = useQuery(zonesQuery(centre));
  if (!data) {
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={5} height="6.4rem" />
    );
  }
  if (code === 'zones') return <ZonesView zones={data} centre={centre} />;
  if (code === 'messages') return <MessagesView zones={data.zones} centre={centre} />;
  return <ScreensView zones={data.zones} centre={centre} />;
}
