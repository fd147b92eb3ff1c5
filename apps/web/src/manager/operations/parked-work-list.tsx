import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Pager } from '../../admin/pager.tsx';
import { formatDateTime } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { spanWords } from '../message-report/words.ts';
import {
  discardWork,
  operationsKey,
  parkedWorkQuery,
  retryWork,
  type ParkedWork,
  type WorkKey,
} from './operations-api.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { useChosen } from './use-chosen.ts';

const idOf = ({ factId, reaction }: WorkKey): string => `${factId} ${reaction}`;

/** What should have happened because of a fact and failed twelve times. */
export function ParkedWorkList() {
  const [page, setPage] = useState(1);
  const list = useQuery(parkedWorkQuery(page));
  const client = useQueryClient();
  const [doing, setDoing] = useState<'retry' | 'discard' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const items = list.data?.items ?? [];
  const choice = useChosen(items.map(idOf));
  const retry = useAct(retryWork);
  const discard = useAct(discardWork);
  const work = items
    .filter((item) => choice.isChosen(idOf(item)))
    .map(({ factId, reaction }) => ({ factId, reaction }));
  const finish = (words: string) => {
    setDone(words);
    setDoing(null);
    choice.tickAll(false);
    void client.invalidateQueries({ queryKey: operationsKey });
  };
  if (!list.data) {
    return list.error ? (
      <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={4} height="5.6rem" />
    );
  }
  return (
    <>
      <div role="status">{done && <Notice tone="success" title={done} />}</div>
      {items.length === 0 ? (
        <EmptyState title="멈춘 작업이 없습니다.">
          열두 번 실패한 내부 작업이 생기면 여기에 나타납니다. 그 전까지는 자동으로 다시 합니다.
        </EmptyState>
      ) : (
        <>
          <div className="operations-acts">
            <p>{work.length === 0 ? '처리할 작업을 골라 주십시오.' : <b>{work.length}건을 골랐습니다.</b>}</p>
            <Button tone="secondary" isDisabled={work.length === 0} onPress={() => setDoing('discard')}>
              포기하기
            </Button>
            <Button isDisabled={work.length === 0} onPress={() => setDoing('retry')}>
              다시 하기
            </Button>
          </div>
          <WorkTable items={items} choice={choice} />
          <Pager page={page} pages={list.data.pages} onTurn={setPage} />
        </>
      )}
      {doing === 'retry' && (
        <ConfirmDialog
          title={`${work.length}건을 다시 할까요?`}
          isOpen
          tone="primary"
          onClose={() => setDoing(null)}
          onConfirm={() =>
            retry.mutate(work, { onSuccess: (freed) => finish(`${freed.work.length}건을 다시 합니다.`) })
          }
          confirmLabel="다시 하기"
          cancelLabel="그대로 두기"
          isPending={retry.isPending}
        >
          <p>실패한 원인을 고친 뒤에 눌러 주십시오. 다시 열두 번 실패하면 이 목록으로 돌아옵니다.</p>
          {retry.error && <ErrorPanel cause={retry.error} />}
        </ConfirmDialog>
      )}
      {doing === 'discard' && (
        <ReasonDialog
          title={`${work.length}건을 포기할까요?`}
          confirmLabel="포기하기"
          onClose={() => setDoing(null)}
          onConfirm={(reason) =>
            discard.mutate(
              { work, reason },
              { onSuccess: (gone) => finish(`${gone.work.length}건을 포기했습니다.`) },
            )
          }
          isPending={discard.isPending}
          error={discard.error}
        >
          <p>
            이 작업은 다시 하지 않으며 되돌릴 수 없습니다. 문자나 순번처럼 사람이 기다리는 일이라면 직접
            처리해 주십시오.
          </p>
        </ReasonDialog>
      )}
    </>
  );
}

function WorkTable({
  items,
  choice,
}: {
  items: readonly ParkedWork[];
  choice: ReturnType<typeof useChosen>;
}) {
  return (
    <div className="report-scroll" role="region" aria-label="멈춘 작업 표" {...scrollable}>
      <table className="operations-table">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label="이 쪽의 작업 모두 고르기"
                checked={choice.isAll}
                onChange={(event) => choice.tickAll(event.target.checked)}
              />
            </th>
            <th scope="col">작업</th>
            <th scope="col">계기</th>
            <th scope="col">멈춘 때</th>
            <th scope="col">시도</th>
            <th scope="col">마지막 오류</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={idOf(item)}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${item.reaction} ${formatDateTime(item.occurredAt)} 고르기`}
                  checked={choice.isChosen(idOf(item))}
                  onChange={(event) => choice.tick(idOf(item), event.target.checked)}
                />
              </td>
              <th scope="row">
                <code>{item.reaction}</code>
              </th>
              <td>
                <code>{item.fact}</code>
                <small className="num">{formatDateTime(item.occurredAt)}</small>
              </td>
              <td className="num">{spanWords(item.parkedAgoSeconds)} 전</td>
              <td className="num">{item.attempts}번</td>
              <td className="operations-error">{item.lastError}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
