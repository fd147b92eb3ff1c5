import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Pager } from '../../admin/pager.tsx';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { isAtWork, peopleQuery, type Move, type PeopleList } from './moves-api.ts';
import { number, outcomeText } from './words.ts';

/** Who it is, by masked name; fetched only when asked for, because every look is written down. */
export function PeopleLists({ move }: { move: Move }) {
  const [list, setList] = useState<PeopleList | null>(null);
  const [page, setPage] = useState(1);
  const isProposed = move.state === 'proposed';
  const tabs: { code: PeopleList; label: string; count: number }[] = [
    {
      code: 'listed',
      label: isProposed ? '자리 없음' : '연락할 분',
      count: move.progress.listed,
    },
    {
      code: 'moves',
      label: isProposed ? '옮길 분' : '옮긴 분',
      count: isProposed ? move.counts.moved : move.progress.moved,
    },
    { code: 'stays', label: '그대로', count: move.counts.stays + move.progress.undone },
    { code: 'no-phone', label: '연락처 없음', count: move.counts.noPhone },
  ];
  return (
    <section className="card stack" aria-labelledby="people-title">
      <div className="moves-people-head">
        <h2 id="people-title">명단</h2>
        <p className="subtle small">가린 이름으로 보여 드리며, 열람은 한 분씩 기록됩니다.</p>
      </div>
      <div className="moves-tabs" role="group" aria-label="명단 고르기">
        {tabs.map((tab) => (
          <button
            key={tab.code}
            type="button"
            aria-pressed={list === tab.code}
            onClick={() => {
              setList(list === tab.code ? null : tab.code);
              setPage(1);
            }}
          >
            {tab.label} <span className="num">{number(tab.count)}</span>
          </button>
        ))}
      </div>
      {list && isAtWork(move.state) && <p className="subtle">작업이 끝나면 명단을 보여 드립니다.</p>}
      {list && !isAtWork(move.state) && <People move={move} list={list} page={page} onTurn={setPage} />}
    </section>
  );
}

function People({
  move,
  list,
  page,
  onTurn,
}: {
  move: Move;
  list: PeopleList;
  page: number;
  onTurn(page: number): void;
}) {
  const { data, error, refetch } = useQuery(peopleQuery(move, list, page));
  if (error) return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  if (!data) return <Skeleton lines={4} />;
  if (data.total === 0) return <EmptyState title="해당하는 분이 없습니다." />;
  return (
    <>
      <div className="moves-scroll">
        <table className="moves-table">
          <thead>
            <tr>
              <th scope="col">이름</th>
              <th scope="col">예약번호</th>
              <th scope="col">연락처</th>
              <th scope="col">1차</th>
              <th scope="col">변경 전</th>
              <th scope="col">변경 후</th>
              <th scope="col">결과</th>
            </tr>
          </thead>
          <tbody className="num">
            {data.people.map((person) => (
              <tr key={person.bookingId}>
                <th scope="row">{person.maskedName}</th>
                <td>{person.number}</td>
                <td>{person.maskedPhone || '없음'}</td>
                <td>{person.firstOn ? formatDay(person.firstOn) : '–'}</td>
                <td>{formatDateTime(person.fromStartsAt)}</td>
                <td>{person.toStartsAt ? formatDateTime(person.toStartsAt) : '–'}</td>
                <td>{outcomeText(person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={page} pages={data.pages} onTurn={onTurn} />
    </>
  );
}
