import { Button } from '../../ui/button.tsx';
import { ToStations } from '../bar/top-bar.tsx';
import type { Counter } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';

interface StationToolsProps {
  counter: Counter;
  acts: QueueActs;
  isMine: boolean;
}

export function StationTools({ counter, acts, isMine }: StationToolsProps) {
  return (
    <>
      <ToStations />
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
    </>
  );
}
