import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { daysQuery, weekSpan, type CalendarDay } from './calendar-api.ts';
import { DayPanel } from './day-panel.tsx';
import { bookedOf, seatsOf } from './day-seats.ts';
import { hoursText, number } from './words.ts';

export function WeekView({ date, onChoose }: { date: string; onChoose(date: string): void }) {
  const { centre } = useManager();
  const { data, error, refetch } = useQuery(daysQuery(centre, weekSpan(date)));
  if (error && !data) {
    return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  }
  if (!data) return <Skeleton lines={6} height="9.6rem" />;
  const all = data.days.flatMap((day) => day.byHour);
  const first = Math.min(8, ...all.map((one) => one.hour));
  const last = Math.max(16, ...all.map((one) => one.hour));
  const most = Math.max(1, ...all.map((one) => Math.max(one.seats, one.taken)));
  const hours = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const chosen = data.days.find((day) => day.date === date);
  return (
    <div className="calendar-columns">
      <section className="week" aria-label="한 주" style={{ '--hours': hours.length } as React.CSSProperties}>
        <div className="week-hours num" aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour}>{String(hour).padStart(2, '0')}시</span>
          ))}
        </div>
        {data.days.map((day) => (
          <WeekDay
            key={day.date}
            day={day}
            hours={hours}
            most={most}
            isToday={day.date === data.today}
            isChosen={day.date === date}
            onChoose={() => onChoose(day.date)}
          />
        ))}
      </section>
      {chosen && <DayPanel key={chosen.date} day={chosen} today={data.today} />}
    </div>
  );
}

interface WeekDayProps {
  day: CalendarDay;
  hours: readonly number[];
  most: number;
  isToday: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function WeekDay({ day, hours, most, isToday, isChosen, onChoose }: WeekDayProps) {
  const isOpen = day.hours !== null || day.seats.total > 0;
  return (
    <button
      type="button"
      className="week-day"
      data-today={isToday || undefined}
      data-past={day.isPast || undefined}
      data-closed={!isOpen || undefined}
      aria-pressed={isChosen}
      aria-label={`${formatDay(day.date)}, ${isOpen ? `${hoursText(day.hours)}, 예약 ${bookedOf(day)}명, 정원 ${seatsOf(day)}명` : '휴무'}`}
      onClick={onChoose}
    >
      <span className="week-day-head">
        <strong>{formatDay(day.date)}</strong>
        <span className="num small">
          {isOpen ? `${number(bookedOf(day))} / ${number(seatsOf(day))}` : (day.note?.reason ?? '휴무')}
        </span>
      </span>
      <span className="week-day-hours">
        {hours.map((hour) => {
          const own = day.byHour.find((one) => one.hour === hour);
          if (!own || own.seats === 0) return <span key={hour} className="week-hour" data-none />;
          return (
            <span key={hour} className="week-hour" title={`${own.taken} / ${own.seats}`}>
              <span className="week-hour-seats" style={{ width: `${(own.seats / most) * 100}%` }}>
                <span style={{ width: `${Math.min(100, (own.taken / own.seats) * 100)}%` }} />
              </span>
              <span className="num">
                {own.taken}/{own.seats}
              </span>
            </span>
          );
        })}
      </span>
    </button>
  );
}
