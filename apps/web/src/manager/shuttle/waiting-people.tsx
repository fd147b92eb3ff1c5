import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../api/types.ts';
import { Pager } from '../../admin/pager.tsx';
import { formatTime } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { waitingQuery } from './shuttle-api.ts';

/** Who asked for a bus and found no seat; they wait in this order. */
export function WaitingPeople({ centre, on, expected }: { centre: string; on: Day; expected: number }) {
  const [page, setPage] = useState(1);
  const list = useQuery({ ...waitingQuery(centre, on, page), enabled: expected > 0 });
  if (expected === 0) return null;
  return (
    <section className="card stack" aria-labelledby="waiting-title">
      <div>
        <h2 id="waiting-title">자리가 없어 기다리는 분 {expected}명</h2>
        <p className="subtle small">
          취소로 자리가 나면 위에서부터 자동으로 배정됩니다. 시간표에서 좌석이나 운행을 늘리셔도 바로
          배정됩니다.
        </p>
      </div>
      {list.error && (
        <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시 불러오기" />
      )}
      {list.data && (
        <>
          <table className="shuttle-list">
            <thead>
              <tr>
                {['타는 곳', '성명', '연락처', '예약 시각', '자리', '예약번호'].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.data.people.map((person) => (
                <tr key={person.bookingNumber}>
                  <td>{person.hub}</td>
                  <th scope="row">{person.maskedName}</th>
                  <td className="num">{person.maskedPhone}</td>
                  <td className="num">{formatTime(person.arriveAt)}</td>
                  <td className="num">{person.seats}</td>
                  <td className="num">{person.bookingNumber}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager page={list.data.page} pages={list.data.pages} onTurn={setPage} />
        </>
      )}
    </section>
  );
}
