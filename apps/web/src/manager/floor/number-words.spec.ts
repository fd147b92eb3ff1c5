import { describe, expect, it } from '@jest/globals';
import { hoursFromWords, hoursInWords } from './number-words.ts';

const hours = [
  { weekday: 1, opens: '09:00', closes: '18:00' },
  { weekday: 2, opens: '09:00', closes: '18:00' },
  { weekday: 1, opens: '18:00', closes: '20:00' },
];

describe('the hours of numbers in words', () => {
  it('say the same span of several days once, and are read back as they were', () => {
    expect(hoursInWords(hours)).toEqual(['월·화 09:00–18:00', '월 18:00–20:00']);
    expect(hoursFromWords(hoursInWords(hours).join(', '))).toEqual(hours);
  });

  it('take a hyphen or a wave as well, and nothing at all as closed', () => {
    expect(hoursFromWords('월 목 18:00 ~ 20:00')).toEqual([
      { weekday: 1, opens: '18:00', closes: '20:00' },
      { weekday: 4, opens: '18:00', closes: '20:00' },
    ]);
    expect(hoursFromWords('')).toEqual([]);
  });

  it.each(['월요 아침', '월 9:00-18:00', '월 20:00-18:00'])('do not guess what “%s” means', (text) => {
    expect(hoursFromWords(text)).toBeNull();
  });
});
