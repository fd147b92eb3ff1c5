import { useQuery } from '@tanstack/react-query';
import { formatBirthDate, formatDateTime, formatTime, seoulDay } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ticketStateWord } from '../queue/refusal.tsx';
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
  const { word, tone, next } = standing(found, isToday);
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
      {mayArrive && (
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

function standing(
  { booking, arrivedAt }: FoundBooking,
  isToday: boolean,
): { word: string; tone: BadgeTone; next: string | null } {
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
  if (booking.state === 'fulfilled')
    return { word: '방문 완료', tone: 'neutral', next: '이미 모든 단계를 마치신 예약입니다.' };
  if (booking.state === 'arrived')
    return {
      word: arrivedAt ? `${formatTime(arrivedAt)} 접수됨` : '접수됨',
      tone: 'success',
      next: null,
    };
  if (!isToday)
    return {
      word: '오늘 아님',
      tone: 'warning',
      next: `${formatDateTime(booking.startsAt)}에 다시 오시도록 안내해 주십시오.`,
    };
  return { word: '예약 확정', tone: 'primary', next: null };
}

/** The ticket somebody already has, and where they should be now. */
function FoundTicket({ visitId }: { visitId: string }) {
  const visit = useQuery(visitQuery(visitId)).data;
  if (!visit) return null;
  return (
    <p className="found-ticket num">
      번호표 <strong>{visit.ticket}</strong> · {visit.stageLabel} {ticketStateWord(visit.state)}
      {visit.counterLabel && ` (${visit.counterLabel})`}
      {visit.state === 'waiting' && ` · 앞에 ${visit.peopleAhead}명`}
    </p>
  );
}
