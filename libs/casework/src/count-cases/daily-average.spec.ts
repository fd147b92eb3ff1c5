import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { averageDays, dailyAverages } from './daily-average.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

describe('the daily averages of a table', () => {
  it('are those that the bureau printed for January to April 2021', () => {
    expect(dailyAverages([5_676, 119, 990, 113], 80)).toEqual({ parts: [71, 2, 12, 1], whole: 86 });
    expect(dailyAverages([671, 749, 447, 158, 261, 910], 80)).toEqual({
      parts: [9, 9, 6, 2, 3, 11],
      whole: 40,
    });
  });

  it('always add up to the average of the whole, and none is off by one or more', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 250 }), (all, days) => {
        const { parts, whole } = dailyAverages(all, days);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        for (const [at, part] of parts.entries()) expect(Math.abs(part - all[at]! / days)).toBeLessThan(1);
      }),
    );
  });

  it('of no day at all are nothing', () => {
    expect(dailyAverages([3, 4], 0)).toEqual({ parts: [0, 0], whole: 0 });
  });
});

describe('the days that a count is divided by', () => {
  it('are the reported ones for whole months and the calendar’s for any other span', () => {
    expect(averageDays(date('2021-01-01'), date('2021-04-30'), 82, 20)).toEqual({
      days: 80,
      basis: 'reported',
    });
    expect(averageDays(date('2021-01-01'), date('2021-04-29'), 81, 20)).toEqual({
      days: 81,
      basis: 'calendar',
    });
    expect(averageDays(date('2020-02-01'), date('2021-01-31'), 250, 20)).toMatchObject({ days: 240 });
    expect(averageDays(date('2021-01-01'), date('2021-04-30'), 82, undefined)).toMatchObject({ days: 82 });
  });
});
