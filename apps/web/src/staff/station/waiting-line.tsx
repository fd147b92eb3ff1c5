import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAct } from '../../api/query.ts';
import { formatTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/placeholders.tsx';
import { confirmArrival, type Line, type Ticket } from '../queue/queue.ts';
import { UnsentMark } from '../queue/unsent/unsent-mark.tsx';
import { Age } from './age.tsx';
import { Needs } from './needs.tsx';
import { OrderRule } from './order-rule.tsx';
import { whoOf } from '../queue/who.ts';

interface WaitingLineProps {
  line: Line;
  comesFrom?: string;
  /** Opens what can be done with somebody who waits. */
  onChoose(ticket: Ticket): void;
}

/** Who is next, in calling order, with the rule that put them there. */
export function WaitingLine({ line, comesFrom = '앞 단계가 끝나면', onChoose }: WaitingLineProps) {
  const now = useServerNow(10_000);
  const [isExplained, setExplained] = useState(false);
  const { waiting } = line;
  const isShared = new Set(waiting.map(({ number }) => number[0])).size > 1;
  return (
    <section className="line" aria-labelledby="line-title">
      <h2 id="line-title" className="staff-section-title">
        대기 {waiting.length}명<span className="num">오늘 완료 {line.done}명</span>
      </h2>
      <Button
        tone="quiet"
        className="line-rule-button"
        onPress={() => setExplained(!isExplained)}
        aria-expanded={isExplained}
      >
        왜 이 순서인가요?
      </Button>
      {isExplained && <OrderRule line={line} />}
      {waiting.length === 0 ? (
        <EmptyState title="대기 중인 분이 없습니다.">{comesFrom} 이 목록에 나타납니다.</EmptyState>
      ) : (
        <ol className="line-list">
          {waiting.map((ticket) => (
            <LineRow
              key={ticket.id}
              ticket={ticket}
              isShared={isShared}
              target={line.waitTargetMinutes}
              now={now}
              onChoose={() => onChoose(ticket)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface LineRowProps {
  ticket: Ticket;
  /** Minutes after which a wait is longer than promised. */
  target: number;
  now: number | null;
  /** Several services stand in this line: each row says which. */
  isShared: boolean;
  onChoose(): void;
}

function LineRow({ ticket, isShared, target, now, onChoose }: LineRowProps) {
  const minutes = minutesSince(ticket, now);
  const isFirst = ticket.place === 1;
  const isLong = minutes >= target;
  return (
    <li className="line-row" data-first={isFirst || undefined}>
      <span className="line-place num" aria-label={ticket.place ? `${ticket.place}번째` : '다른 창구 대기'}>
        {ticket.place ?? '–'}
      </span>
      <strong className="line-number num">{ticket.number}</strong>
      <span className="line-person">
        {whoOf(ticket)} <Age ticket={ticket} /> <UnsentMark ticketId={ticket.id} />
      </span>
      <span className="line-wait num" data-long={isLong || undefined}>
        {isLong && <span aria-hidden="true">! </span>}
        {minutes}분<span className="visually-hidden"> 대기{isLong && ', 오래 기다리심'}</span>
      </span>
      <Button
        tone="quiet"
        className="line-more"
        onPress={onChoose}
        aria-label={`${ticket.number} 이력과 옮기기`}
      >
        …
      </Button>
      <span className="line-why">
        {isFirst && <b>다음 · </b>}
        {ticket.orderRule?.label ??
          (ticket.forCounterId ? '옮겨 갈 창구에서 호출' : '다른 창구에서 보는 업무')}
        {ticket.person && isShared && ` · ${ticket.serviceLabel}`}
        {ticket.appointmentAt && <span className="num"> · {formatTime(ticket.appointmentAt)} 예약</span>}
      </span>
      {ticket.hasAlarm && (
        <span className="line-lane">
          <Badge tone="danger">비상 대응 중 · 호출하지 않음</Badge>
        </span>
      )}
      {ticket.isOnTheWay && <OnTheWay visitId={ticket.visitId} />}
      <Lane ticket={ticket} />
      <Needs needs={ticket.needs} />
    </li>
  );
}

/** Took the number at home: called only after somebody has seen them here. */
function OnTheWay({ visitId }: { visitId: string }) {
  const client = useQueryClient();
  const act = useAct(confirmArrival);
  return (
    <span className="line-lane">
      <Badge tone="info">오시는 중 · 호출하지 않음</Badge>{' '}
      <Button
        tone="secondary"
        isPending={act.isPending}
        onPress={() =>
          act.mutate({ visitId }, { onSuccess: () => void client.invalidateQueries({ queryKey: ['queue'] }) })
        }
      >
        {act.error ? '다시 도착 확인' : '도착 확인'}
      </Button>
    </span>
  );
}

/** Said beside the rule, because somebody assisted may also be first by the time of the appointment. */
function Lane({ ticket }: { ticket: Ticket }) {
  if (ticket.priorityLane === 'normal') return null;
  return (
    <span className="line-lane">
      {ticket.priorityLane === 'assisted' ? (
        <Badge tone="primary">우선 {claimWords[ticket.assistedBecause ?? ''] ?? ''}</Badge>
      ) : (
        <Badge>사전 도착 · {ticket.earlyUntil && formatTime(ticket.earlyUntil)}부터 순서에 듦</Badge>
      )}
    </span>
  );
}

const claimWords: Record<string, string> = {
  age: '· 고령',
  wheelchair: '· 휠체어',
  interpreter: '· 통역',
  guardian: '· 보호자 동행',
  staff: '· 직원 확인',
};

function minutesSince(ticket: Ticket, now: number | null): number {
  if (now === null) return ticket.minutesWaited;
  return Math.max(0, Math.floor((now - Date.parse(ticket.waitingSince)) / 60_000));
}
