import { useQuery } from '@tanstack/react-query';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { lateQuery } from './reports-api.ts';
import { useSpan, type Span } from './span.tsx';

/** For the auditor: who was late how often; looking is written down. */
export function LateView() {
  const chosen = useSpan();
  if (!chosen) return <Skeleton lines={6} height="4.8rem" />;
  return (
    <>
      {chosen.fields}
      <p className="subtle small">감사담당관 보고 자료입니다. 열람한 사실은 기록에 남습니다.</p>
      <Handlers span={chosen.span} />
    </>
  );
}

function Handlers({ span }: { span: Span }) {
  const found = useQuery(lateQuery(span.from, span.to));
  if (found.isPending) return <Skeleton lines={6} height="4.8rem" />;
  if (!found.data)
    return <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} retryLabel="다시 불러오기" />;
  if (found.data.handlers.length === 0)
    return (
      <EmptyState title="이 기간에 기한을 넘긴 담당자가 없습니다.">
        <p>위에서 다른 기간을 골라 보십시오.</p>
      </EmptyState>
    );
  return (
    <div className="cases-scroll" role="region" aria-label="지연 처리 표" {...scrollable}>
      <table className="cases-table">
        <thead>
          <tr>
            <th scope="col">처리부서</th>
            <th scope="col">담당자</th>
            <th scope="col" className="number">
              기한 지나 미처리
            </th>
            <th scope="col" className="number">
              기한 뒤 처리
            </th>
            <th scope="col" className="number">
              처리 전체
            </th>
          </tr>
        </thead>
        <tbody>
          {found.data.handlers.map((line) => (
            <tr key={`${line.unit} ${line.handler ?? ''}`}>
              <th scope="row">{line.unit}</th>
              <td>{line.handler ?? '담당자 없음'}</td>
              <td className="number">{line.stillOpen.toLocaleString('ko-KR')}</td>
              <td className="number">{line.answeredLate.toLocaleString('ko-KR')}</td>
              <td className="number">{line.closed.toLocaleString('ko-KR')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
