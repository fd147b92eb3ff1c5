import { useQuery } from '@tanstack/react-query';
import { formatDay, formatWeekday, monthOf } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { daysQuery, monthSpan, type CalendarDay } from './calendar-api.ts';
import { bookedOf, seatsOf } from './day-seats.ts';
import { CapacityBar, CapacityKey } from './capacity-bar.tsx';
import { DayPanel } from './day-panel.tsx';
import { number } from './words.ts';

export function MonthView({ date, onChoose }: { date: string; onChoose(date: string): void }) {
  const { centre } = useManager();
  const month = monthOf(date);
  const { data, error, refetch } = useQuery(daysQuery(centre, monthSpan(month)));
  if (error && !data) {
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  }
  if (!data) return <Skeleton lines={6} height="9.6rem" />;
  const most = Math.max(1, ...data.days.map((day) => seatsOf(day)));
  const chosen = data.days.find((day) => day.date === date);
  return (
    <div className="calendar-columns">
      <section className="month" aria-label="한 달">
        <div className="month-weekdays" aria-hidden="true">
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <span key={weekday} data-weekday={weekday}>
              {formatWeekday(weekday)}
            </span>
          ))}
        </div>
        <div className="month-days">
          {data.days.map((day) => (
            <DayCell
              key={day.date}
              day={day}
              most={most}
              isOther={monthOf(day.date) !== month}
              isToday={day.date === data.today}
              isChosen={day.date === date}
              onChoose={() => onChoose(day.date)}
            />
          ))}
        </div>
        <CapacityKey />
      </section>
      {chosen && <DayPanel key={chosen.date} day={chosen} today={data.today} />}
    </div>
  );
}

interface DayCellProps {
  day: CalendarDay;
  most: number;
  isOther: boolean;
  isToday: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function DayCell({ day, most, isOther, isToday, isChosen, onChoose }: DayCellProps) {
  const seats = seatsOf(day);
  const booked = bookedOf(day);
  const isOpen = day.hours !== null || seats > 0;
  const state = isOpen ? `예약 ${number(booked)}명, 정원 ${number(seats)}명` : '휴무';
  return (
    <button
      type="button"
      className="month-day"
      data-other={isOther || undefined}
      data-today={isToday || undefined}
      data-past={day.isPast || undefined}
      data-closed={!isOpen || undefined}
      aria-pressed={isChosen}
      aria-label={`${formatDay(day.date)}, ${state}${day.note ? `, ${day.note.reason}` : ''}`}
      onClick={onChoose}
    >
      <span className="month-day-top">
        <span className="month-day-number num">{Number(day.date.slice(8))}</span>
        {isToday && <span className="month-day-today">오늘</span>}
        {day.note && <span className="month-day-note">{day.note.reason}</span>}
        {!day.note && !isOpen && <span className="month-day-note">휴무</span>}
      </span>
      {isOpen && (
        <>
          <CapacityBar day={day} most={most} />
          <span className="month-day-count num">
            {day.isPublished ? (
              <>
                <strong>{number(booked)}</strong> / {number(seats)}
              </>
            ) : (
              <>계획 {number(seats)}</>
            )}
          </span>
        </>
      )}
    </button>
  );
}
