import { formatSpan, formatTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import type { Ticket } from '../queue/queue.ts';
import { Needs } from '../station/needs.tsx';

interface SeatCardProps {
  ticket: Ticket;
  now: number | null;
  totalMinutes: number | null;
  isBusy: boolean;
  onGo(): void;
  onGoEarly(): void;
  onPark(): void;
}

export function SeatCard({ ticket, now, totalMinutes, isBusy, onGo, onGoEarly, onPark }: SeatCardProps) {
  const due = ticket.dueAt ? Date.parse(ticket.dueAt) : null;
  const left = due === null || now === null ? null : (due - now) / 1_000;
  const mayGo = left !== null && left <= 0;
  const share = left === null || !totalMinutes ? 0 : Math.min(1, Math.max(0, left / (totalMinutes * 60)));
  return (
    <li className="seat" data-ready={mayGo || undefined}>
      <p className="seat-head">
        <strong className="line-number num">{ticket.number}</strong>
        <span>
          {ticket.person.maskedName} <span className="subtle num">{ticket.person.age}세</span>
        </span>
      </p>
      <p className="seat-clock num">
        {mayGo ? (
          '귀가 가능'
        ) : (
          <>
            {left === null ? '–:––' : formatSpan(left)}
            <span className="visually-hidden"> 남음</span>
          </>
        )}
      </p>
      <p className="seat-note num">
        {ticket.serviceLabel}
        {ticket.dueAt && ` · ${formatTime(ticket.dueAt)}${mayGo ? ' 끝남' : '까지'}`}
      </p>
      <span className="seat-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <Needs needs={ticket.needs} />
      <div className="seat-acts">
        <Button
          tone={mayGo ? 'primary' : 'secondary'}
          onPress={mayGo ? onGo : onGoEarly}
          isPending={isBusy}
          aria-label={`${ticket.number} ${mayGo ? '귀가' : '조기 귀가'}`}
        >
          {mayGo ? '귀가' : '조기 귀가'}
        </Button>
        <Button tone="quiet" onPress={onPark} isPending={isBusy} aria-label={`${ticket.number} 보류`}>
          보류
        </Button>
      </div>
    </li>
  );
}
