import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Pager } from '../../admin/pager.tsx';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatMonth } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { checkNow, checksKey, checksQuery } from './reports-api.ts';

/** The checks so far, the newest first; a lead checks again at any time. */
export function OverdueView() {
  const { may } = useManager();
  const [page, setPage] = useState(1);
  const checks = useQuery(checksQuery(page));
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(checkNow);
  return (
    <>
      <div className="cases-head">
        <p className="subtle">
          매달 첫 근무일 09시에 자동으로 점검합니다. 기한이 다음 근무일까지인 민원은 예고장, 기한이 지난
          민원은 독촉장을 처리부서별로 냅니다.
        </p>
        {may('casework.lead') && (
          <Button
            isPending={act.isPending}
            onPress={() =>
              act.mutate(undefined, {
                onSuccess: ({ id }) => {
                  void client.invalidateQueries({ queryKey: checksKey });
                  void navigate(`/manager/case-reports/overdue/${id}`);
                },
              })
            }
          >
            지금 점검
          </Button>
        )}
      </div>
      {act.error && <ErrorPanel cause={act.error} />}
      {checks.isPending && <Skeleton lines={5} height="4.8rem" />}
      {checks.error && !checks.data && (
        <ErrorPanel cause={checks.error} onRetry={() => void checks.refetch()} retryLabel="다시 불러오기" />
      )}
      {checks.data?.items.length === 0 && (
        <EmptyState title="아직 점검한 적이 없습니다.">
          <p>다음 달 첫 근무일에 자동으로 점검합니다.</p>
        </EmptyState>
      )}
      {checks.data && checks.data.items.length > 0 && (
        <div className="cases-scroll" role="region" aria-label="기한 점검 표" {...scrollable}>
          <table className="cases-table">
            <thead>
              <tr>
                <th scope="col">점검 일시</th>
                <th scope="col">점검</th>
                <th scope="col" className="number">
                  진행 중
                </th>
                <th scope="col" className="number">
                  예고장
                </th>
                <th scope="col" className="number">
                  독촉장
                </th>
                <th scope="col">
                  <span className="visually-hidden">통지서</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {checks.data.items.map((check) => (
                <tr key={check.id}>
                  <td className="num">{formatDateTime(check.checkedAt, true)}</td>
                  <td>
                    {check.month ? `${formatMonth(`${check.month}-01`)} 정기` : `수시 (${check.by ?? '–'})`}
                  </td>
                  <td className="number">{check.open.toLocaleString('ko-KR')}</td>
                  <td className="number">{check.warnings.toLocaleString('ko-KR')}</td>
                  <td className="number">{check.reminders.toLocaleString('ko-KR')}</td>
                  <td>
                    <ButtonLink tone="secondary" href={`/manager/case-reports/overdue/${check.id}`}>
                      통지서 보기
                      <span className="visually-hidden">: {formatDateTime(check.checkedAt)}</span>
                    </ButtonLink>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {checks.data && <Pager page={page} pages={checks.data.pages} onTurn={setPage} />}
    </>
  );
}
