import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { formatDateTime, formatSpan, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { StaffLayout, ToStations } from '../bar/top-bar.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { pastAlarmsQuery, type Alarm } from './alarms.ts';
import { outcomeLabel } from './end-dialog.tsx';
import './alarm.css';

/** Every call for help of the centre, for the lead: who called, who came, how it ended. */
export function PastAlarmsPage() {
  const mayRead = useMay('queueing.read-alarms');
  useEffect(() => {
    document.title = '비상 알림 기록 · 차례 직원';
  }, []);
  if (!mayRead) return <Navigate to="/staff/stations" replace />;
  return (
    <StaffLayout place="비상 알림 기록" isPage tools={<ToStations />}>
      <PastAlarms />
    </StaffLayout>
  );
}

function PastAlarms() {
  const pages = useInfiniteQuery(pastAlarmsQuery);
  if (!pages.data)
    return pages.error ? (
      <ErrorPanel cause={pages.error} onRetry={() => void pages.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={5} height="9.6rem" />
    );
  const alarms = pages.data.pages.flatMap((page) => page.alarms);
  if (alarms.length === 0)
    return (
      <EmptyState title="비상 알림이 없었습니다.">
        오른쪽 위의 [비상]을 1초 동안 누르면 모든 직원 태블릿이 울리고 여기에 남습니다.
      </EmptyState>
    );
  return (
    <div className="stack">
      <ol className="alarm-list" aria-label="비상 알림 기록">
        {alarms.map((alarm) => (
          <AlarmRow key={alarm.id} alarm={alarm} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button
          tone="secondary"
          onPress={() => void pages.fetchNextPage()}
          isPending={pages.isFetchingNextPage}
        >
          이전 기록 더 보기
        </Button>
      )}
    </div>
  );
}

function AlarmRow({ alarm }: { alarm: Alarm }) {
  const { end, coming } = alarm;
  const first = coming[0];
  return (
    <li className="alarm-row" data-state={end ? 'ended' : 'open'}>
      <p className="alarm-row-head">
        <time className="num">{formatDateTime(alarm.raisedAt)}</time>
        <span>{alarm.kind.label}</span>
        <span>{alarm.place}</span>
        {alarm.ticketNumber && <span className="num">{alarm.ticketNumber}</span>}
        <Badge tone={end ? (end.outcome === 'settled' ? 'success' : 'neutral') : 'danger'}>
          {end ? outcomeLabel(end.outcome) : '진행 중'}
        </Badge>
      </p>
      <p className="num">
        알림 {alarm.raisedBy ?? '–'}
        {alarm.raisedAgain.map(({ name }) => `, ${name}`)}
        {first &&
          ` · ${coming.map(({ name }) => name).join(', ')} 출동 (첫 응답 ${spanBetween(alarm.raisedAt, first.at)})`}
      </p>
      {end && (
        <p>
          {end.note}{' '}
          <span className="subtle num">
            {formatTimeWithSeconds(end.at)} · {end.by ?? '–'} · {spanBetween(alarm.raisedAt, end.at)} 만에
            종료
          </span>
        </p>
      )}
    </li>
  );
}

const spanBetween = (from: string, to: string): string =>
  formatSpan(Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000)));
