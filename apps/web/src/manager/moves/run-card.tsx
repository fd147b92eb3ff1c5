import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { fileOf, isAtWork, steer, type Move } from './moves-api.ts';
import { number } from './words.ts';

const titles: Partial<Record<Move['state'], string>> = {
  running: '예약을 옮기고 있습니다',
  paused: '잠시 멈추었습니다',
  done: '모두 처리했습니다',
  undoing: '이전 시간으로 되돌리고 있습니다',
  undone: '되돌렸습니다',
};

/** How far the run has come, and what may be done with it now. */
export function RunCard({ move, onChanged }: { move: Move; onChanged(move: Move): void }) {
  const [isAsking, setAsking] = useState(false);
  const act = useAct(steer);
  const { progress, state } = move;
  const isUndo = state === 'undoing' || state === 'undone';
  const total = isUndo ? progress.moved + progress.undone : progress.total;
  const done = isUndo ? progress.undone : progress.done;
  const turn = (turned: 'pause' | 'resume' | 'undo') =>
    act.mutate(
      { id: move.id, turn: turned },
      {
        onSuccess: (next) => {
          setAsking(false);
          onChanged(next);
        },
      },
    );
  return (
    <section className="card moves-run" data-state={state} aria-labelledby="run-title">
      <div className="moves-run-head">
        <h2 id="run-title" aria-live="polite">
          {titles[state]}
        </h2>
        <div className="row">
          {state === 'running' && (
            <Button tone="secondary" onPress={() => turn('pause')} isPending={act.isPending}>
              잠시 멈추기
            </Button>
          )}
          {state === 'paused' && (
            <Button onPress={() => turn('resume')} isPending={act.isPending}>
              이어서 하기
            </Button>
          )}
          {(state === 'done' || state === 'paused') && progress.moved > 0 && (
            <Button tone="secondary" onPress={() => setAsking(true)}>
              되돌리기
            </Button>
          )}
        </div>
      </div>
      <progress value={done} max={Math.max(1, total)} aria-label="진행" />
      <dl className="moves-run-figures num">
        <div>
          <dt>처리</dt>
          <dd>
            {number(done)} / {number(total)}
          </dd>
        </div>
        <div>
          <dt>옮긴 분</dt>
          <dd>{number(progress.moved)}</dd>
        </div>
        <div>
          <dt>연락할 분</dt>
          <dd>{number(progress.listed)}</dd>
        </div>
        {isUndo && (
          <div>
            <dt>되돌린 분</dt>
            <dd>{number(progress.undone)}</dd>
          </div>
        )}
      </dl>
      {move.notice && (
        <p className="small num">
          전체 안내 {formatDateTime(move.notice.noticeAt)} · 한 분씩 안내 {formatDateTime(move.notice.tellAt)}
          부터
        </p>
      )}
      {!isAtWork(state) && (
        <p className="row small">
          <a href={fileOf(move.id, 'people.csv')} download>
            명단 CSV 내려받기
          </a>
          <a href={fileOf(move.id, 'undo.json')} download>
            되돌리기 파일(JSON) 내려받기
          </a>
        </p>
      )}
      {act.error && <ErrorPanel cause={act.error} />}
      <ConfirmDialog
        title={`${number(progress.moved)}명을 이전 시간으로 되돌릴까요?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => turn('undo')}
        confirmLabel="되돌리기"
        isPending={act.isPending}
      >
        <p>
          이전 자리가 아직 비어 있는 분만 되돌아갑니다. 자리가 없는 분은 새 시간에 그대로 있고 명단에
          남습니다.
        </p>
        <p>새 간격 규칙도 이전으로 돌아갑니다. 이미 안내를 받은 분께는 되돌린 시간을 문자로 알려 드립니다.</p>
      </ConfirmDialog>
    </section>
  );
}
