import { describe, expect, it } from '@jest/globals';
import { listWords, notSentWord, spanWords } from './words.ts';

describe('figures of the report in words', () => {
  it.each([
    [null, '–'],
    [0.04, '0초'],
    [0.42, '0.4초'],
    [12.6, '13초'],
    [59.7, '1분'],
    [200, '3분 20초'],
    [7_500, '2시간 5분'],
    [200_000, '2일'],
  ])('%s seconds: %s', (seconds, words) => {
    expect(spanWords(seconds)).toBe(words);
  });

  it('name the most frequent reason first, and one they do not know by its code', () => {
    expect(listWords({ cancelled: 3, 'too-late': 1_200, 'new-reason': 1 }, notSentWord)).toBe(
      '시간 지남 1,200 · 예약 취소 3 · new-reason 1',
    );
    expect(listWords({}, notSentWord)).toBe('–');
  });
});
