import { describe, expect, it } from '@jest/globals';
import { publicHolidaysOf } from './public-holidays.ts';

describe('public holidays', () => {
  it.each([
    ['2021-05-19', '부처님 오신 날'],
    ['2021-06-06', '현충일'],
    ['2021-08-16', '광복절'],
    ['2021-09-20', '추석'],
    ['2021-09-21', '추석'],
    ['2021-09-22', '추석'],
    ['2021-10-04', '개천절'],
    ['2021-10-11', '한글날'],
  ])('of 2021 have %s, for %s', async (date, name) => {
    const found = (await publicHolidaysOf(2021)).find((day) => day.date === date);
    expect(found?.kind).toBe('public-holiday');
    expect(found?.reason.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''));
  });

  it('of a year nobody has announced are left to the officials', async () => {
    expect(await publicHolidaysOf(2099)).toEqual([]);
  });
});
