import type { Counter } from '../queue/queue.ts';
import { Refusal } from '../queue/refusal.tsx';
import { UnsentMark } from '../queue/unsent/unsent-mark.tsx';
import { doneWords, type QueueActs } from '../queue/use-queue-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What has just happened: a refusal with its next step, an empty line, or the last act with its undo. */
export function StationNews({ acts, current }: { acts: QueueActs; current: Counter['current'] }) {
  if (acts.problem !== null) return <Refusal cause={acts.problem} onClose={acts.dismiss} />;
  if (acts.isNobodyThere)
    return (
      <Notice title="대기 중인 분이 없습니다.">
        <p>새로 오시는 분은 목록에 나타납니다. 그때 [다음 호출]을 눌러 주십시오.</p>
      </Notice>
    );
  const { done } = acts;
  if (!done || done.ticketId === current?.id) return null;
  return (
    <p className="done-line">
      <span>
        <span aria-hidden="true">✓ </span>
        {doneWords(done)} <UnsentMark ticketId={done.ticketId} />
      </span>
      <Button
        tone="secondary"
        onPress={() => acts.step({ ticketId: done.ticketId, number: done.number, step: 'undo' })}
        isPending={acts.isPending}
        aria-label={`${done.number} 되돌리기`}
      >
        되돌리기
      </Button>
    </p>
  );
}
