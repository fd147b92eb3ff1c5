import { formatDay, formatWeekday } from '../../i18n/dates.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { Message, Zone } from './screens-api.ts';

export const stateWords: Record<Message['state'], { label: string; tone: BadgeTone }> = {
  showing: { label: '표시 중', tone: 'success' },
  between: { label: '쉬는 시간', tone: 'info' },
  ahead: { label: '예정', tone: 'primary' },
  over: { label: '끝남', tone: 'neutral' },
  stopped: { label: '내림', tone: 'neutral' },
};

const everyDay = 7;
const workdays = '1,2,3,4,5';

export function weekdayWords(weekdays: readonly number[]): string {
  const sorted = [...weekdays].sort((a, b) => a - b);
  if (sorted.length === everyDay) return '매일';
  if (sorted.join() === workdays) return '평일';
  return `${sorted.map((weekday) => formatWeekday(weekday)).join('·')}요일`;
}

export function timeWords({ fromTime, toTime }: Pick<Message, 'fromTime' | 'toTime'>): string {
  return fromTime === '00:00' && toTime === '24:00' ? '종일' : `${fromTime}–${toTime}`;
}

export function dayWords({ fromOn, toOn }: Pick<Message, 'fromOn' | 'toOn'>): string {
  return fromOn === toOn ? formatDay(fromOn) : `${formatDay(fromOn)} – ${formatDay(toOn)}`;
}

export function zoneWords(codes: readonly string[], zones: readonly Zone[]): string {
  if (codes.length === 0) return '모든 구역';
  return codes.map((code) => zones.find((zone) => zone.code === code)?.label ?? code).join(', ');
}
