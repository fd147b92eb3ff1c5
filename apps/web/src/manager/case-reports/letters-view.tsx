import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { formatDate } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { deadlineWords } from '../cases/words.ts';
import { lettersQuery, type Letters, type Notice } from './reports-api.ts';

/** What each unit is told: one sheet of A4 a unit, printed as it stands here. */
export function LettersView() {
  const { id = '' } = useParams();
  const found = useQuery(lettersQuery(id));
  if (found.isPending) return <Skeleton lines={8} height="4.8rem" />;
  if (!found.data)
    return <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} retryLabel="다시 불러오기" />;
  const { letters, from, check } = found.data;
  return (
    <>
      <div className="cases-head no-print">
        <ButtonLink tone="quiet" href="/manager/case-reports/overdue">
          ← 점검 목록으로
        </ButtonLink>
        {letters.length > 0 && (
          <Button tone="secondary" onPress={() => window.print()}>
            모두 인쇄 (A4)
          </Button>
        )}
      </div>
      {letters.length === 0 && (
        <EmptyState title="알릴 것이 없습니다.">
          <p>기한이 지났거나 임박한 민원이 없습니다.</p>
        </EmptyState>
      )}
      {letters.map(({ unit, notices }) => (
        <Letter key={unit.code} unit={unit.label} notices={notices} from={from} checkedAt={check.checkedAt} />
      ))}
    </>
  );
}

function Letter({
  unit,
  notices,
  from,
  checkedAt,
}: {
  unit: string;
  notices: Notice[];
  from: Letters['from'];
  checkedAt: string;
}) {
  const late = notices.filter(({ kind }) => kind === 'reminder');
  const near = notices.filter(({ kind }) => kind === 'warning');
  const title = [late.length > 0 && '독촉장', near.length > 0 && '예고장'].filter(Boolean).join('·');
  return (
    <article className="case-letter" aria-label={`${unit} 통지서`}>
      <header>
        <p className="case-letter-from">{from.name}</p>
        <h2>민원 처리기한 {title}</h2>
        <dl>
          <dt>수신</dt>
          <dd>{unit}장</dd>
          <dt>점검일</dt>
          <dd>{formatDate(checkedAt, true)}</dd>
        </dl>
      </header>
      <p>
        귀 부서에서 처리 중인 민원 가운데{' '}
        {late.length > 0
          ? '처리기한이 지난 것을 아래와 같이 알려 드리니, 지체 없이 처리하고 늦어진 까닭을 신청인에게 알려 주시기 바랍니다.'
          : '처리기한이 임박한 것을 아래와 같이 알려 드리니, 기한 안에 처리하여 주시기 바랍니다.'}
        {late.length > 0 && near.length > 0 && ' 기한이 임박한 민원은 기한 안에 처리하여 주시기 바랍니다.'}
      </p>
      {late.length > 0 && <NoticeTable title={`기한이 지난 민원 ${late.length}건 (독촉)`} notices={late} />}
      {near.length > 0 && <NoticeTable title={`기한이 임박한 민원 ${near.length}건 (예고)`} notices={near} />}
      <footer>
        <p>
          {from.name} · {from.address} · {from.phone}
        </p>
      </footer>
    </article>
  );
}

function NoticeTable({ title, notices }: { title: string; notices: Notice[] }) {
  return (
    <table className="cases-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">접수번호</th>
          <th scope="col">종류</th>
          <th scope="col">접수일</th>
          <th scope="col">처리기한</th>
          <th scope="col">지난 근무일</th>
          <th scope="col">담당자</th>
        </tr>
      </thead>
      <tbody>
        {notices.map((notice) => (
          <tr key={notice.number}>
            <td className="num">
              {notice.number}{' '}
              {notice.isClosedSince && (
                <span className="no-print">
                  <Badge tone="success">그 뒤 처리됨</Badge>
                </span>
              )}
            </td>
            <td>{notice.caseKind}</td>
            <td className="num">{formatDate(notice.receivedAt)}</td>
            <td className="num">{deadlineWords(notice)}</td>
            <td className="num">{notice.kind === 'reminder' ? `${notice.daysLate}일` : '–'}</td>
            <td>{notice.handler ?? '담당자 없음'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
