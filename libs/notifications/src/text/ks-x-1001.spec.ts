import { describe, expect, it } from '@jest/globals';
import { bytesOf, findOutside, kindOf, toPhoneText } from './ks-x-1001.ts';

describe('text on a Korean phone', () => {
  it('counts Hangul and symbols as two bytes, ASCII and a line break as one', () => {
    expect(bytesOf('가나다 12:30\n★')).toBe(6 + 1 + 5 + 1 + 2);
  });

  it('is short up to 90 bytes', () => {
    expect([kindOf(bytesOf('가'.repeat(45))), kindOf(bytesOf(`${'가'.repeat(45)}.`))]).toEqual([
      'SMS',
      'LMS',
    ]);
  });

  it.each(['똠', '쀍', '믜', '😀', '–', '•', 'é', '\t', '\u0000', '张', '🇰🇷'])(
    'finds %j outside KS X 1001',
    (character) => {
      expect(findOutside(`안내 ${character} 문자`)).toBe([...character][0]);
    },
  );

  it('finds nothing in an ordinary announcement', () => {
    expect(
      findOutside('[성북구] 5월 26일(수) 10:20 예약\n문의: 02-2241-1234 · 신분증 “지참” ○□→'),
    ).toBeUndefined();
  });

  it.each([
    ['똠양', '○양'],
    ['Nguyễn Đức', 'Nguyen Duc'],
    ['김하늘😀', '김하늘○'],
    ['5–6세 • 안내', '5-6세 · 안내'],
    ['각\r\n하나', '각\n하나'],
  ])('writes %s as %s', (name, safe) => {
    expect(toPhoneText(name)).toBe(safe);
    expect(findOutside(toPhoneText(name))).toBeUndefined();
  });
});
