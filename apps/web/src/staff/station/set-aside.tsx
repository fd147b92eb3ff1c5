import { formatSpan, formatTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { useSecondsUntil } from '../../ui/countdown.tsx';
import type { Ticket } from '../queue/queue.ts';
import { UnsentMark } from '../queue/unsent/unsent-mark.tsx';
import { whoOf } from '../queue/who.ts';

interface SetAsideProps {
  parked: Ticket[];
  missed: Ticket[];
  isBusy: boolean;
  onReturn(ticket: Ticket): void;
  onEnd(ticket: Ticket): void;
}

/** Who did not answer keeps the place for a while; the others wait for what they were sent for. */
function WhyAside({ ticket }: { ticket: Ticket }) {
  const left = useSecondsUntil(ticket.awayUntil);
  if (ticket.state === 'missed') return '미응답';
  if (!ticket.awayUntil) return `보류 · ${ticket.parkedBecause ?? '사유 없음'}`;
  return (
    <span className="num">
      자리 비움 · {formatTime(ticket.awayUntil)}까지 순서 유지
      {left !== null && ` (${formatSpan(Math.ceil(left))} 남음)`}
    </span>
  );
}

/** Those who were put aside or did not answer, each with the way back into the line. */
export function SetAside({ parked, missed, isBusy, onReturn, onEnd }: SetAsideProps) {
  const tickets = [...parked, ...missed];
  if (tickets.length === 0) return null;
  return (
    <section className="aside-list" aria-labelledby="aside-title">
      <h2 id="aside-title" className="staff-section-title">
        보류 {parked.length}명 · 미응답 {missed.length}명
      </h2>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.id} className="aside-row">
            <span className="aside-who">
              <strong className="line-number num">{ticket.number}</strong> {whoOf(ticket)}{' '}
              <UnsentMark ticketId={ticket.id} />
            </span>
            <span className="aside-why">
              <WhyAside ticket={ticket} />
            </span>
            <span className="aside-acts">
              <Button
                tone="secondary"
                onPress={() => onReturn(ticket)}
                isPending={isBusy}
                aria-label={`${ticket.number} 다시 부르기`}
              >
                다시 부르기
              </Button>
              <Button
                tone="quiet"
                onPress={() => onEnd(ticket)}
                isPending={isBusy}
                aria-label={`${ticket.number} 방문 종료`}
              >
                방문 종료
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
