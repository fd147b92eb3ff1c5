import i18next from 'i18next';
import type { Day, Iso } from '../api/types.ts';

export const zone = 'Asia/Seoul';
const dayMs = 86_400_000;

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

function locale(): string {
  return { ko: 'ko-KR', en: 'en-GB', zh: 'zh-CN', vi: 'vi-VN' }[i18next.resolvedLanguage ?? 'ko'] ?? 'ko-KR';
}

const ms = (instant: Iso | number): number => (typeof instant === 'number' ? instant : Date.parse(instant));
const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

function dated(at: number, timeZone: string, withYear: boolean): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  if (locale() !== 'ko-KR')
    return formatter(locale(), { timeZone, ...year, month: 'long', day: 'numeric', weekday: 'short' }).format(
      at,
    );
  // 5월 26일(수): the ICU pattern would put a space before the bracket.
  const date = formatter('ko-KR', { timeZone, ...year, month: 'long', day: 'numeric' }).format(at);
  return `${date}(${formatter('ko-KR', { timeZone, weekday: 'short' }).format(at)})`;
}

/** `5월 26일(수)` */
export const formatDay = (day: Day, withYear = false): string => dated(noon(day), 'UTC', withYear);
export const formatDate = (instant: Iso | number, withYear = false): string =>
  dated(ms(instant), zone, withYear);
/** A birth date, without its weekday: `1944년 3월 2일` */
export const formatBirthDate = (day: Day): string =>
  formatter(locale(), { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }).format(noon(day));
/** `10:20` */
export const formatTime = (instant: Iso | number): string =>
  formatter('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    ms(instant),
  );
/** `10:20:41` */
export const formatTimeWithSeconds = (instant: Iso | number): string =>
  formatter('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(ms(instant));
/** `5월 26일(수) 10:20` */
export const formatDateTime = (instant: Iso | number, withYear = false): string =>
  `${formatDate(instant, withYear)} ${formatTime(instant)}`;
export const formatMonth = (day: Day): string =>
  formatter(locale(), { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(noon(day));
/** Monday 1 … Sunday 7 → 월 … 일 */
export const formatWeekday = (weekday: number, width: 'short' | 'long' = 'short'): string =>
  formatter(locale(), { timeZone: 'UTC', weekday: width }).format(Date.UTC(2021, 4, 23 + weekday));

/** The civil date in Seoul at an instant, as YYYY-MM-DD. */
export const seoulDay = (instant: Iso | number): Day =>
  formatter('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    ms(instant),
  );
export const addDays = (day: Day, days: number): Day => toDay(noon(day) + days * dayMs);
/** Monday 1 … Sunday 7 */
export const weekdayOf = (day: Day): number => ((Math.floor(noon(day) / dayMs) + 3) % 7) + 1;
export const monthOf = (day: Day): string => day.slice(0, 7);
export const daysInMonth = (month: string): number => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Math.round((Date.UTC(year, number, 1) - Date.UTC(year, number - 1, 1)) / dayMs);
};
export const addMonths = (month: string, months: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return toDay(Date.UTC(year, number - 1 + months, 1, 12)).slice(0, 7);
};
export const isRealDay = (day: Day): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(noon(day)) && toDay(noon(day)) === day;

function toDay(at: number): Day {
  return formatter('en-CA', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
}

/** Seconds as `4:07`. */
export const formatSpan = (seconds: number): string => {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Just the time today, with the date on any other day. */
export const formatWhen = (instant: Iso | number, now: number | null): string =>
  now !== null && seoulDay(instant) === seoulDay(now) ? formatTime(instant) : formatDateTime(instant);
