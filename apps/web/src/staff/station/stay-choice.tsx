import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ExtendDialog } from '../observation/extend-dialog.tsx';
import { floorQuery, lineQuery, type Stage, type Ticket } from '../queue/queue.ts';
import type { QueueActs } from '../queue/use-queue-acts.ts';

interface StayChoiceProps {
  ticket: Ticket;
  stage: Stage;
  acts: QueueActs;
}

/** Before somebody sits down: whether they stay for the usual or the long time. Not at the door, where nobody knows yet. */
export function StayChoice({ ticket, stage, acts }: StayChoiceProps) {
  const stages = useQuery(floorQuery).data?.stages ?? [];
  const line = useQuery(lineQuery(stage.code, ticket.counterId ?? undefined)).data;
  const [isOpen, setOpen] = useState(false);
  const here = stages.findIndex(({ code }) => code === stage.code);
  const ahead = stages.slice(here + 1).find(({ kind }) => kind === 'timed');
  if (here < 1 || !ahead || !line) return null;
  return (
    <>
      <Button tone="secondary" onPress={() => setOpen(true)} isPending={acts.isPending}>
        <span className="num">
          {ahead.label} {ticket.stay?.minutes ?? line.stayMinutes}분
        </span>
      </Button>
      <ExtendDialog
        ticket={isOpen ? ticket : null}
        line={line}
        isBusy={acts.isPending}
        onChange={({ id, number }, change, reason) =>
          acts.step(
            'length' in change
              ? { ticketId: id, number, step: 'stay', length: change.length, reason }
              : { ticketId: id, number, step: 'stay-extension', minutes: change.minutes, reason },
          )
        }
        onClose={() => setOpen(false)}
      />
    </>
  );
}
