import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clipSequence } from './clip-sequence.ts';
import { clipWords } from './clip-words.ts';
import { announcementText } from './spoken-korean.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../public/speech/ko');
const spoken = (ticket: string, place: string) =>
  clipSequence(ticket, place)
    .clips.map((name) => clipWords[name])
    .join(' ');

describe('what a screen without a Korean voice says', () => {
  it.each([
    ['A012', '예진 3번', '에이 십이 번 고객님 예진 삼 번으로 오시기 바랍니다'],
    ['A128', '접종 2번', '에이 백 이십팔 번 고객님 접종 이 번으로 오시기 바랍니다'],
    ['B100', '1번 의자', '비 백 번 고객님 일 번 의자 로 오시기 바랍니다'],
    ['B907', '예진대기실', '비 구백 칠 번 고객님 예진 대기실 로 오시기 바랍니다'],
    ['A001', '4층 예진 1번', '에이 일 번 고객님 사 층 예진 일 번으로 오시기 바랍니다'],
    ['C023', '여권 B 12번 창구', '씨 이십삼 번 고객님 여권 비 십이 번 창구 로 오시기 바랍니다'],
    ['A1024', '예진 1번', '에이 일 공 이 사 번 고객님 예진 일 번으로 오시기 바랍니다'],
  ])('%s · %s', (ticket, place, words) => {
    expect(spoken(ticket, place)).toBe(words);
    expect(clipSequence(ticket, place).isWhole).toBe(true);
  });

  it.each([
    ['행복나눔 3번', '삼 번 창구 로 오시기 바랍니다'],
    ['행복나눔 3번 창구', '삼 번 창구 로 오시기 바랍니다'],
    ['행복나눔', '화면에서 창구를 확인해 주십시오'],
  ])('says of a place it has no word for the number, or sends to the screen: %s', (place, words) => {
    expect(spoken('A001', place)).toBe(`에이 일 번 고객님 ${words}`);
    expect(clipSequence('A001', place).isWhole).toBe(false);
  });

  it('has a clip for every word, small enough to keep', () => {
    for (const name of Object.keys(clipWords))
      expect([name, existsSync(path.join(FOLDER, `${name}.ogg`))]).toEqual([name, true]);
    const files = readdirSync(FOLDER);
    expect(files).toHaveLength(Object.keys(clipWords).length);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(1024 * 1024);
  });
});

describe('what a Korean voice is given to say', () => {
  it('is spelt out, so that every voice says the same', () => {
    expect(announcementText('A012', '예진 3번')).toBe('에이 십이 번 고객님, 예진 삼 번으로 오시기 바랍니다.');
    expect(announcementText('B110', '4층 1번 의자')).toBe(
      '비 백십 번 고객님, 사 층 일 번 의자로 오시기 바랍니다.',
    );
  });
});
