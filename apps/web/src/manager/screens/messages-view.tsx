import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { seoulDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { Pager } from '../../admin/pager.tsx';
import { MessageDialog } from './message-dialog.tsx';
import { dayWords, stateWords, timeWords, weekdayWords, zoneWords } from './message-words.ts';
import { messagesQuery, screensKey, stopMessage, type Message, type Zone } from './screens-api.ts';

type Opened = { kind: 'write' } | { kind: 'change' | 'stop'; message: Message };

export function MessagesView({ zones, centre }: { zones: Zone[]; centre: string }) {
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const now = useServerNow(60_000);
  const { data, error, refetch } = useQuery(messagesQuery(centre, page));
  const close = (text?: string) => {
    setOpened(null);
    if (text) setSaid(text);
  };
  return (
    <section className="stack" aria-label="안내 문구">
      <div className="screens-head">
        <p className="subtle">정한 날과 시각에 화면 아래에 나오고, 끝나면 저절로 사라집니다.</p>
        <Button onPress={() => setOpened({ kind: 'write' })} isDisabled={now === null}>
          문구 쓰기
        </Button>
      </div>
      {said && <Notice tone="success">{said}</Notice>}
      {error && !data && (
        <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
      )}
      {!data && !error && <Skeleton lines={4} height="5.6rem" />}
      {data?.messages.length === 0 && (
        <EmptyState title="아직 쓴 문구가 없습니다.">
          <p>예: “점심시간(12–13시)에는 창구 2곳만 운영합니다.”</p>
        </EmptyState>
      )}
      <ul className="screens-messages">
        {data?.messages.map((message) => (
          <li key={message.id}>
            <Badge tone={stateWords[message.state].tone}>{stateWords[message.state].label}</Badge>
            <div>
              <p>
                <b>{message.text}</b>
              </p>
              <p className="subtle small num">
                {dayWords(message)} · {weekdayWords(message.weekdays)} · {timeWords(message)} ·{' '}
                {zoneWords(message.zones, zones)}
                {message.writtenBy && ` · ${message.writtenBy}`}
              </p>
            </div>
            <div className="row">
              <Button
                tone="secondary"
                aria-label={`${message.text} 고치기`}
                onPress={() => setOpened({ kind: 'change', message })}
              >
                {message.state === 'over' || message.state === 'stopped' ? '다시 올리기' : '고치기'}
              </Button>
              {message.state !== 'over' && message.state !== 'stopped' && (
                <Button
                  tone="quiet"
                  aria-label={`${message.text} 내리기`}
                  onPress={() => setOpened({ kind: 'stop', message })}
                >
                  내리기
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {data && <Pager page={data.page} pages={data.pages} onTurn={setPage} />}
      {(opened?.kind === 'write' || opened?.kind === 'change') && now !== null && (
        <MessageDialog
          message={opened.kind === 'change' ? opened.message : null}
          zones={zones}
          centre={centre}
          today={seoulDay(now)}
          onClose={close}
          onSaved={() => close('문구를 저장했습니다. 정한 시각이면 화면에 바로 나옵니다.')}
        />
      )}
      {opened?.kind === 'stop' && (
        <StopDialog
          message={opened.message}
          onClose={close}
          onStopped={() => close('문구를 내렸습니다. [다시 올리기]로 되돌릴 수 있습니다.')}
        />
      )}
    </section>
  );
}

function StopDialog({
  message,
  onClose,
  onStopped,
}: {
  message: Message;
  onClose(): void;
  onStopped(): void;
}) {
  const client = useQueryClient();
  const act = useAct(stopMessage);
  const stop = () =>
    act.mutate(message.id, {
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: screensKey });
        onStopped();
      },
    });
  return (
    <ConfirmDialog
      title="이 문구를 화면에서 내릴까요?"
      isOpen
      onClose={onClose}
      onConfirm={stop}
      confirmLabel="내리기"
      isPending={act.isPending}
    >
      <p>{message.text}</p>
      {act.error && <ErrorPanel cause={act.error} />}
    </ConfirmDialog>
  );
}
