import type { Day } from '../../api/types.ts';
import { formatDay, formatWeekday, isRealDay } from '../../i18n/dates.ts';

/** What would be different; it lives in the address and nowhere else. */
export interface Scenario {
  weekdays: { weekday: number; capacity: number; from: Day }[];
  extra: { seats: number; from: Day; weekdays: number[] }[];
  open: { date: Day; capacity: number | null }[];
  closing: Day | null;
}

export const noScenario: Scenario = { weekdays: [], extra: [], open: [], closing: null };

const parts = (text: string | null): string[][] => (text ? text.split(',').map((one) => one.split(':')) : []);
const count = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;
const day = (text: string | undefined): Day | null => (text && isRealDay(text) ? text : null);

/** What cannot be read in an address is left out. */
export function readScenario(params: URLSearchParams): Scenario {
  return {
    weekdays: parts(params.get('weekday')).flatMap(([weekday, capacity, from]) => {
      const [seats, on] = [count(capacity), day(from)];
      return /^[1-7]$/.test(weekday ?? '') && seats !== null && on
        ? [{ weekday: Number(weekday), capacity: seats, from: on }]
        : [];
    }),
    extra: parts(params.get('extra')).flatMap(([seats, from, days]) => {
      const [more, on] = [count(seats), day(from)];
      return more !== null && on && /^[1-7]{1,7}$/.test(days ?? '')
        ? [{ seats: more, from: on, weekdays: [...new Set(days)].map(Number) }]
        : [];
    }),
    open: parts(params.get('open')).flatMap(([date, capacity]) => {
      const on = day(date);
      return on ? [{ date: on, capacity: count(capacity) }] : [];
    }),
    closing: day(params.get('closing') ?? undefined),
  };
}

export function scenarioQuery(scenario: Scenario): Record<string, string> {
  const written = {
    weekday: scenario.weekdays.map((one) => `${one.weekday}:${one.capacity}:${one.from}`).join(','),
    extra: scenario.extra.map((one) => `${one.seats}:${one.from}:${one.weekdays.join('')}`).join(','),
    open: scenario.open
      .map(({ date, capacity }) => (capacity === null ? date : `${date}:${capacity}`))
      .join(','),
    closing: scenario.closing ?? '',
  };
  return Object.fromEntries(Object.entries(written).filter(([, text]) => text !== ''));
}

export const isEmpty = (scenario: Scenario): boolean => Object.keys(scenarioQuery(scenario)).length === 0;

export const formatCount = (value: number): string => value.toLocaleString('ko-KR');

/** Each difference as an official would say it. */
export function scenarioWords({ weekdays, extra, open, closing }: Scenario): string[] {
  const opened = open.map(({ date, capacity }) =>
    capacity === null ? formatDay(date) : `${formatDay(date)} ${formatCount(capacity)}명`,
  );
  return [
    ...weekdays.map(
      (one) =>
        `${formatWeekday(one.weekday, 'long')} 정원 ${formatCount(one.capacity)}명(${formatDay(one.from)}부터)`,
    ),
    ...extra.map(
      (one) =>
        `의사 추가로 ${one.weekdays.includes(6) ? '운영일마다' : '평일마다'} ${formatCount(one.seats)}명 더(${formatDay(one.from)}부터)`,
    ),
    ...(opened.length > 0 ? [`휴무일 운영: ${opened.join(', ')}`] : []),
    ...(closing ? [`운영 종료일 ${formatDay(closing, true)}`] : []),
  ];
}
