import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { historyQuery } from './calendar-api.ts';
import { useProposal } from './proposal.tsx';
import { changeTitle, number, stateWords } from './words.ts';

/** Every change that was carried out, with the way back where there is one. */
export function HistoryView() {
  const { centre } = useManager();
  const { open } = useProposal();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery(historyQuery(centre, page));
  if (error && !data) {
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  }
  if (!data) return <Skeleton lines={5} height="4.8rem" />;
  if (data.changes.length === 0) {
    return (
      <EmptyState title="아직 달력을 바꾼 적이 없습니다.">
        <p>월·주 보기에서 날을 고르거나, 운영 기준에서 새 기준을 추가해 주십시오.</p>
      </EmptyState>
    );
  }
  return (
    <section className="card history" aria-label="변경 이력">
      <table>
        <thead>
          <tr>
            <th scope="col">적용</th>
            <th scope="col">변경</th>
            <th scope="col">사유</th>
            <th scope="col">이동</th>
            <th scope="col">자리 없음</th>
            <th scope="col">담당</th>
            <th scope="col">상태</th>
            <th scope="col">
              <span className="visually-hidden">자세히</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.changes.map((change) => (
            <tr key={change.id}>
              <td className="num">{formatDateTime(change.appliedAt ?? change.madeAt)}</td>
              <th scope="row">{changeTitle(change.change)}</th>
              <td>{change.reason}</td>
              <td className="num">{number(change.counts.moved)}</td>
              <td className="num">{number(change.counts.orphaned)}</td>
              <td>{change.madeBy ?? '–'}</td>
              <td>
                <Badge tone={stateWords[change.state].tone}>{stateWords[change.state].label}</Badge>
              </td>
              <td>
                <Button tone="quiet" onPress={() => open(change.id)}>
                  {change.canUndo ? '보기·되돌리기' : '보기'}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(page > 0 || data.hasMore) && (
        <div className="row">
          <Button tone="secondary" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            최근
          </Button>
          <Button tone="secondary" isDisabled={!data.hasMore} onPress={() => setPage(page + 1)}>
            이전
          </Button>
        </div>
      )}
    </section>
  );
}
