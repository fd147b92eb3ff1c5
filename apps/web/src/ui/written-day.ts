import {
  addDays,
  addMonths,
  daysInMonth,
  formatWeekday,
  isRealDay,
  monthOf,
  weekdayOf,
} from '../i18n/dates.ts';
import type { Day } from '../api/types.ts';

/** A day as an official writes it: `2021. 5. 26.(수)`; empty for none. */
export const writtenDay = (day: Day): string => {
  if (!isRealDay(day)) return '';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}. ${month}. ${date}.(${formatWeekday(weekdayOf(day))})`;
};

/**
 * Reads a day however it was typed: `20210526`, `2021-5-26`, `2021. 5. 26.(수)`, `2021년 5월 26일`, and without
 * the year `5.26`, of the year of `near`. Null while it is not one.
 */
export const readDay = (typed: string, near: Day): Day | null => {
  const numbers = typed.match(/\d+/g) ?? [];
  const joined = numbers.join('');
  const parts =
    numbers.length >= 3
      ? numbers.slice(0, 3)
      : numbers.length === 2
        ? [near.slice(0, 4), ...numbers]
        : joined.length === 8
          ? [joined.slice(0, 4), joined.slice(4, 6), joined.slice(6)]
          : [];
  const [year, month, date] = parts as [string?, string?, string?];
  if (!year || !month || !date || year.length !== 4) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(day) ? day : null;
};

/** What a key makes of a day: arrows go by days, page keys by months. Undefined for other keys. */
export const stepDay = (day: Day, key: string): Day | undefined => {
  if (key === 'ArrowUp') return addDays(day, 1);
  if (key === 'ArrowDown') return addDays(day, -1);
  if (key !== 'PageUp' && key !== 'PageDown') return undefined;
  const month = addMonths(monthOf(day), key === 'PageUp' ? 1 : -1);
  const date = Math.min(Number(day.slice(8)), daysInMonth(month));
  return `${month}-${String(date).padStart(2, '0')}`;
};

/** Reads a time however it was typed: `14:00`, `1400`, `930`, `14시`, `오후 2:30`. Null while it is not one. */
export const readTime = (typed: string): string | null => {
  const isAfternoon = /오후|pm/i.test(typed);
  const isMorning = /오전|am/i.test(typed);
  const numbers = typed.match(/\d+/g) ?? [];
  const joined = numbers.join('');
  const [hours, minutes] =
    numbers.length === 2
      ? [Number(numbers[0]), Number(numbers[1])]
      : joined.length === 3 || joined.length === 4
        ? [Number(joined.slice(0, -2)), Number(joined.slice(-2))]
        : numbers.length === 1 && /시|오전|오후/.test(typed)
          ? [Number(joined), 0]
          : [NaN, NaN];
  const hour = isAfternoon && hours < 12 ? hours + 12 : isMorning && hours === 12 ? 0 : hours;
  if (!(hour >= 0 && hour <= 23 && minutes >= 0 && minutes <= 59)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

/** Arrows go by ten minutes, page keys by hours; never past midnight. */
export const stepTime = (time: string, key: string): string | undefined => {
  const by = { ArrowUp: 10, ArrowDown: -10, PageUp: 60, PageDown: -60 }[key];
  if (by === undefined) return undefined;
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const next = Math.min(24 * 60 - 1, Math.max(0, hours * 60 + minutes + by));
  return `${String(Math.floor(next / 60)).padStart(2, '0')}:${String(next % 60).padStart(2, '0')}`;
};

/** A local day and time, `2021-05-26T14:00`, as `2021. 5. 26.(수) 14:00`. */
export const writtenDayTime = (at: string): string => {
  const day = writtenDay(at.slice(0, 10));
  return day && `${day} ${at.slice(11, 16)}`;
};

/** Reads a day and then a time; null while one of the two is missing. */
export const readDayTime = (typed: string, near: Day): string | null => {
  const found = /^\D*(\d{8}|\d{4}\D+\d{1,2}\D+\d{1,2}|\d{1,2}\D+\d{1,2})(?!\d)(.*)$/.exec(typed);
  const day = found && readDay(found[1]!, near);
  const time = found && readTime(found[2]!);
  return day && time ? `${day}T${time}` : null;
};

/** By days and months, at the same time. */
export const stepDayTime = (at: string, key: string): string | undefined => {
  const day = stepDay(at.slice(0, 10), key);
  return day && `${day}${at.slice(10)}`;
};
