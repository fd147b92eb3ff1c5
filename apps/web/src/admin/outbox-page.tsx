import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { instantFrom, useClockReading, useServerNow } from '../api/clock.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Layout } from '../ui/layout.tsx';
import { formatTimeWithSeconds } from '../i18n/dates.ts';
import { ErrorPanel, Notice } from '../ui/notice.tsx';
import { EmptyState, Skeleton } from '../ui/placeholders.tsx';
import { MessageCard } from './message-card.tsx';
import { codeIn, stateWords } from './message-words.ts';
import './outbox.css';
import { Pager } from './pager.tsx';
import { StateFilter } from './state-filter.tsx';
import { useMessages, type Message, type MessageState } from './use-messages.ts';

export function OutboxPage() {
  const [search, setSearch] = useSearchParams();
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const given = search.get('state');
  const state = given && given in stateWords ? (given as MessageState) : null;
  const [isRefreshing, setIsRefreshing] = useState(true);
  const { data, error, refetch } = useMessages(page, state, isRefreshing);
  const reading = useClockReading();
  const now = useServerNow();
  useSpokenCodes(data?.items);

  const show = (next: { page?: number; state?: MessageState | null }) => {
    const wanted = { page: 1, state, ...next };
    const written = new URLSearchParams();
    if (wanted.state) written.set('state', wanted.state);
    if (wanted.page > 1) written.set('page', String(wanted.page));
    setSearch(written);
    scrollTo({ top: 0 });
  };
  const asOf = data && reading ? formatTimeWithSeconds(instantFrom(reading, data.takenAt)) : null;

  return (
    <Layout name="차례 문자 발송함" homeHref="/" width="wide">
      <div className="outbox">
        <header className="outbox-head">
          <h1>문자 발송함</h1>
          <div className="outbox-age">
            <p className="num" data-stale={error ? true : undefined}>
              {asOf ? `${asOf} 기준` : '불러오는 중'}
              <span className="outbox-rhythm">{isRefreshing ? '2초마다 새로 고침' : '새로 고침 멈춤'}</span>
            </p>
            <Button tone="secondary" onPress={() => setIsRefreshing(!isRefreshing)}>
              {isRefreshing ? '멈추기' : '다시 시작'}
            </Button>
          </div>
        </header>
        <StateFilter chosen={state} counts={data?.counts} onChoose={(chosen) => show({ state: chosen })} />
        {error && data && (
          <Notice tone="warning" title="서버에 연결되지 않아 마지막으로 받은 내용을 보여 드립니다." isUrgent>
            연결되면 자동으로 다시 새로 고칩니다.
          </Notice>
        )}
        {!data && !error && <Skeleton lines={5} height="12rem" />}
        {!data && error && (
          <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
        )}
        {data && data.items.length === 0 && <NothingHere state={state} onAll={() => show({ state: null })} />}
        {data && data.items.length > 0 && (
          <ol className="messages" aria-label="문자 목록, 최근 것부터">
            {data.items.map((message) => (
              <MessageCard key={message.id} message={message} now={now} />
            ))}
          </ol>
        )}
        {data && <Pager page={page} pages={data.pages} onTurn={(turned) => show({ page: turned })} />}
      </div>
    </Layout>
  );
}

function NothingHere({ state, onAll }: { state: MessageState | null; onAll(): void }) {
  if (state === null)
    return (
      <EmptyState title="아직 작성된 문자가 없습니다.">
        본인 확인을 하거나 예약을 마치면 이곳에 문자가 나타납니다.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`‘${stateWords[state].label}’ 상태인 문자가 없습니다.`}
      actions={
        <Button tone="secondary" onPress={onAll}>
          전체 문자 보기
        </Button>
      }
    >
      다른 상태를 고르거나 전체 문자를 확인해 주십시오.
    </EmptyState>
  );
}

/** Reads out a code that arrives while the page is open; everything else would talk without end. */
function useSpokenCodes(items: Message[] | undefined): void {
  const announce = useAnnounce();
  const last = useRef<string | null>(null);
  useEffect(() => {
    const newest = items?.find((message) => message.purpose === 'code');
    if (!items) return;
    if (last.current !== null && newest && newest.id !== last.current)
      announce(`새 인증번호 ${[...(codeIn(newest) ?? '')].join(' ')}`);
    last.current = newest?.id ?? '';
  }, [items, announce]);
}
