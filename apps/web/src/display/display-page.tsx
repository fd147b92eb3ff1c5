import { useEffect, useRef, useState } from 'react';
import { formatTimeWithSeconds, seoulDay } from '../i18n/dates.ts';
import { HeardCalls } from './announcements.ts';
import { useAnnouncer } from './announcer.ts';
import { CallList } from './call-list.tsx';
import { Footer } from './footer.tsx';
import { FullWidthCall } from './full-width-call.tsx';
import { StagePanel } from './stage-panel.tsx';
import { useBoard } from './use-board.ts';
import { useKeptAwake, useSoundUnblocking } from './unattended.ts';

export function DisplayPage({ centre }: { centre: string }) {
  const { board, isStale, isLive, isRefused } = useBoard(centre);
  const { current, announce } = useAnnouncer();
  const heard = useRef(new HeardCalls());
  const isSilent = useSoundUnblocking();
  useKeptAwake();
  useFreshPageEachDay(board?.asOf ?? null);

  useEffect(() => {
    if (board) announce(heard.current.findUnheard(board.calls, board.asOf));
  }, [board, announce]);

  if (!board) {
    return (
      <main className="board board-waiting">
        <h1>대기 현황판</h1>
        <p role="status">
          {isRefused
            ? '이 화면의 등록을 확인할 수 없습니다. 담당 직원에게 알려 주십시오.'
            : '서버에 연결하고 있습니다. 연결되면 자동으로 표시됩니다.'}
        </p>
      </main>
    );
  }
  const asOf = formatTimeWithSeconds(board.asOf);
  return (
    <main className={isStale ? 'board is-stale' : 'board'}>
      <h1 className="visually-hidden">{board.centre.name} 대기 현황판</h1>
      <div className="board-body">
        <CallList calls={board.calls} announcing={current} />
        <StagePanel stages={board.stages} />
        {current && <FullWidthCall call={current} />}
      </div>
      <Footer
        next={board.next}
        asOf={asOf}
        health={isStale ? 'stale' : isLive ? 'live' : 'slow'}
        message={board.message}
        isSilent={isSilent}
      />
      {isStale && (
        <div className="veil" role="alert">
          <p>
            <span className="num">{asOf}</span> 이후 갱신 안 됨
          </p>
          <p className="veil-next">연결되면 자동으로 다시 표시됩니다. 안내 직원의 호명을 확인해 주십시오.</p>
        </div>
      )}
    </main>
  );
}

/** A screen that hangs for months takes up a new version, and an empty memory, on its first answer of a new day. */
function useFreshPageEachDay(asOf: string | null): void {
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const today = asOf === null ? null : seoulDay(asOf);
  useEffect(() => {
    if (today === null) return;
    if (firstDay === null) setFirstDay(today);
    else if (firstDay !== today) location.reload();
  }, [firstDay, today]);
}
