import type { ReactNode } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { formatBirthDate, formatSpan, formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Ticket } from '../queue/queue.ts';
import { isBare } from '../queue/unsent/kept-lists.ts';
import { UnsentMark } from '../queue/unsent/unsent-mark.tsx';
import { Needs } from './needs.tsx';
import { whoOf } from '../queue/who.ts';

const afterReload = '연결되면 보입니다';

/** The person in front of me: the number to look for, then what proves that it is the right one. */
export function PersonPanel({ ticket }: { ticket: Ticket }) {
  const isCalled = ticket.state === 'called';
  return (
    <section className="person" aria-label={`지금 응대하는 분 ${ticket.number}`}>
      <p className="person-state">
        <Badge tone={isCalled ? 'warning' : 'success'}>{isCalled ? '호출 중' : '진행 중'}</Badge>
        {isCalled && ticket.calledAt && <SinceCall calledAt={ticket.calledAt} times={ticket.callCount} />}
        {ticket.hasAlarm && <Badge tone="danger">비상 대응 중</Badge>}
        <UnsentMark ticketId={ticket.id} />
      </p>
      <p className="person-number num">{ticket.number}</p>
      <p className="person-name">{whoOf(ticket)}</p>
      <Needs needs={ticket.needs} />
      <dl className="person-facts">
        {ticket.person && (
          <Fact name="생년월일">
            {isBare(ticket) ? (
              afterReload
            ) : (
              <>
                {formatBirthDate(ticket.person.birthDate)} <b>({ticket.person.age}세)</b>
              </>
            )}
          </Fact>
        )}
        <Fact name={ticket.appointmentAt ? '예약 내용' : '업무'}>
          {isBare(ticket) ? afterReload : <b>{ticket.serviceLabel}</b>}
        </Fact>
        <Fact name="예약 시간">
          {ticket.appointmentAt ? formatTime(ticket.appointmentAt) : '예약 없이 오심'}
        </Fact>
        {ticket.stay?.because && (
          <Fact name="머무는 시간">
            <b>{ticket.stay.minutes}분</b> · {ticket.stay.because}
          </Fact>
        )}
        {ticket.orderRule && <Fact name="호출 순서">{ticket.orderRule.label}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  );
}

function SinceCall({ calledAt, times }: { calledAt: string; times: number }) {
  const now = useServerNow(1_000);
  if (now === null) return null;
  return (
    <span className="subtle num">
      {formatSpan(Math.floor((now - Date.parse(calledAt)) / 1_000))} 지남
      {times > 1 && ` · ${times}번째 호출`}
    </span>
  );
}
