import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Pager } from '../../admin/pager.tsx';
import { lineQuery } from './standby-desk.ts';

/** The line in the order in which places will be offered. */
export function LineCard({ centre }: { centre: string }) {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(lineQuery(centre, page));
  return (
    <section className="card stack" aria-labelledby="standby-line">
      <div className="standby-card-head">
        <h2 id="standby-line">줄 서신 분</h2>
        {data && <p className="subtle small num">{data.total}명</p>}
      </div>
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={3} height="4rem" />}
      {data?.total === 0 && <EmptyState title="줄 서신 분이 없습니다." />}
      {data && data.total > 0 && (
        <ol className="standby-line">
          {data.items.map((item) => (
            <li key={item.entryId}>
              <b className="num">{item.rank}</b>
              <span>{item.maskedName}</span>
              <span className="subtle small">{item.offer.label}</span>
              <span className="subtle small num">
                {formatTime(item.joinedAt)}
                {item.earlierOffers > 0 && ` · 제안 ${item.earlierOffers}번`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
    </section>
  );
}
