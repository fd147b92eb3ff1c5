import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { readItems, type CalendarChange, type ChangedItem, type ItemFilter } from './calendar-api.ts';
import { number, whyNotText } from './words.ts';

/** Whom it reaches, by name and number; fetched when asked for, because every look is written down. */
export function AffectedList({ view }: { view: CalendarChange }) {
  const { counts, progress } = view;
  const tabs: { code: ItemFilter; label: string; count: number }[] = [
    { code: 'moved', label: '당일 이동', count: counts.moved },
    { code: 'orphaned', label: '자리 없음', count: counts.orphaned },
    { code: 'without-phone', label: '연락처 없음', count: counts.withoutPhone },
    { code: 'kept', label: '그대로', count: counts.kept },
    ...(progress.skipped > 0 || view.state === 'undone'
      ? [{ code: 'not-done' as const, label: '처리 안 됨', count: progress.skipped }]
      : []),
  ];
  const [chosen, setChosen] = useState<ItemFilter | null>(null);
  return (
    <section className="affected" aria-label="대상자 명단">
      <div className="affected-tabs" role="group" aria-label="명단 고르기">
        {tabs.map((tab) => (
          <button
            key={tab.code}
            type="button"
            aria-pressed={chosen === tab.code}
            disabled={tab.count === 0 && tab.code !== 'not-done'}
            onClick={() => setChosen(chosen === tab.code ? null : tab.code)}
          >
            {tab.label} <span className="num">{number(tab.count)}</span>
          </button>
        ))}
      </div>
      {chosen ? (
        <Items key={`${chosen} ${view.computedAt} ${view.state}`} view={view} filter={chosen} />
      ) : (
        <p className="subtle small">명단을 고르시면 가린 이름으로 보여 드립니다. 열람은 기록됩니다.</p>
      )}
    </section>
  );
}

function Items({ view, filter }: { view: CalendarChange; filter: ItemFilter }) {
  const list = useInfiniteQuery({
    queryKey: ['calendar-change', view.id, 'items', filter, view.computedAt, view.state],
    queryFn: ({ pageParam, signal }) => readItems(view.id, filter, pageParam, signal),
    initialPageParam: -1,
    getNextPageParam: (last) => last.next,
    refetchOnWindowFocus: false,
  });
  if (list.error)
    return <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시" />;
  if (!list.data) return <Skeleton lines={4} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="subtle">해당하는 분이 없습니다.</p>;
  return (
    <>
      <table className="affected-table">
        <thead>
          <tr>
            <th scope="col">이름</th>
            <th scope="col">예약번호</th>
            <th scope="col">연락처</th>
            <th scope="col">지금 시간</th>
            <th scope="col">바뀐 시간</th>
          </tr>
        </thead>
        <tbody className="num">
          {items.map((item) => (
            <tr key={item.bookingId}>
              <th scope="row">
                {item.maskedName}
                {item.family > 1 && <span className="subtle small"> · 가족 {item.family}명 함께</span>}
              </th>
              <td>{item.number}</td>
              <td>{item.maskedPhone ?? (item.hasPhone === false ? '없음' : '보호자')}</td>
              <td>{formatDateTime(item.from)}</td>
              <td>
                <Fate item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.hasNextPage && (
        <Button
          tone="secondary"
          onPress={() => void list.fetchNextPage()}
          isPending={list.isFetchingNextPage}
        >
          더 보기
        </Button>
      )}
    </>
  );
}

function Fate({ item }: { item: ChangedItem }) {
  if (item.state === 'skipped' || item.state === 'not-undone') {
    return <Badge tone="warning">{whyNotText(item.whyNot)}</Badge>;
  }
  if (item.state === 'undone') return <Badge tone="neutral">되돌림</Badge>;
  if (item.kind === 'moved' && item.to) return <strong>{formatTime(item.to)}</strong>;
  if (item.kind === 'orphaned') return <Badge tone="danger">자리 없음</Badge>;
  return <span className="subtle">그대로</span>;
}
