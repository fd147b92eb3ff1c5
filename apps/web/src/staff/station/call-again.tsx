import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button.tsx';
import { useSecondsUntil } from '../../ui/countdown.tsx';
import { lineQuery, type Stage, type Ticket } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';

interface CallAgainProps {
  ticket: Ticket;
  stage: Stage;
  acts: QueueActs;
}

/** Calls once more, no sooner than the centre's rule says; after the calls of the rule the person may be set aside. */
export function CallAgain({ ticket, stage, acts }: CallAgainProps) {
  const rule = useQuery(lineQuery(stage.code, ticket.counterId ?? undefined)).data;
  const calls = rule?.callsBeforeMissed ?? 0;
  const retryAt = ticket.calledAt ? Date.parse(ticket.calledAt) + (rule?.recallSeconds ?? 0) * 1_000 : null;
  const left = Math.ceil(useSecondsUntil(retryAt) ?? 0);
  const step = (name: 'recall' | 'miss') =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name });
  return (
    <>
      <Button
        tone="secondary"
        onPress={() => step('recall')}
        isPending={acts.isPending}
        isDisabled={left > 0}
        aria-label={left > 0 ? `재호출, ${left}초 뒤에 가능` : '재호출'}
      >
        <span className="num">
          재호출 {left > 0 ? `${left}초` : calls > 0 && `${ticket.callCount}/${calls}`}
        </span>
      </Button>
      {ticket.callCount >= calls && (
        <Button tone="secondary" onPress={() => step('miss')} isPending={acts.isPending}>
          부재(자리 비움)
        </Button>
      )}
    </>
  );
}
