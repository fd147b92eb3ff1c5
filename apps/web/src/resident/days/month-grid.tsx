import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Day, DayRoom } from '../../api/types.ts';
import { closureReason } from '../../i18n/closure-reason.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeekday,
  monthOf,
  weekdayOf,
} from '../../i18n/dates.ts';
import { Level, LevelShape } from '../../ui/badge.tsx';

interface MonthGridProps {
  days: DayRoom[];
  today: Day;
  /** The first day that comes into question; today unless told. */
  from?: Day;
  nearest: Day | null;
  value: Day | null;
  onChange(day: Day): void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month with the room of each day as word and shape; arrow keys walk the days, Sunday first as Korean calendars are. */
export function MonthGrid({ days, today, from = today, nearest, value, onChange }: MonthGridProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  const month = shown ?? monthOf(value ?? nearest ?? from);
  const [focused, setFocused] = useState<Day | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const rooms = useMemo(() => new Map(days.map((room) => [room.date, room])), [days]);
  const lastDay = days.at(-1)?.date ?? from;
  const cursor = [focused, value, nearest].find((day) => day && monthOf(day) === month) ?? `${month}-01`;

  const show = (next: string) => {
    setShown(next);
    setFocused(null);
  };
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = addDays(cursor, step);
    if (monthOf(next) < monthOf(from) || monthOf(next) > monthOf(lastDay)) return;
    setShown(monthOf(next));
    setFocused(next);
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };

  return (
    <div className="month">
      <div className="month-head">
        <Button
          className="month-turn"
          aria-label={t('days.previousMonth')}
          isDisabled={month <= monthOf(from)}
          onPress={() => show(addMonths(month, -1))}
        >
          <Arrow turned />
        </Button>
        <p className="month-name" aria-live="polite">
          {formatMonth(`${month}-01`)}
        </p>
        <Button
          className="month-turn"
          aria-label={t('days.nextMonth')}
          isDisabled={month >= monthOf(lastDay)}
          onPress={() => show(addMonths(month, 1))}
        >
          <Arrow />
        </Button>
      </div>
      <table
        ref={grid}
        className="month-grid"
        onKeyDown={walk}
        role="grid"
        aria-label={formatMonth(`${month}-01`)}
      >
        <thead>
          <tr>
            {[7, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} scope="col" abbr={formatWeekday(weekday, 'long')}>
                {formatWeekday(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month)
            .filter((week) => week.some((day) => day && day >= from))
            .map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, index) => (
                  <td key={day ?? index} role="gridcell" aria-selected={day ? day === value : undefined}>
                    {day && (
                      <DayCell
                        day={day}
                        room={rooms.get(day)}
                        today={today}
                        from={from}
                        isSelected={day === value}
                        isCursor={day === cursor}
                        onPick={() => (onChange(day), setFocused(day))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <p className="month-legend small">
        <span className="subtle">{t('days.legend')}</span>
        <Level level="many" />
        <Level level="few" />
        <Level level="full" />
      </p>
    </div>
  );
}

interface DayCellProps {
  day: Day;
  room: DayRoom | undefined;
  today: Day;
  from: Day;
  isSelected: boolean;
  isCursor: boolean;
  onPick(): void;
}

function DayCell({ day, room, today, from, isSelected, isCursor, onPick }: DayCellProps) {
  const { t } = useTranslation();
  const state = day < from ? 'past' : (room?.state ?? 'not-published');
  const isFree = state === 'open' && room?.level !== 'full';
  const level = state === 'full' || room?.level === 'full' ? 'full' : isFree ? room!.level : null;
  const word = level ? t(`level.${level}`) : t(`days.state.${state === 'open' ? 'closed' : state}`);
  const spoken = level && level !== 'full' ? `${word} ${t('days.seatsLeft', { count: room!.left })}` : word;
  return (
    <button
      type="button"
      className="day"
      data-day={day}
      data-state={state}
      data-level={level ?? undefined}
      data-weekday={weekdayOf(day)}
      tabIndex={isCursor ? 0 : -1}
      aria-disabled={!isFree || undefined}
      aria-pressed={isFree ? isSelected : undefined}
      aria-current={day === today ? 'date' : undefined}
      aria-label={t('days.dayName', {
        day: formatDay(day),
        state: room?.reason ? `${spoken} (${closureReason(room.reason)})` : spoken,
      })}
      title={room?.reason ? closureReason(room.reason) : undefined}
      onClick={() => isFree && onPick()}
    >
      <span className="day-number num">{Number(day.slice(8))}</span>
      <span className="day-word">
        {level && <LevelShape level={level} />}
        {state === 'past' || state === 'not-published' ? '' : word}
      </span>
    </button>
  );
}

function weeksOf(month: string): (Day | null)[][] {
  const cells: (Day | null)[] = Array<null>(weekdayOf(`${month}-01`) % 7).fill(null);
  for (let date = 1; date <= daysInMonth(month); date += 1)
    cells.push(`${month}-${String(date).padStart(2, '0')}`);
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function Arrow({ turned }: { turned?: boolean }) {
  return (
    <svg
      width="12"
      height="20"
      viewBox="0 0 12 20"
      aria-hidden="true"
      style={turned ? { rotate: '180deg' } : undefined}
    >
      <path d="m2 2 8 8-8 8" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
