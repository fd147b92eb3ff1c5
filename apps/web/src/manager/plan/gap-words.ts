import { formatDay } from '../../i18n/dates.ts';
import type { PlanMonth } from './plan-board.ts';
import { formatCount } from './scenario.ts';

export const monthName = (month: string): string => `${Number(month.slice(5, 7))}월`;

/** Names of the lost days, those of one holiday only once: `어린이날, 부처님 오신 날`. */
export const lostDayNames = ({ closed }: Pick<PlanMonth, 'closed'>): string =>
  [...new Set(closed.map((day) => day.reason))].join(', ');

export const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${formatCount(Math.abs(value))}`;

/** `5월: 계획 13,200 · 실제 가능 12,250 · 부족 950, 이유: 어린이날, 부처님 오신 날` */
export function gapWords(month: PlanMonth): string {
  const gap = month.capacity - month.plan;
  const figures = `${monthName(month.month)}: 계획 ${formatCount(month.plan)} · 실제 가능 ${formatCount(month.capacity)}`;
  if (gap >= 0) return gap === 0 ? `${figures} · 계획과 같음` : `${figures} · 여유 ${formatCount(gap)}`;
  const why = lostDayNames(month) || `운영일 평일 ${month.openWeekdays}일 · 토요일 ${month.openSaturdays}일`;
  return `${figures} · 부족 ${formatCount(-gap)}, 이유: ${why}`;
}

export const lostDays = ({ closed }: Pick<PlanMonth, 'closed'>): string =>
  closed.map((day) => `${formatDay(day.date)} ${day.reason} −${formatCount(day.lost)}`).join(' · ');
