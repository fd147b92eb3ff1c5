import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { StaffLayout, ToStations } from '../bar/top-bar.tsx';
import { useMay } from '../queue/queue-link.tsx';
import type { Ticket } from '../queue/queue.ts';
import { ticketStateWord } from '../queue/refusal.tsx';
import { useFloor } from '../queue/unsent/unsent-link.tsx';
import { useQueueActs } from '../queue/use-queue-acts.ts';
import { StationNews } from '../station/station-news.tsx';
import { TicketHistory } from '../station/ticket-history.tsx';
import { ticketByNumberQuery } from './repair-api.ts';
import { RepairDialog } from './repair-dialog.tsx';
import { Age } from '../station/age.tsx';
import { whoOf } from '../queue/who.ts';
import '../station/station.css';
import './repair.css';

const wholeNumber = /^[A-Za-z]\d{1,6}$/;

/** A lead finds today's ticket by its number, sees what happened to it, and puts it right. */
export function RepairPage() {
  const mayRepair = useMay('queueing.repair');
  const [params, setParams] = useSearchParams();
  const number = params.get('number') ?? '';
  const [written, setWritten] = useState(number);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    document.title = '바로잡기 · 차례 직원';
  }, []);
  if (!mayRepair) return <Navigate to="/staff/stations" replace />;
  const find = (event: FormEvent) => {
    event.preventDefault();
    const asked = written.replaceAll(/\s/g, '').toUpperCase();
    setWrong(!wholeNumber.test(asked));
    if (wholeNumber.test(asked)) setParams({ number: asked });
  };
  return (
    <StaffLayout place="바로잡기" isPage tools={<ToStations />}>
      <div className="stack">
        <form className="repair-find" onSubmit={find} role="search">
          <TextField
            label="번호표"
            hint="오늘 번호만 찾을 수 있습니다. 귀가하신 분도 찾습니다."
            value={written}
            onChange={setWritten}
            placeholder="A012"
            maxLength={8}
            error={isWrong ? '번호표의 글자와 숫자를 적어 주십시오. 예: A012' : null}
            autoFocus
          />
          <Button type="submit" size="large">
            찾기
          </Button>
        </form>
        {wholeNumber.test(number) && <Found key={number} number={number} />}
      </div>
    </StaffLayout>
  );
}

function Found({ number }: { number: string }) {
  const found = useQuery(ticketByNumberQuery(number));
  if (found.data === undefined)
    return found.error ? (
      <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={3} height="8rem" />
    );
  if (found.data === null)
    return <EmptyState title={`오늘 ${number}번은 없습니다.`}>번호표를 다시 확인해 주십시오.</EmptyState>;
  return <FoundTicket ticket={found.data} />;
}

function FoundTicket({ ticket }: { ticket: Ticket }) {
  const acts = useQueueActs();
  const floor = useFloor();
  const [isOpen, setOpen] = useState(false);
  const stage = floor.data?.stages.find(({ code }) => code === ticket.stage)?.label ?? ticket.stage;
  return (
    <>
      <StationNews acts={acts} current={null} />
      <section className="repair-card" aria-label={`${ticket.number} ${whoOf(ticket)}`}>
        <p className="person-number num">{ticket.number}</p>
        <div className="stack">
          <h2 className="person-name">
            {whoOf(ticket)} <Age ticket={ticket} />
          </h2>
          <p>
            {ticket.serviceLabel} · {stage}{' '}
            <Badge tone={ticket.state === 'left' || ticket.state === 'missed' ? 'warning' : 'neutral'}>
              {ticketStateWord(ticket.state)}
            </Badge>
          </p>
        </div>
        <Button size="large" onPress={() => setOpen(true)} isPending={acts.isPending}>
          바로잡기
        </Button>
      </section>
      <TicketHistory ticketId={ticket.id} />
      <RepairDialog
        ticket={isOpen ? ticket : null}
        floor={floor.data}
        isBusy={acts.isPending}
        onRepair={({ id, number }, target, reason) =>
          acts.step({ ticketId: id, number, step: 'repair', target, reason })
        }
        onClose={() => setOpen(false)}
      />
    </>
  );
}
