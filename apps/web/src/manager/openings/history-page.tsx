import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { historyQuery, type Rule } from './openings.ts';
import { changeWords, whenWords } from './rule-words.ts';

const changeNames: Record<Rule['change'], string> = {
  'set-up': '처음 설정',
  added: '추가',
  changed: '변경',
  ended: '마감',
};

/** Who changed which rule and why, newest first. */
export function HistoryPage({ suffix }: { suffix: string }) {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const history = useQuery(historyQuery(page, params.get('rule')));
  const turn = (to: number) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('page', String(to));
      return next;
    });
  return (
    <div className="openings">
      <header className="openings-head">
        <h1>바뀐 내역</h1>
        <ButtonLink tone="secondary" href={`/manager/openings${suffix}`}>
          목록으로
        </ButtonLink>
      </header>
      {history.error && (
        <ErrorPanel cause={history.error} onRetry={() => void history.refetch()} retryLabel="다시 불러오기" />
      )}
      {history.isPending && <Skeleton lines={6} height="4.8rem" />}
      {history.data?.total === 0 && <EmptyState title="바뀐 내역이 없습니다." />}
      {history.data && history.data.total > 0 && (
        <div className="card openings-history">
          <table>
            <thead>
              <tr>
                <th scope="col">언제</th>
                <th scope="col">누가</th>
                <th scope="col">규칙</th>
                <th scope="col">무엇을</th>
                <th scope="col">까닭</th>
              </tr>
            </thead>
            <tbody>
              {history.data.changes.map((change) => (
                <tr key={`${change.code}-${change.version}`}>
                  <td className="num">{formatDateTime(change.recordedAt, true)}</td>
                  <td>{change.recordedBy ?? '시스템'}</td>
                  <td>
                    {change.label}
                    {change.dayDigits.length > 0 && ` (끝자리 ${change.dayDigits.join('·')})`}
                  </td>
                  <td>
                    <strong>{changeNames[change.change]}</strong>
                    <Differences change={change} all={history.data.changes} />
                  </td>
                  <td>{change.reason ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {history.data && history.data.pages > 1 && (
        <nav className="row" aria-label="쪽">
          <Button tone="secondary" isDisabled={page <= 1} onPress={() => turn(page - 1)}>
            앞쪽
          </Button>
          <span className="num">
            {page} / {history.data.pages}
          </span>
          <Button tone="secondary" isDisabled={page >= history.data.pages} onPress={() => turn(page + 1)}>
            뒤쪽
          </Button>
        </nav>
      )}
    </div>
  );
}

function Differences({ change, all }: { change: Rule; all: readonly Rule[] }) {
  const before = all.find(({ code, version }) => code === change.code && version === change.version - 1);
  const words = before ? changeWords(before, change) : [whenWords(change, true)];
  return (
    <ul className="openings-differences num">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
