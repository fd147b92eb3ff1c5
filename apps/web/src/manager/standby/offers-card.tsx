import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Pager } from '../../admin/pager.tsx';
import { offersQuery, type OfferItem } from './standby-desk.ts';

const states: Record<OfferItem['state'], { word: string; tone: BadgeTone }> = {
  offered: { word: '답 기다림', tone: 'primary' },
  accepted: { word: '수락', tone: 'success' },
  declined: { word: '거절', tone: 'neutral' },
  lapsed: { word: '시간 지남', tone: 'warning' },
  'given-back': { word: '취소됨', tone: 'neutral' },
};

const bookingWords: Record<string, string> = {
  confirmed: '오는 중',
  arrived: '도착',
  fulfilled: '마침',
  'no-show': '오지 않음',
};

/** Who was offered a seat today and what they said; the newest first. */
export function OffersCard({ centre }: { centre: string }) {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(offersQuery(centre, page));
  return (
    <section className="card stack" aria-labelledby="standby-offers">
      <div className="standby-card-head">
        <h2 id="standby-offers">보낸 제안</h2>
        {data && <p className="subtle small num">{data.total}건</p>}
      </div>
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={3} height="4rem" />}
      {data?.total === 0 && (
        <EmptyState title="오늘 보낸 제안이 없습니다.">
          <p>남은 자리를 알리면 줄의 앞에서부터 제안합니다.</p>
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <table className="standby-table">
          <thead>
            <tr>
              <th scope="col">보낸 때</th>
              <th scope="col">이름</th>
              <th scope="col">백신</th>
              <th scope="col">오실 시각</th>
              <th scope="col">답</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <OfferRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
    </section>
  );
}

function OfferRow({ item }: { item: OfferItem }) {
  const { word, tone } = states[item.state];
  const came = item.booking && item.state === 'accepted' ? bookingWords[item.booking.state] : null;
  return (
    <tr>
      <td className="num">
        {formatTime(item.madeAt)} <span className="subtle">{item.wave}차</span>
      </td>
      <td>{item.maskedName}</td>
      <td>{item.offer.label}</td>
      <td className="num">{formatTime(item.comeBy)}</td>
      <td>
        <span className="standby-answer">
          <Badge tone={tone}>{word}</Badge>
          {item.state === 'offered' ? (
            <Countdown until={item.expiresAt} />
          ) : (
            <span className="subtle num">{item.settledAt && formatTime(item.settledAt)}</span>
          )}
          {came && <span className="subtle">{came}</span>}
        </span>
      </td>
    </tr>
  );
}
