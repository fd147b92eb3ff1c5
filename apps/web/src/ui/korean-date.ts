import type { Day, Iso, MinuteRange } from '../api/types.ts';

const zone = 'Asia/Seoul';
const clock = new Intl.DateTimeFormat('ko-KR', {
  timeZone: zone,
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
const monthDay = new Intl.DateTimeFormat('ko-KR', {
  timeZone: zone,
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
});

type Instant = Iso | number;
const millis = (instant: Instant) => (typeof instant === 'number' ? instant : Date.parse(instant));

/** 10:20:41 */
export const seoulClock = (instant: Instant) => clock.format(millis(instant));
/** 10:20 */
export const seoulTime = (instant: Instant) => seoulClock(instant).slice(0, 5);
/** 2021-05-26 */
export const seoulDay = (instant: Instant): Day => calendar.format(millis(instant));

/** 5월 26일(수) */
export function koreanDate(instant: Instant): string {
  const parts = Object.fromEntries(
    monthDay.formatToParts(millis(instant)).map((part) => [part.type, part.value]),
  );
  return `${parts['month']}월 ${parts['day']}일(${parts['weekday']})`;
}

/** 5월 26일(수) 10:20 */
export const koreanDateTime = (instant: Instant) => `${koreanDate(instant)} ${seoulTime(instant)}`;

/** Just the time today, with the date on any other day. */
export function koreanWhen(instant: Instant, now: Instant | null): string {
  return now !== null && seoulDay(instant) === seoulDay(now) ? seoulTime(instant) : koreanDateTime(instant);
}

/** 약 15–20분 */
export function minuteRange({ fromMinutes, toMinutes }: MinuteRange): string {
  const from = Math.max(1, Math.round(fromMinutes));
  const to = Math.max(from, Math.round(toMinutes));
  return from === to ? `약 ${to}분` : `약 ${from}–${to}분`;
}
