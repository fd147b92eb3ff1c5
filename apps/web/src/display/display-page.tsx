import { useEffect, useRef } from 'react';
import { formatTimeWithSeconds } from '../i18n/dates.ts';
import { HeardCalls } from './announcements.ts';
import { useAnnouncer } from './announcer.ts';
import { CallList } from './call-list.tsx';
import { Footer } from './footer.tsx';
import { FullWidthCall } from './full-width-call.tsx';
import { PairingPage } from './pairing-page.tsx';
import { fetchClips } from './speech/clips.ts';
import { StagePanel } from './stage-panel.tsx';
import { StayList } from './stay-list.tsx';
import { adoptTheme } from './theme.ts';
import { useFreshPageEachDay, useKeptAwake, useSoundUnblocking } from './unattended.ts';
import { useBoard } from './use-board.ts';
import type { ZoneBoard } from './zone-board.ts';

const quiet = { speaks: false, volume: 0 };

/** A screen of a hall: asks to be taken on until the office knows it, then shows the zone it hangs in. */
export function DisplayPage({ code }: { code: string }) {
  const { board, isStale, isLive, refusal } = useBoard();
  useKeptAwake();
  useEffect(() => void fetchClips(), []);
  if (refusal === 'unknown') return <PairingPage deviceCode={code} />;
  if (!board || refusal === 'unplaced') {
    return (
      <main className="board board-waiting">
        <h1>대기 현황판</h1>
        <p role="status">
          {refusal === 'unplaced'
            ? '이 화면이 걸린 구역이 정해지지 않았습니다. 담당 직원에게 알려 주십시오.'
            : '서버에 연결하고 있습니다. 연결되면 자동으로 표시됩니다.'}
        </p>
      </main>
    );
  }
  return <Board board={board} isStale={isStale} isLive={isLive} />;
}

function Board({ board, isStale, isLive }: { board: ZoneBoard; isStale: boolean; isLive: boolean }) {
  const { screen } = board;
  const { current, announce } = useAnnouncer(screen ?? quiet);
  const heard = useRef(new HeardCalls());
  const isBlocked = useSoundUnblocking();
  useFreshPageEachDay(board.asOf, current === null);
  useEffect(() => adoptTheme(screen?.theme ?? 'light'), [screen?.theme]);
  useEffect(() => {
    announce(heard.current.findUnheard(board.calls, board.asOf));
  }, [board, announce]);

  const asOf = formatTimeWithSeconds(board.asOf);
  const hasCalls = board.stages.some((stage) => stage.kind === 'called');
  return (
    <main className={isStale ? 'board is-stale' : 'board'}>
      <h1 className="visually-hidden">
        {board.centre.name} {board.zone.label} 대기 현황판
      </h1>
      <div className="board-body">
        {hasCalls ? (
          <CallList calls={board.calls} zone={board.zone.label} announcing={current} />
        ) : (
          <StayList stages={board.stages} zone={board.zone.label} />
        )}
        <StagePanel stages={board.stages} />
        {current && <FullWidthCall call={current} />}
      </div>
      <Footer
        asOf={asOf}
        health={isStale ? 'stale' : isLive ? 'live' : 'slow'}
        messages={board.messages}
        isSilent={isBlocked && (screen?.volume ?? 0) > 0}
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
