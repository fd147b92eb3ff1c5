import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { floorQuery, type Counter, type Stage, type Ticket } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';
import { RepairDialog } from '../repair/repair-dialog.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { CallAgain } from './call-again.tsx';
import { askWhyEnded, askWhyParked } from './reasons.ts';
import { StayChoice } from './stay-choice.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import type { ReasonQuestion } from './reason-dialog.tsx';

interface StationActionsProps {
  counter: Counter;
  stage: Stage;
  acts: QueueActs;
  isMine: boolean;
  ask(question: ReasonQuestion): void;
}

/** One main button that changes with the state, always in the same corner; the rarer acts beside it. */
export function StationActions({ counter, stage, acts, isMine, ask }: StationActionsProps) {
  const ticket = isMine ? counter.current : null;
  return (
    <div className="actions">
      {ticket && <SideActions ticket={ticket} stage={stage} acts={acts} ask={ask} />}
      <MainButton counter={counter} stage={stage} acts={acts} isMine={isMine} />
    </div>
  );
}

function SideActions({
  ticket,
  stage,
  acts,
  ask,
}: {
  ticket: Ticket;
  stage: Stage;
  acts: QueueActs;
  ask(q: ReasonQuestion): void;
}) {
  const isCalled = ticket.state === 'called';
  const floor = useQuery(floorQuery);
  const [isMoving, setMoving] = useState(false);
  const [isRepairing, setRepairing] = useState(false);
  const mayRepair = useMay('queueing.repair');
  const undo = () => acts.step({ ticketId: ticket.id, number: ticket.number, step: 'undo' });
  const stepFor = (name: 'park' | 'departure') => (reason: string) =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name, reason });
  return (
    <div className="actions-side">
      {isCalled && <CallAgain ticket={ticket} stage={stage} acts={acts} />}
      <StayChoice ticket={ticket} stage={stage} acts={acts} />
      <Button
        tone="secondary"
        onPress={() => ask(askWhyParked(ticket, stepFor('park')))}
        isPending={acts.isPending}
      >
        보류
      </Button>
      <Button tone="secondary" onPress={() => setMoving(true)} isPending={acts.isPending}>
        옮기기
      </Button>
      <TransferDialog
        ticket={isMoving ? ticket : null}
        floor={floor.data}
        isBusy={acts.isPending}
        onMove={({ id, number }, destination, reason) =>
          acts.step({ ticketId: id, number, step: 'transfer', destination, reason })
        }
        onClose={() => setMoving(false)}
      />
      <Button
        tone="secondary"
        onPress={() => ask(askWhyEnded(ticket, stepFor('departure')))}
        isPending={acts.isPending}
      >
        방문 종료
      </Button>
      <Button tone="secondary" onPress={undo} isPending={acts.isPending}>
        {isCalled ? '호출 되돌리기' : '시작 되돌리기'}
      </Button>
      {mayRepair && (
        <Button tone="secondary" onPress={() => setRepairing(true)} isPending={acts.isPending}>
          바로잡기
        </Button>
      )}
      <RepairDialog
        ticket={isRepairing ? ticket : null}
        floor={floor.data}
        isBusy={acts.isPending}
        onRepair={({ id, number }, target, reason) =>
          acts.step({ ticketId: id, number, step: 'repair', target, reason })
        }
        onClose={() => setRepairing(false)}
      />
    </div>
  );
}

function MainButton({ counter, stage, acts, isMine }: Omit<StationActionsProps, 'ask'>) {
  const ticket = isMine ? counter.current : null;
  const { label, run } = !isMine
    ? {
        label: counter.state === 'closed' ? '창구 열기' : '교대하기',
        run: () => acts.turn(counter.id, 'opening'),
      }
    : counter.state === 'paused'
      ? { label: '다시 시작', run: () => acts.turn(counter.id, 'resumption') }
      : ticket === null
        ? { label: '다음 호출', run: () => acts.call(counter.id) }
        : {
            label: ticket.state === 'called' ? `${stage.label} 시작` : `${stage.label} 완료`,
            run: () =>
              acts.step({
                ticketId: ticket.id,
                number: ticket.number,
                step: ticket.state === 'called' ? 'start' : 'completion',
              }),
          };
  return (
    <Button size="giant" className="actions-main" onPress={run} isPending={acts.isPending}>
      {label}
    </Button>
  );
}
