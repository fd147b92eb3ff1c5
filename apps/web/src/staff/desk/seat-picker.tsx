import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { closureReason } from '../../i18n/closure-reason.ts';
import { addDays, formatDay, formatMonth, formatTime, formatWeekday, weekdayOf } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { daysQuery, slotsQuery, type DeskDays, type DeskSlot } from './desk-api.ts';

const shownDays = 14;

interface SeatPickerProps {
  centre: string;
  step: number;
  /** The first day that may be chosen. */
  earliest: string;
  value: DeskSlot | null;
  onChange(slot: DeskSlot): void;
  /** Chooses the nearest free time by itself while nothing is chosen. */
  isEager?: boolean;
}

const monday = (date: string): string => addDays(date, 1 - weekdayOf(date));
const later = (a: string, b: string): string => (a > b ? a : b);

/** Two weeks with what is left, staff and online seats apart; under them the times of the chosen day. */
export function SeatPicker({ centre, step, earliest, value, onChange, isEager }: SeatPickerProps) {
  const [from, setFrom] = useState(monday(value?.date ?? earliest));
  const [picked, setPicked] = useState<string | null>(value?.date ?? null);
  const days = useQuery(daysQuery(centre, step, from, addDays(from, shownDays - 1)));
  const nearest = days.data?.nearest.staff ?? days.data?.nearest.any ?? null;
  const date = picked ?? (nearest === null ? null : later(nearest, earliest));
  const slots = useQuery(slotsQuery(centre, step, date));

  // The nearest free day may lie beyond the weeks shown.
  useEffect(() => {
    if (picked === null && date !== null && date > addDays(from, shownDays - 1)) setFrom(monday(date));
  }, [picked, date, from]);

  const free =
    slots.data?.slots.find((slot) => slot.staff > 0) ?? slots.data?.slots.find((slot) => slot.online > 0);
  useEffect(() => {
    if (isEager && value === null && free) onChange(free);
    // Only what was found chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isEager, free?.id, value === null]);

  return (
    <div className="desk-picker">
      <div className="desk-weeks-head">
        <Button
          tone="secondary"
          aria-label="앞의 두 주"
          isDisabled={from <= monday(earliest)}
          onPress={() => setFrom(addDays(from, -shownDays))}
        >
          ‹
        </Button>
        <strong>{formatMonth(addDays(from, 6))}</strong>
        <Button tone="secondary" aria-label="다음 두 주" onPress={() => setFrom(addDays(from, shownDays))}>
          ›
        </Button>
      </div>
      {days.data ? (
        <Weeks days={days.data.days} earliest={earliest} chosen={date} onChoose={(day) => setPicked(day)} />
      ) : days.error ? (
        <ErrorPanel cause={days.error} onRetry={() => void days.refetch()} retryLabel="다시 불러오기" />
      ) : (
        <Skeleton lines={2} height="6.4rem" />
      )}
      {date !== null && (
        <Times
          date={date}
          slots={slots.data?.slots}
          error={slots.error}
          onRetry={() => void slots.refetch()}
          chosen={value?.id ?? null}
          onChoose={onChange}
        />
      )}
    </div>
  );
}

interface WeeksProps {
  days: DeskDays['days'];
  earliest: string;
  chosen: string | null;
  onChoose(date: string): void;
}

function Weeks({ days, earliest, chosen, onChoose }: WeeksProps) {
  return (
    <ol className="desk-weeks" aria-label="날짜">
      {days.map((day) => {
        const isFree = day.state === 'open' && day.date >= earliest;
        const word =
          day.state === 'open'
            ? day.date < earliest
              ? '간격 전'
              : null
            : day.state === 'closed'
              ? closureReason(day.reason ?? 'weekly')
              : { full: '마감', past: '지남', 'not-published': '미정' }[day.state];
        return (
          <li key={day.date}>
            <button
              type="button"
              className="desk-day"
              aria-pressed={day.date === chosen}
              disabled={!isFree}
              onClick={() => onChoose(day.date)}
            >
              <span className="desk-day-date">
                {Number(day.date.slice(8))} <span>{formatWeekday(weekdayOf(day.date))}</span>
              </span>
              {word === null ? (
                <span className="desk-day-seats">
                  <span>직원 {day.staff}</span>
                  <span>온라인 {day.online}</span>
                </span>
              ) : (
                <span className="desk-day-seats">{word}</span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface TimesProps {
  date: string;
  slots: DeskSlot[] | undefined;
  error: Error | null;
  onRetry(): void;
  chosen: string | null;
  onChoose(slot: DeskSlot): void;
}

/** A row for each hour, so that a wished time is found at a glance. */
function Times({ date, slots, error, onRetry, chosen, onChoose }: TimesProps) {
  if (error) return <ErrorPanel cause={error} onRetry={onRetry} retryLabel="다시 불러오기" />;
  if (!slots) return <Skeleton lines={4} height="5rem" />;
  if (slots.length === 0) {
    return (
      <EmptyState title={`${formatDay(date)}에는 남은 시간이 없습니다.`}>
        다른 날짜를 골라 주십시오.
      </EmptyState>
    );
  }
  const hours = new Map<string, DeskSlot[]>();
  for (const slot of slots) {
    const hour = formatTime(slot.startsAt).slice(0, 2);
    hours.set(hour, [...(hours.get(hour) ?? []), slot]);
  }
  return (
    <div className="desk-times" role="group" aria-label={`${formatDay(date)} 시간`}>
      <p className="desk-times-title">
        <strong>{formatDay(date)}</strong>
        <span className="subtle small">
          <b>직</b> 직원 자리 · <b>온</b> 온라인 자리
        </span>
      </p>
      {[...hours].map(([hour, own]) => (
        <div key={hour} className="desk-hour">
          <span className="desk-hour-name num">{Number(hour)}시</span>
          <div className="desk-hour-slots">
            {own.map((slot) => (
              <SlotButton key={slot.id} slot={slot} isChosen={slot.id === chosen} onChoose={onChoose} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function SlotButton({
  slot,
  isChosen,
  onChoose,
}: {
  slot: DeskSlot;
  isChosen: boolean;
  onChoose(slot: DeskSlot): void;
}) {
  const isFull = slot.staff + slot.online === 0;
  return (
    <button
      type="button"
      className="desk-slot"
      aria-pressed={isChosen}
      disabled={isFull}
      aria-label={`${formatTime(slot.startsAt)} ${isFull ? '마감' : `직원 ${slot.staff}, 온라인 ${slot.online}`}`}
      onClick={() => onChoose(slot)}
    >
      <time>{formatTime(slot.startsAt)}</time>
      <span className="desk-slot-seats" aria-hidden="true">
        {isFull ? '마감' : `직${slot.staff} 온${slot.online}`}
      </span>
    </button>
  );
}
