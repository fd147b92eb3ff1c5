import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { Pager } from '../../admin/pager.tsx';
import { formatDate, formatDateTime } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useManager } from '../manager-centre.tsx';
import { listQuery, type CaseLine, type CaseList, type Inbox } from './cases-api.ts';
import { CaseLight } from './light.tsx';
import { deadlineWords, resultWords, stateWords } from './words.ts';

const inboxes: readonly { code: Inbox; label: string; count?: keyof CaseList['counts'] }[] = [
  { code: 'open', label: '진행 중', count: 'open' },
  { code: 'mine', label: '내 민원', count: 'mine' },
  { code: 'unassigned', label: '담당자 없음', count: 'unassigned' },
  { code: 'late', label: '기한 지남', count: 'late' },
  { code: 'closed', label: '끝난 민원' },
];

/** Everything that waits for an answer, the most urgent first. */
export function InboxView() {
  const { may } = useManager();
  const [params, setParams] = useSearchParams();
  const inbox = (inboxes.find(({ code }) => code === params.get('inbox')) ?? inboxes[0]!).code;
  const q = params.get('q') ?? '';
  const page = Number(params.get('page') ?? 1);
  const [typed, setTyped] = useState(q);
  const list = useQuery(listQuery(inbox, q, page));
  const turn = (changes: Record<string, string>) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.delete('page');
      for (const [name, value] of Object.entries(changes))
        if (value === '') next.delete(name);
        else next.set(name, value);
      return next;
    });
  const search = (event: FormEvent) => {
    event.preventDefault();
    turn({ q: typed.trim() });
  };
  return (
    <div className="cases">
      <header className="cases-head">
        <div>
          <h1>민원 처리</h1>
          {list.data && (
            <p className="subtle small num">{formatDateTime(list.data.asOf, true)} 현재 · 급한 순서</p>
          )}
        </div>
        {may('casework.receive') && <ButtonLink href="/manager/cases/new">민원 접수</ButtonLink>}
      </header>
      <div className="cases-tools">
        <nav aria-label="민원 목록" className="cases-tabs">
          {inboxes.map(({ code, label, count }) => (
            <button
              key={code}
              type="button"
              aria-current={inbox === code && q === '' ? 'true' : undefined}
              onClick={() => {
                setTyped('');
                turn({ inbox: code, q: '' });
              }}
            >
              {label}
              {count && list.data && <b className="num">{list.data.counts[count].toLocaleString('ko-KR')}</b>}
            </button>
          ))}
        </nav>
        <form className="cases-search" role="search" onSubmit={search}>
          <TextField
            label="찾기"
            type="search"
            placeholder="접수번호, 이름, 생년월일, 전화 끝 4자리"
            value={typed}
            onChange={setTyped}
            maxLength={60}
          />
          <Button type="submit" tone="secondary">
            찾기
          </Button>
        </form>
      </div>
      {list.isPending && <Skeleton lines={8} height="4.8rem" />}
      {list.error && !list.data && (
        <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시 불러오기" />
      )}
      {list.data && (
        <>
          {q !== '' && (
            <p className="small">
              ‘{q}’ 찾은 결과 {list.data.total.toLocaleString('ko-KR')}건 · 끝난 민원도 함께 찾습니다.
            </p>
          )}
          {list.data.items.length === 0 ? (
            <EmptyState title={q ? '찾으신 민원이 없습니다.' : '여기에 해당하는 민원이 없습니다.'}>
              <p>{q ? '접수번호나 이름을 다시 확인해 주십시오.' : '위에서 다른 목록을 골라 보십시오.'}</p>
            </EmptyState>
          ) : (
            <CaseTable items={list.data.items} />
          )}
          <Pager page={list.data.page} pages={list.data.pages} onTurn={(to) => turn({ page: String(to) })} />
        </>
      )}
    </div>
  );
}

function CaseTable({ items }: { items: CaseLine[] }) {
  return (
    <div className="cases-scroll" role="region" aria-label="민원 목록 표" {...scrollable}>
      <table className="cases-table">
        <thead>
          <tr>
            <th scope="col">기한</th>
            <th scope="col">접수번호 · 제목</th>
            <th scope="col">신청인</th>
            <th scope="col">처리부서 · 담당</th>
            <th scope="col">상태</th>
            <th scope="col">접수</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id} data-light={one.light ?? 'closed'}>
              <td className="num">
                {one.light ? <CaseLight light={one.light} /> : <span className="subtle">끝남</span>}
                <span className="cases-deadline">{deadlineWords(one)}</span>
              </td>
              <td>
                <Link href={`/manager/cases/one/${one.id}`} className="cases-link">
                  <span className="num">{one.number}</span> {one.subject}
                </Link>
                <span className="subtle small">{one.kind}</span>
              </td>
              <td>{one.applicant ?? <span className="subtle">등록 없음</span>}</td>
              <td>
                {one.unit}
                <span className="subtle small">{one.handler ?? '담당자 없음'}</span>
              </td>
              <td>
                <Badge
                  tone={one.state === 'done' ? 'success' : one.state === 'returned' ? 'warning' : 'neutral'}
                >
                  {stateWords[one.state]}
                  {one.result && one.result !== 'solved' && ` · ${resultWords[one.result]}`}
                </Badge>
              </td>
              <td className="num">{formatDate(one.receivedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
