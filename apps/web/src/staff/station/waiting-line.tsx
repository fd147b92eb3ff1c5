import { useServerNow } from '../../api/clock.ts';
import { formatTime } from '../../i18n/dates.ts';
import { EmptyState } from '../../ui/placeholders.tsx';
import type { Ticket } from '../queue/queue.ts';
import { Needs } from './needs.tsx';

const longWaitMinutes = 15;

/** Who is next, in calling order, with the rule that put them there. */
export function WaitingLine({
  tickets,
  done,
  comesFrom = '앞 단계가 끝나면',
}: {
  tickets: Ticket[];
  done: number;
  comesFrom?: string;
}) {
  const now = useServerNow(10_000);
  return (
    <section className="line" aria-labelledby="line-title">
      <h2 id="line-title" className="staff-section-title">
        대기 {tickets.length}명<span className="num">오늘 완료 {done}명</span>
      </h2>
      {tickets.length === 0 ? (
        <EmptyState title="대기 중인 분이 없습니다.">{comesFrom} 이 목록에 나타납니다.</EmptyState>
      ) : (
        <ol className="line-list">
          {tickets.map((ticket, index) => (
            <LineRow key={ticket.id} ticket={ticket} isFirst={index === 0} now={now} />
          ))}
        </ol>
      )}
    </section>
  );
}

function LineRow({ ticket, isFirst, now }: { ticket: Ticket; isFirst: boolean; now: number | null }) {
  const minutes = minutesSince(ticket, now);
  const isLong = minutes >= longWaitMinutes;
  return (
    <li className="line-row" data-first={isFirst || undefined}>
      <strong className="line-number num">{ticket.number}</strong>
      <span className="line-person">
        {ticket.person.maskedName} <span className="subtle num">{ticket.person.age}세</span>
      </span>
      <span className="line-wait num" data-long={isLong || undefined}>
        {isLong && <span aria-hidden="true">! </span>}
        {minutes}분<span className="visually-hidden"> 대기{isLong && ', 오래 기다리심'}</span>
      </span>
      <span className="line-why">
        <span className="num">{formatTime(ticket.appointmentAt)}</span> 예약
        {ticket.orderRule && ` · ${ticket.orderRule.label}`}
        {isFirst && ' · 다음'}
      </span>
      <Needs needs={ticket.needs} />
    </li>
  );
}

function minutesSince(ticket: Ticket, now: number | null): number {
  if (now === null) return ticket.minutesWaited;
  return Math.max(0, Math.floor((now - Date.parse(ticket.waitingSince)) / 60_000));
}
