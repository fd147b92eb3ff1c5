import { Button } from '../../ui/button.tsx';
import type { Counter, Stage, Ticket } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';
import { askWhyEnded, askWhyParked } from './reasons.ts';
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
      {ticket && <SideActions ticket={ticket} acts={acts} ask={ask} />}
      <MainButton counter={counter} stage={stage} acts={acts} isMine={isMine} />
    </div>
  );
}

function SideActions({
  ticket,
  acts,
  ask,
}: {
  ticket: Ticket;
  acts: QueueActs;
  ask(q: ReasonQuestion): void;
}) {
  const isCalled = ticket.state === 'called';
  const step = (name: 'recall' | 'miss' | 'undo') =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name });
  const stepFor = (name: 'park' | 'departure') => (reason: string) =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name, reason });
  return (
    <div className="actions-side">
      {isCalled && (
        <>
          <Button tone="secondary" onPress={() => step('recall')} isPending={acts.isPending}>
            재호출
          </Button>
          <Button tone="secondary" onPress={() => step('miss')} isPending={acts.isPending}>
            미응답(이석)
          </Button>
        </>
      )}
      <Button
        tone="secondary"
        onPress={() => ask(askWhyParked(ticket, stepFor('park')))}
        isPending={acts.isPending}
      >
        보류
      </Button>
      <Button
        tone="secondary"
        onPress={() => ask(askWhyEnded(ticket, stepFor('departure')))}
        isPending={acts.isPending}
      >
        방문 종료
      </Button>
      <Button tone="secondary" onPress={() => step('undo')} isPending={acts.isPending}>
        {isCalled ? '호출 되돌리기' : '시작 되돌리기'}
      </Button>
    </div>
  );
}

function MainButton({ counter, stage, acts, isMine }: Omit<StationActionsProps, 'ask'>) {
  const ticket = isMine ? counter.current : null;
  const { label, run } = !isMine
    ? {
        label: counter.state === 'open' ? '교대하기' : '창구 열기',
        run: () => acts.turn(counter.id, 'opening'),
      }
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
