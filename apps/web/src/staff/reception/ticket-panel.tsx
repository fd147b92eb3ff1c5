import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { minuteRange } from '../../ui/minute-range.ts';
import { ticketStateWord } from '../queue/refusal.tsx';
import { PrintSlipButton } from './print-slip-button.tsx';
import { visitQuery, type FoundBooking, type Visit } from './reception.ts';

interface TicketPanelProps {
  found: FoundBooking;
  visitId: string;
  onNext(): void;
}

/** The number of whoever has just been checked in, large enough to be read across the desk, and where to go. */
export function TicketPanel({ found, visitId, onNext }: TicketPanelProps) {
  const visit = useQuery(visitQuery(visitId));
  const announce = useAnnounce();
  const spoken = useRef(false);
  const ticket = visit.data;

  useEffect(() => {
    if (!ticket || spoken.current) return;
    spoken.current = true;
    announce(`번호표 ${ticket.ticket}. ${whereTo(ticket)}`);
  }, [ticket, announce]);

  return (
    <section className="ticket-panel" aria-label="번호표">
      <p className="ticket-panel-who">
        {found.person.maskedName} · {found.booking.service.label}
      </p>
      {ticket ? (
        <>
          <p className="ticket-panel-number num">{ticket.ticket}</p>
          <p className="ticket-panel-where">{whereTo(ticket)}</p>
          {punctualityOf(ticket) && <p className="ticket-panel-note">{punctualityOf(ticket)}</p>}
          {ticket.state === 'waiting' && (
            <p className="subtle num">
              앞에 {ticket.peopleAhead}명{ticket.estimate && ` · ${minuteRange(ticket.estimate)}`}
            </p>
          )}
        </>
      ) : (
        <>
          <p className="ticket-panel-number num" aria-hidden="true">
            ····
          </p>
          <p className="ticket-panel-where" role="status">
            접수했습니다. 번호표를 만들고 있습니다.
          </p>
          {visit.error && (
            <Notice tone="warning" title="번호표가 늦어지고 있습니다.">
              <p>접수는 되었습니다. 잠시 뒤 이름으로 다시 찾으시면 번호표가 보입니다.</p>
            </Notice>
          )}
        </>
      )}
      <div className="ticket-panel-acts">
        {ticket && <PrintSlipButton visitId={visitId} ticket={ticket.ticket} />}
        <Button size="giant" onPress={onNext}>
          다음 분 접수
        </Button>
      </div>
    </section>
  );
}

function whereTo({ state, stageLabel, counterLabel }: Visit): string {
  if (state === 'waiting') return `${stageLabel} 대기석으로 안내해 주십시오.`;
  if (state === 'called' || state === 'serving')
    return `${counterLabel ?? stageLabel}(으)로 안내해 주십시오.`;
  return `지금 상태: ${stageLabel} ${ticketStateWord(state)}`;
}

/** What coming early or late means for the place in line, to be said to the person. */
function punctualityOf({ state, punctuality, earlyUntil }: Visit): string | null {
  if (state !== 'waiting') return null;
  if (punctuality === 'early' && earlyUntil)
    return `예약보다 일찍 오셨습니다. ${formatTime(earlyUntil)}부터 차례대로 부르고, 그전에는 다른 분이 없을 때 부릅니다.`;
  return punctuality === 'late' ? '예약 시간이 지나 오셔서, 제시간에 오신 분들 다음에 부릅니다.' : null;
}
