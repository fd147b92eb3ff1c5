import { useQuery } from '@tanstack/react-query';
import { formatBirthDate, formatDateTime, formatTime, seoulDay } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ticketStateWord } from '../queue/refusal.tsx';
import { useUnsentArrival } from '../queue/unsent/unsent-link.tsx';
import { Unsent } from '../queue/unsent/unsent-mark.tsx';
import { PrintSlipButton } from './print-slip-button.tsx';
import { visitQuery, type FoundBooking } from './reception.ts';

interface FoundCardProps {
  found: FoundBooking;
  today: string;
  isBusy: boolean;
  onReceive(): void;
}

export function FoundCard({ found, today, isBusy, onReceive }: FoundCardProps) {
  const { booking, person } = found;
  const isToday = seoulDay(booking.startsAt) === today;
  const { word, tone, next } = standing(found, isToday, seoulDay(booking.startsAt) < today);
  const waiting = useUnsentArrival(booking.id);
  const mayArrive = isToday && booking.state === 'confirmed';
  return (
    <li className="found" data-dim={!mayArrive || undefined}>
      <div className="found-who">
        <p className="found-name">
          <strong>{person.maskedName}</strong>
          <span className="num">{formatBirthDate(person.birthDate)}</span>
          <Badge tone={tone}>{word}</Badge>
        </p>
        <p className="found-booking num">
          <b>{isToday ? `오늘 ${formatTime(booking.startsAt)}` : formatDateTime(booking.startsAt)}</b> ·{' '}
          {booking.service.label} · <span className="found-number">{booking.number}</span>
        </p>
        {next && <p className="found-next">{next}</p>}
        {booking.state === 'arrived' && found.visitId && <FoundTicket visitId={found.visitId} />}
      </div>
      {mayArrive && waiting && <Unsent />}
      {mayArrive && !waiting && (
        <Button
          size="large"
          onPress={onReceive}
          isPending={isBusy}
          aria-label={`${person.maskedName} ${formatTime(booking.startsAt)} 접수`}
        >
          접수
        </Button>
      )}
    </li>
  );
}

interface Standing {
  word: string;
  tone: BadgeTone;
  next: string | null;
}

function standing({ booking, arrivedAt }: FoundBooking, isToday: boolean, isPast: boolean): Standing {
  if (booking.state === 'cancelled')
    return {
      word: '취소됨',
      tone: 'danger',
      next: '취소된 예약입니다. 예약 화면이나 예약 전화로 다시 예약하시도록 안내해 주십시오.',
    };
  if (booking.state === 'no-show')
    return {
      word: '미방문',
      tone: 'danger',
      next: '시간이 지나 미방문으로 처리되었습니다. 다시 예약하시도록 안내해 주십시오.',
    };
  if (booking.state === 'orphaned')
    return {
      word: '시간 재선택',
      tone: 'danger',
      next: '센터 사정으로 없어진 시간입니다. 사과드리고 예약 창구에서 새 시간을 잡아 드리십시오.',
    };
  if (booking.state === 'fulfilled')
    return { word: '방문 완료', tone: 'neutral', next: '이미 모든 단계를 마치신 예약입니다.' };
  if (booking.state === 'arrived')
    return {
      word: arrivedAt ? `${formatTime(arrivedAt)} 접수됨` : '접수됨',
      tone: 'success',
      next: null,
    };
  if (!isToday) return onAnotherDay(booking, isPast);
  return { word: '예약 확정', tone: 'primary', next: null };
}

/** The right day, and that it is another one than they may have been told first. */
function onAnotherDay({ startsAt, version }: FoundBooking['booking'], isPast: boolean): Standing {
  const when = formatDateTime(startsAt);
  if (isPast)
    return {
      word: '날짜 지남',
      tone: 'danger',
      next: `${when} 예약입니다. 다시 예약하시도록 안내해 주십시오.`,
    };
  if (version > 1)
    return {
      word: '옮긴 예약',
      tone: 'warning',
      next: `예약이 ${when}로 옮겨졌습니다. 그날 오시거나 예약 전화로 바꾸시도록 안내해 주십시오.`,
    };
  return {
    word: '오늘 아님',
    tone: 'warning',
    next: `${when}에 다시 오시거나 예약 전화로 날짜를 바꾸시도록 안내해 주십시오.`,
  };
}

/** The ticket somebody already has, and where they should be now. */
function FoundTicket({ visitId }: { visitId: string }) {
  const visit = useQuery(visitQuery(visitId)).data;
  if (!visit) return null;
  return (
    <div className="found-ticket">
      <p className="num">
        번호표 <strong>{visit.ticket}</strong> · {visit.stageLabel} {ticketStateWord(visit.state)}
        {visit.counterLabel && ` (${visit.counterLabel})`}
        {visit.state === 'waiting' && ` · 앞에 ${visit.peopleAhead}명`}
      </p>
      <PrintSlipButton visitId={visitId} ticket={visit.ticket} />
    </div>
  );
}
