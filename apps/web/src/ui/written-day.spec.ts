import { describe, expect, it } from '@jest/globals';
import {
  readDay,
  readDayTime,
  readTime,
  stepDay,
  stepDayTime,
  stepTime,
  writtenDay,
  writtenDayTime,
} from './written-day.ts';

describe('a day', () => {
  it('is written as an official writes it, and read again', () => {
    expect(writtenDay('2021-05-26')).toBe('2021. 5. 26.(수)');
    expect(readDay(writtenDay('2021-05-26'), '2020-01-01')).toBe('2021-05-26');
    expect([writtenDay(''), writtenDay('2021-02-30')]).toEqual(['', '']);
  });

  it.each(['20210526', '2021-05-26', '2021-5-26', '2021.5.26', '2021년 5월 26일', '5.26', '5월 26일'])(
    'typed as %s is understood',
    (typed) => {
      expect(readDay(typed, '2021-01-01')).toBe('2021-05-26');
    },
  );

  it.each(['', '2021', '202105', '2021-02-30', '13.1', '내일'])('is not yet one as "%s"', (typed) => {
    expect(readDay(typed, '2021-01-01')).toBeNull();
  });

  it('goes by days and by months with the keys, never over the end of a month', () => {
    expect([stepDay('2021-05-31', 'ArrowUp'), stepDay('2021-03-01', 'ArrowDown')]).toEqual([
      '2021-06-01',
      '2021-02-28',
    ]);
    expect([stepDay('2021-05-31', 'PageUp'), stepDay('2021-03-31', 'PageDown')]).toEqual([
      '2021-06-30',
      '2021-02-28',
    ]);
    expect(stepDay('2021-05-31', 'a')).toBeUndefined();
  });
});

describe('a time', () => {
  it.each([
    ['14:00', '14:00'],
    ['1400', '14:00'],
    ['930', '09:30'],
    ['오후 2:30', '14:30'],
    ['오전 12:05', '00:05'],
    ['14시', '14:00'],
    ['9시 5분', '09:05'],
  ])('typed as %s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '1', '24:00', '12:60', '99'])('is not yet one as "%s"', (typed) => {
    expect(readTime(typed)).toBeNull();
  });

  it('goes by ten minutes and by hours with the keys, within the day', () => {
    expect([
      stepTime('09:55', 'ArrowUp'),
      stepTime('00:05', 'ArrowDown'),
      stepTime('23:30', 'PageUp'),
    ]).toEqual(['10:05', '00:00', '23:59']);
  });
});

describe('a day with its time', () => {
  it.each(['2021. 5. 26.(수) 14:00', '2021-05-26T14:00', '20210526 1400', '5월 26일 오후 2:00', '5.26 14시'])(
    'typed as %s is understood',
    (typed) => {
      expect(readDayTime(typed, '2021-01-01')).toBe('2021-05-26T14:00');
    },
  );

  it.each(['', '2021-05-26', '14:00', '2021-05-26T25:00', '2021-05-26T2'])(
    'is not yet one as "%s"',
    (typed) => {
      expect(readDayTime(typed, '2021-01-01')).toBeNull();
    },
  );

  it('is written in one line and goes by days', () => {
    expect(writtenDayTime('2021-05-26T14:00')).toBe('2021. 5. 26.(수) 14:00');
    expect(writtenDayTime('')).toBe('');
    expect(stepDayTime('2021-05-26T14:00', 'ArrowUp')).toBe('2021-05-27T14:00');
  });
});
