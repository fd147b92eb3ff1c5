import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Pager } from '../../admin/pager.tsx';
import { noShowsQuery } from './standby-desk.ts';
import { PlainDayInput } from '../../ui/day-input.tsx';

interface NoShowsCardProps {
  centre: string;
  today: string;
  lateAfter: number | null;
}

/** Who is late today or did not come on a day, and how often each has missed before. */
export function NoShowsCard({ centre, today, lateAfter }: NoShowsCardProps) {
  const [day, setDay] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(noShowsQuery(centre, page, day));
  const dateId = useId();
  return (
    <section className="card stack" aria-labelledby="standby-no-shows">
      <div className="standby-card-head">
        <h2 id="standby-no-shows">오지 않으신 분</h2>
        <div className="row">
          <label htmlFor={dateId} className="small">
            날짜
          </label>
          <div className="standby-date">
            <PlainDayInput
              id={dateId}
              max={today}
              value={day ?? today}
              onChange={(chosen) => {
                setDay(chosen === '' || chosen === today ? null : chosen);
                setPage(1);
              }}
            />
          </div>
        </div>
      </div>
      <p className="subtle small">
        {lateAfter === null
          ? '늦은 분의 자리를 줄에 내놓지 않습니다.'
          : `오실 시각에서 ${lateAfter}분이 지나면 줄에 한 자리를 더 내놓습니다. 예약은 그대로여서 늦게 오셔도 접수해 드립니다.`}
      </p>
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={3} height="4rem" />}
      {data?.total === 0 && <EmptyState title="늦거나 오지 않으신 분이 없습니다." />}
      {data && data.total > 0 && (
        <table className="standby-table">
          <thead>
            <tr>
              <th scope="col">오실 시각</th>
              <th scope="col">이름</th>
              <th scope="col">예약</th>
              <th scope="col">상태</th>
              <th scope="col">이제까지</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <tr key={item.bookingId}>
                <td className="num">{formatTime(item.arriveAt)}</td>
                <td>{item.maskedName}</td>
                <td>
                  {item.service.label} <span className="subtle num">{item.number}</span>
                </td>
                <td>
                  <span className="standby-answer">
                    <Badge tone={item.state === 'late' ? 'warning' : 'danger'}>
                      {item.state === 'late' ? '늦음' : '오지 않음'}
                    </Badge>
                    {item.isStandby && <Badge>잔여백신</Badge>}
                  </span>
                </td>
                <td className="num">
                  {item.misses === 0 ? (
                    <span className="subtle">처음</span>
                  ) : (
                    <>
                      {item.misses}번{' '}
                      <span className="subtle small">
                        {item.missedOn.map((on) => formatDay(on)).join(', ')}
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
    </section>
  );
}
