import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { formatTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Counter } from '../queue/queue.ts';
import { PauseDialog } from './pause-dialog.tsx';
import { pauseWords } from './pause-words.ts';

const remindMs = 5 * 60_000;

/** From five minutes before a planned break on: says whose turn it is to go, and until when. */
export function BreakReminder({ counter }: { counter: Counter }) {
  const now = useServerNow(10_000);
  const [isPausing, setPausing] = useState(false);
  const { nextBreak } = counter;
  if (!nextBreak || now === null || counter.state !== 'open') return null;
  const begins = Date.parse(nextBreak.from);
  if (now < begins - remindMs || now >= Date.parse(nextBreak.to)) return null;
  const title =
    now < begins
      ? `${formatTime(nextBreak.from)}부터 ${pauseWords[nextBreak.kind]}입니다. (${formatTime(nextBreak.to)}까지)`
      : `지금 ${pauseWords[nextBreak.kind]} 시간입니다. (${formatTime(nextBreak.to)}까지)`;
  return (
    <Notice
      tone="warning"
      title={title}
      actions={
        !counter.current && (
          <Button tone="secondary" onPress={() => setPausing(true)}>
            잠시 멈춤
          </Button>
        )
      }
    >
      {counter.current && <p>응대 중인 분을 마치거나 대기열로 되돌린 뒤 멈추실 수 있습니다.</p>}
      <PauseDialog
        counter={counter}
        planned={{ kind: nextBreak.kind, until: nextBreak.to }}
        isOpen={isPausing}
        onClose={() => setPausing(false)}
      />
    </Notice>
  );
}
