import { describe, expect, it } from '@jest/globals';
import { messageLanguages } from '../message-template.ts';
import { dateText, timeText } from './korean-date.ts';
import { findOutside } from './ks-x-1001.ts';
import { render } from './render.ts';

describe('rendering a text', () => {
  it('fills every placeholder', () => {
    expect(render('{name} 님, {time} / {name}', { name: '홍길동', time: '10:20' })).toBe(
      '홍길동 님, 10:20 / 홍길동',
    );
  });

  it.each([
    ['홍길동', '홍길동이'],
    ['김수지', '김수지가'],
    ['창구 3', '창구 3이'],
    ['창구 2', '창구 2가'],
    ['모더나(1차)', '모더나(1차)가'],
    ['Kim', 'Kim이'],
  ])('gives %s the particle of its last sound', (name, expected) => {
    expect(render('{name:이/가}', { name })).toBe(expected);
  });

  it.each([
    ['서울', '서울로'],
    ['강남', '강남으로'],
    ['4층', '4층으로'],
    ['창구 1', '창구 1로'],
  ])('leads to %s', (place, expected) => {
    expect(render('{place:으로/로}', { place })).toBe(expected);
  });

  it('does not read braces in a value as a placeholder', () => {
    expect(render('{name}', { name: '{code}' })).toBe('{code}');
  });

  it.each([{}, { name: '' }])('refuses to send half a sentence (%j)', (values) => {
    expect(() => render('{name} 님', values as never)).toThrow(
      expect.objectContaining({ code: 'notifications.missing-value', facts: { placeholder: '{name}' } }),
    );
  });
});

describe('dates on the centre’s wall', () => {
  it.each([
    ['2021-05-26T01:20:00Z', '5월 26일(수)', '10:20'],
    ['2021-05-25T23:05:00Z', '5월 26일(수)', '08:05'],
    ['2021-05-30T14:59:00Z', '5월 30일(일)', '23:59'],
    ['2021-12-31T15:00:00Z', '1월 1일(토)', '00:00'],
  ])('%s is %s %s', (instant, date, time) => {
    expect([dateText(instant, 'Asia/Seoul'), timeText(instant, 'Asia/Seoul')]).toEqual([date, time]);
  });

  it('are written in each language with letters that every phone has', () => {
    const written = messageLanguages.map((language) =>
      dateText('2021-05-30T01:20:00Z', 'Asia/Seoul', language),
    );
    expect(written).toEqual(['5월 30일(일)', 'Sun 30 May', '5月30日(日)', 'Chu nhat, 30/5']);
    expect(written.map(findOutside)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
