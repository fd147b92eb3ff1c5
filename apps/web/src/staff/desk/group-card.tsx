import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { DeskBooking, DeskGroup } from './desk-api.ts';
import { canChange, channelWords, seatWords, stateBadge } from './desk-words.ts';
import { RestoreButton } from './restore-notice.tsx';

interface GroupCardProps {
  group: DeskGroup;
  isForOther?: boolean;
  onMove?(booking: DeskBooking): void;
  onCancel?(): void;
  onPrint?(): void;
}

const languages: Record<string, string> = { en: '영어', zh: '중국어', vi: '베트남어' };

const needWords = ({ needs }: DeskGroup): string[] => [
  ...(needs.wheelchair ? ['휠체어'] : []),
  ...(needs.companion ? ['동반자'] : []),
  ...(needs.interpreter ? [`통역 ${languages[needs.interpreter] ?? needs.interpreter}`] : []),
  ...(needs.shuttleHub ? ['셔틀버스'] : []),
];

/** What was booked together, with what may be done about it now. */
export function GroupCard({ group, isForOther, onMove, onCancel, onPrint }: GroupCardProps) {
  const open = group.bookings.filter(canChange);
  const needs = needWords(group);
  return (
    <article className="desk-group" data-dim={open.length === 0 || undefined}>
      <header className="desk-group-head">
        <strong className="num">{group.number}</strong>
        {isForOther && <span>{group.person.maskedName}</span>}
        <span className="subtle small">
          {group.offer.label} · {channelWords[group.channel] ?? group.channel}
        </span>
      </header>
      <ul className="desk-group-bookings">
        {group.bookings.map((booking) => {
          const { tone, word } = stateBadge(booking);
          return (
            <li key={booking.id}>
              <Badge tone={tone}>{word}</Badge>
              <span>{booking.service.label}</span>
              <strong className="num">{formatDateTime(booking.arriveAt)}</strong>
              <span className="subtle small">{booking.seats ? seatWords[booking.seats] : ''}</span>
              {onMove && canChange(booking) && (
                <Button tone="secondary" onPress={() => onMove(booking)}>
                  시간 변경<span className="visually-hidden"> {booking.service.label}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {(needs.length > 0 || group.contact) && (
        <p className="desk-group-needs small">
          {needs.map((need) => (
            <Badge key={need} tone="info">
              {need}
            </Badge>
          ))}
          {group.contact && (
            <span>
              연락: {group.contact.maskedName} {group.contact.maskedPhone ?? ''}
            </span>
          )}
        </p>
      )}
      {!isForOther && (
        <div className="desk-group-acts">
          {group.bookings.some((booking) => booking.mayBeRestored) && <RestoreButton group={group} />}
          {onPrint && open.length > 0 && (
            <Button tone="quiet" onPress={onPrint}>
              안내문 인쇄
            </Button>
          )}
          {onCancel && open.length > 0 && (
            <Button tone="quiet" onPress={onCancel}>
              예약 취소
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
