import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Pager } from '../../admin/pager.tsx';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { returnToWording, versionsQuery, type Line, type Version } from './messages-api.ts';
import { fromWords, stateWords } from './wording-words.ts';

interface HistoryViewProps {
  line: Line;
  revision: number;
  mayChange: boolean;
  onReturned(): void;
}

/** Who wrote what and why, newest first; an older wording can be brought back. */
export function HistoryView({ line, revision, mayChange, onReturned }: HistoryViewProps) {
  const [page, setPage] = useState(1);
  const [returning, setReturning] = useState<Version | null>(null);
  const { data, error, refetch } = useQuery(versionsQuery(line, page));
  if (!data)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={4} height="8rem" />
    );
  if (data.total === 0)
    return (
      <EmptyState title="아직 이력이 없습니다.">
        여기에 문구를 저장하면 누가 언제 왜 썼는지 남습니다.
      </EmptyState>
    );
  return (
    <section className="stack" aria-label="문구 이력">
      <ol className="wording-history">
        {data.versions.map((version) => (
          <li key={version.id}>
            <div className="row">
              <Badge tone={stateWords[version.state].tone}>{stateWords[version.state].label}</Badge>
              <b className="num">{fromWords(version)}</b>
              <span className="subtle small num">
                {version.madeBy ?? '처음 설정'}
                {version.madeBy && ` · ${formatDateTime(version.madeAt, true)}`}
                {version.reason && ` · ${version.reason}`}
              </span>
            </div>
            <p className="wording-quote" lang={line.language}>
              {version.body ?? '이 문구를 끝냄'}
            </p>
            {version.withdrawn && (
              <p className="subtle small num">
                {formatDateTime(version.withdrawn.at, true)} {version.withdrawn.by ?? ''} 취소 ·{' '}
                {version.withdrawn.reason}
              </p>
            )}
            {mayChange &&
              version.body !== null &&
              version.state !== 'in-force' &&
              version.state !== 'coming' && (
                <div>
                  <Button
                    tone="secondary"
                    onPress={() => setReturning(version)}
                    aria-label={`${version.version}번째 문구로 되돌리기`}
                  >
                    이 문구로 되돌리기
                  </Button>
                </div>
              )}
          </li>
        ))}
      </ol>
      <Pager page={data.page} pages={data.pages} onTurn={setPage} />
      {returning && (
        <ChangeDialog
          title="이 문구로 되돌릴까요?"
          confirmLabel="되돌리기"
          asksMoment
          act={(input, key) => returnToWording({ id: returning.id, revision, ...input }, key)}
          onClose={() => setReturning(null)}
          onDone={() => {
            setReturning(null);
            onReturned();
          }}
        >
          <p className="wording-quote" lang={line.language}>
            {returning.body}
          </p>
        </ChangeDialog>
      )}
    </section>
  );
}
