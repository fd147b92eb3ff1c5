import type { MinuteRange } from '../api/types.ts';

/** 약 15–20분 */
export function minuteRange({ fromMinutes, toMinutes }: MinuteRange): string {
  const from = Math.max(1, Math.round(fromMinutes));
  const to = Math.max(from, Math.round(toMinutes));
  return from === to ? `약 ${to}분` : `약 ${from}–${to}분`;
}
