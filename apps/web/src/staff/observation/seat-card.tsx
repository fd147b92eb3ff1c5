import { formatSpan, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Ticket } from '../queue/queue.ts';
import { UnsentMark } from '../queue/unsent/unsent-mark.tsx';
import { Age } from '../station/age.tsx';
import { Needs } from '../station/needs.tsx';
import { whoOf } from '../queue/who.ts';

export interface SeatActs {
  onGo(): void;
  onGoEarly(): void;
  onChangeStay(): void;
  onPark(): void;
}

interface SeatCardProps extends SeatActs {
  ticket: Ticket;
  now: number | null;
  /** The usual stay, for whoever has none of their own yet. */
  usualMinutes: number;
  isBusy: boolean;
}

/** Somebody who sits out a stay, with the time that is left. */
export function SeatCard({ ticket, now, usualMinutes, isBusy, ...acts }: SeatCardProps) {
  const due = ticket.dueAt ? Date.parse(ticket.dueAt) : null;
  const left = due === null || now === null ? null : (due - now) / 1_000;
  const mayGo = left !== null && left <= 0;
  const total = (ticket.stay ? ticket.stay.minutes + ticket.stay.extendedMinutes : usualMinutes) * 60;
  const share = left === null ? 0 : Math.min(1, Math.max(0, left / total));
  return (
    <li className="seat" data-ready={mayGo || undefined} data-alarm={ticket.hasAlarm || undefined}>
      <p className="seat-head">
        <strong className="line-number num">{ticket.number}</strong>
        <span>
          {whoOf(ticket)} <Age ticket={ticket} /> <UnsentMark ticketId={ticket.id} />
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
      <p className="seat-note num">{stayWords(ticket, usualMinutes)}</p>
      <span className="seat-bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {ticket.hasAlarm && <Badge tone="danger">비상 대응 중</Badge>}
      <Needs needs={ticket.needs} />
      <div className="seat-acts">
        <Button
          tone={mayGo ? 'primary' : 'secondary'}
          onPress={mayGo ? acts.onGo : acts.onGoEarly}
          isPending={isBusy}
          aria-label={`${ticket.number} ${mayGo ? '귀가' : '조기 귀가'}`}
        >
          {mayGo ? '귀가' : '조기 귀가'}
        </Button>
        <Button
          tone="secondary"
          onPress={acts.onChangeStay}
          isPending={isBusy}
          aria-label={`${ticket.number} 시간 연장`}
        >
          연장
        </Button>
        <Button tone="quiet" onPress={acts.onPark} isPending={isBusy} aria-label={`${ticket.number} 보류`}>
          보류
        </Button>
      </div>
    </li>
  );
}

function stayWords({ stay }: Ticket, usualMinutes: number): string {
  const extended = stay && stay.extendedMinutes > 0 ? ` + ${stay.extendedMinutes}분 연장` : '';
  const because = stay?.because ? ` · ${stay.because}` : '';
  return `${stay?.minutes ?? usualMinutes}분${extended}${because}`;
}
