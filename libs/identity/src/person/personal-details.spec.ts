import { describe, expect, it } from '@jest/globals';
import { birthDate, mobilePhone, personName } from './personal-details.ts';

describe('a mobile phone number', () => {
  it.each(['010-1234-5678', '01012345678', '010 1234 5678', '+82 10-1234-5678', '+821012345678'])(
    'is read from %s',
    (typed) => {
      expect(mobilePhone.parse(typed)).toBe('+821012345678');
    },
  );

  it.each([
    '02-2241-3114',
    '010-1234',
    '',
    '+1 212 555 0100',
    '홍길동',
    '0101234567890123456789012345678901',
  ])('is not seen in %j', (typed) => {
    expect(mobilePhone.safeParse(typed).success).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['  홍  길동 ', '홍 길동'],
    ['홍길동'.normalize('NFD'), '홍길동'],
    ["O'Brien-Smith", "O'Brien-Smith"],
    ['王小明', '王小明'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(personName.parse(typed)).toBe(kept);
  });

  it.each(['', '   ', '홍길동1', '<b>', 'a'.repeat(61)])('%j is refused', (typed) => {
    expect(personName.safeParse(typed).success).toBe(false);
  });
});

describe('a birth date', () => {
  it.each(['1944-03-02', '2000-02-29', '1900-01-01'])('%s is one', (typed) => {
    expect(birthDate.parse(typed)).toBe(typed);
  });

  it.each(['1944-02-30', '1899-12-31', '440302', '1944-3-2', ''])('%j is none', (typed) => {
    expect(birthDate.safeParse(typed).success).toBe(false);
  });
});
