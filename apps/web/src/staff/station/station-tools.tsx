import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ToStations } from '../bar/top-bar.tsx';
import type { Counter } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';
import { PauseDialog } from './pause-dialog.tsx';

interface StationToolsProps {
  counter: Counter;
  acts: QueueActs;
  isMine: boolean;
}

export function StationTools({ counter, acts, isMine }: StationToolsProps) {
  const [isPausing, setPausing] = useState(false);
  return (
    <>
      <ToStations />
      {isMine && counter.state === 'open' && (
        <Button
          tone="secondary"
          className="staff-bar-button"
          onPress={() => setPausing(true)}
          isDisabled={counter.current !== null}
        >
          잠시 멈춤
        </Button>
      )}
      {isMine && (
        <Button
          tone="secondary"
          className="staff-bar-button"
          onPress={() => acts.turn(counter.id, 'closing')}
          isPending={acts.isPending}
        >
          창구 닫기
        </Button>
      )}
      <PauseDialog counter={counter} isOpen={isPausing} onClose={() => setPausing(false)} />
    </>
  );
}
