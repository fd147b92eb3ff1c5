import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { Pager } from '../../admin/pager.tsx';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { DeadMessageRow } from './dead-message-row.tsx';
import {
  deadMessagesQuery,
  discardMessages,
  operationsKey,
  retryMessages,
  type DeadMessage,
  type MessageRetry,
} from './operations-api.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { useChosen } from './use-chosen.ts';

type Doing = { kind: 'retry' | 'discard' } | { kind: 'settle'; message: DeadMessage } | null;

/** Messages that failed, or of which nobody knows what became. */
export function DeadMessages() {
  const [page, setPage] = useState(1);
  const list = useQuery(deadMessagesQuery(page));
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>(null);
  const [done, setDone] = useState<string | null>(null);
  const items = list.data?.items ?? [];
  const choice = useChosen(items.map(({ id }) => id));
  const retry = useAct(retryMessages);
  const discard = useAct(discardMessages);
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
  const count = choice.chosen.length;
  return (
    <>
      <div role="status">{done && <Notice tone="success" title={done} />}</div>
      {items.length === 0 ? (
        <EmptyState title="처리할 문자가 없습니다.">
          발송에 실패하거나 결과를 알 수 없는 문자가 생기면 여기에 나타납니다.
        </EmptyState>
      ) : (
        <>
          <div className="operations-acts">
            <p>{count === 0 ? '처리할 문자를 골라 주십시오.' : <b>{count}건을 골랐습니다.</b>}</p>
            <Button tone="secondary" isDisabled={count === 0} onPress={() => setDoing({ kind: 'discard' })}>
              목록에서 빼기
            </Button>
            <Button isDisabled={count === 0} onPress={() => setDoing({ kind: 'retry' })}>
              다시 보내기
            </Button>
          </div>
          <div className="report-scroll" role="region" aria-label="처리하지 못한 문자 표" {...scrollable}>
            <table className="operations-table">
              <thead>
                <tr>
                  <th scope="col">
                    <input
                      type="checkbox"
                      aria-label="이 쪽의 문자 모두 고르기"
                      checked={choice.isAll}
                      onChange={(event) => choice.tickAll(event.target.checked)}
                    />
                  </th>
                  <th scope="col">문자</th>
                  <th scope="col">상태</th>
                  <th scope="col">사유</th>
                  <th scope="col">시도</th>
                  <th scope="col">보낼 때 · 기한</th>
                  <th scope="col">처리</th>
                </tr>
              </thead>
              <tbody>
                {items.map((message) => (
                  <DeadMessageRow
                    key={message.id}
                    message={message}
                    isChosen={choice.isChosen(message.id)}
                    onChoose={(isOn) => choice.tick(message.id, isOn)}
                    onSettle={() => setDoing({ kind: 'settle', message })}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <Pager page={page} pages={list.data.pages} onTurn={setPage} />
        </>
      )}
      {doing?.kind === 'retry' && (
        <ConfirmDialog
          title={`${count}건을 다시 보낼까요?`}
          isOpen
          tone="primary"
          onClose={() => setDoing(null)}
          onConfirm={() =>
            retry.mutate([...choice.chosen], { onSuccess: (outcome) => finish(retryWords(outcome)) })
          }
          confirmLabel="다시 보내기"
          cancelLabel="그대로 두기"
          isPending={retry.isPending}
        >
          <p>
            기한이 지나지 않은 문자만 다시 보냅니다. 이미 도착했을 수 있는 문자는 중계사에 먼저 확인하고, 받지
            않은 것이 분명할 때만 보냅니다.
          </p>
          {retry.error && <ErrorPanel cause={retry.error} />}
        </ConfirmDialog>
      )}
      {doing?.kind === 'discard' && (
        <ReasonDialog
          title={`${count}건을 목록에서 뺄까요?`}
          confirmLabel="목록에서 빼기"
          onClose={() => setDoing(null)}
          onConfirm={(reason) =>
            discard.mutate(
              { messageIds: [...choice.chosen], reason },
              { onSuccess: ({ discarded }) => finish(`${discarded.length}건을 목록에서 뺐습니다.`) },
            )
          }
          isPending={discard.isPending}
          error={discard.error}
        >
          <p>문자는 보내지지 않으며, 발송 현황에는 그대로 남습니다.</p>
        </ReasonDialog>
      )}
      {doing?.kind === 'settle' && (
        <SettleDialog message={doing.message} onClose={() => setDoing(null)} onSettled={finish} />
      )}
    </>
  );
}

const retryWords = ({ retried, refused }: MessageRetry): string => {
  const late = refused.filter(({ why }) => why === 'too-late').length;
  const settled = refused.length - late;
  return [
    `${retried.length}건을 다시 보냅니다.`,
    late > 0 && `${late}건은 보낼 수 있는 시간이 지나 보내지 않았습니다.`,
    settled > 0 && `${settled}건은 그사이 처리되었습니다.`,
  ]
    .filter(Boolean)
    .join(' ');
};
