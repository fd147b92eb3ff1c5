import { beforeAll, describe, expect, it } from '@jest/globals';
import { startLanguages } from './index.ts';
import {
  addMonths,
  formatDateTime,
  formatDay,
  formatSpan,
  formatWhen,
  isRealDay,
  seoulDay,
  weekdayOf,
} from './dates.ts';

describe('dates as they are read', () => {
  beforeAll(() => startLanguages(false));

  it('are written as officials write them, in Seoul’s time wherever the phone is', () => {
    expect(formatDateTime('2021-05-26T01:20:00Z')).toBe('5월 26일(수) 10:20');
    expect(formatDay('2021-05-26', true)).toBe('2021년 5월 26일(수)');
  });

  it('change their day at midnight in Seoul, which is three in the afternoon in UTC', () => {
    expect(seoulDay('2021-05-25T14:59:59Z')).toBe('2021-05-25');
    expect(seoulDay('2021-05-25T15:00:00Z')).toBe('2021-05-26');
    expect(formatDateTime('2021-05-25T15:00:00Z')).toBe('5월 26일(수) 00:00');
  });

  it('are only a time today', () => {
    const now = Date.parse('2021-05-26T09:00:00+09:00');
    expect(formatWhen('2021-05-26T10:20:00+09:00', now)).toBe('10:20');
    expect(formatWhen('2021-05-27T10:20:00+09:00', now)).toBe('5월 27일(목) 10:20');
  });

  it('know leap years, weekdays and the turn of the year', () => {
    expect(isRealDay('2020-02-29')).toBe(true);
    expect(isRealDay('2021-02-29')).toBe(false);
    expect(weekdayOf('2021-05-30')).toBe(7);
    expect(addMonths('2021-12', 1)).toBe('2022-01');
  });

  it('count down in minutes and seconds, never below nothing', () => {
    expect(formatSpan(299.2)).toBe('5:00');
    expect(formatSpan(9)).toBe('0:09');
    expect(formatSpan(-3)).toBe('0:00');
  });
});
