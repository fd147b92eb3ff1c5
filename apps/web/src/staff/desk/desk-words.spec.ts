import { describe, expect, it } from '@jest/globals';
import { spokenTime, toldAtTheDoor, toldWhenBooked } from './desk-words.ts';

describe('what a clerk reads out', () => {
  it.each([
    ['2021-05-26T10:20:00+09:00', '5월 26일(수) 오전 10시 20분'],
    ['2021-05-26T09:00:00+09:00', '5월 26일(수) 오전 9시'],
    ['2021-05-26T12:00:00+09:00', '5월 26일(수) 오후 12시'],
    ['2021-05-26T15:50:00Z', '5월 27일(목) 오전 0시 50분'],
    ['2021-05-26T16:40:00+09:00', '5월 26일(수) 오후 4시 40분'],
  ])('%s is %s', (instant, spoken) => {
    expect(spokenTime(instant)).toBe(spoken);
  });

  it.each([
    ['예방접종센터', '예방접종센터로'],
    ['성북구청', '성북구청으로'],
    ['아트홀', '아트홀로'],
    ['제2센터 (종암)', '제2센터 (종암)으로'],
  ])('the particle fits %s', (place, toward) => {
    expect(toldWhenBooked([{ label: '1차', startsAt: '2021-05-26T10:20:00+09:00' }], place)).toContain(
      `${toward} 오시면`,
    );
  });

  it('both dates are told in one sentence', () => {
    const [first, second] = [
      { label: '1차', startsAt: '2021-05-26T10:20:00+09:00' },
      { label: '2차', startsAt: '2021-06-16T10:20:00+09:00' },
    ];
    expect(toldWhenBooked([first, second], '센터')).toMatch(
      /^1차 5월 26일\(수\) 오전 10시 20분, 2차 6월 16일\(수\) 오전 10시 20분에 센터로/,
    );
    expect(toldAtTheDoor([first], '센터')).not.toContain('다음은');
  });
});
