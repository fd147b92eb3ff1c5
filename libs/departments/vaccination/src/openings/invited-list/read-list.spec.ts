import { describe, expect, it } from '@jest/globals';
import { readList } from './read-list.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const faults = (text: string) => {
  const list = readList(utf8(text));
  return list.kind === 'read' ? list.faults : list;
};

/** "이름,생년월일\n김철수,1944-03-02\n" as Excel for Windows writes it in Korea. */
const eucKr = Uint8Array.from([
  ...[0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0xbb, 0xfd, 0xb3, 0xe2, 0xbf, 0xf9, 0xc0, 0xcf, 0x0d, 0x0a],
  ...[0xb1, 0xe8, 0xc3, 0xb6, 0xbc, 0xf6, 0x2c, ...utf8('1944-03-02'), 0x0d, 0x0a],
]);

describe('a list of invited people', () => {
  it('is read as UTF-8 with and without its mark, and as EUC-KR', () => {
    const text = '이름,생년월일\r\n김철수,1944-03-02\r\n';
    const people = [{ line: 2, name: '김철수', birthDate: '1944-03-02' }];
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), eucKr]) {
      expect(readList(bytes)).toEqual({ kind: 'read', people, faults: [] });
    }
  });

  it('may have its columns in any order, more of them, tabs, quotation marks and empty lines', () => {
    const text =
      '번호\t생년월일\t성명\t연락처\n1\t19440302\t"김 철수"\t01012345678\n\n2\t1945. 3. 2.\t이영희\t\n';
    expect(readList(utf8(text))).toMatchObject({
      kind: 'read',
      people: [
        { line: 2, name: '김 철수', birthDate: '1944-03-02' },
        { line: 4, name: '이영희', birthDate: '1945-03-02' },
      ],
      faults: [],
    });
  });

  it('names every wrong line with its number and what is wrong', () => {
    const text = [
      '이름,생년월일,전화',
      '김철수,1944-03-02,010-1234-5678',
      `${'가'.repeat(5_000)},1944-03-02,`,
      ',1944-03-02,',
      '김철수2,1944-03-02,',
      '이영희,1945-02-29,',
      '이영희,440302,',
      '이영희,1945-03-02,02-123-4567',
      '이영희,1945-03-02',
      '이영희,1945-03-02,,남는 칸',
      '김 철수,1944.03.02,',
      '박영수,1944-02-29,',
    ].join('\n');
    expect(faults(text)).toEqual([
      { line: 3, reason: 'name-too-long' },
      { line: 4, reason: 'name-missing' },
      { line: 5, reason: 'name-has-odd-characters' },
      { line: 6, reason: 'not-a-date' },
      { line: 7, reason: 'not-a-date' },
      { line: 8, reason: 'not-a-mobile-phone' },
      { line: 9, reason: 'too-few-columns' },
      { line: 10, reason: 'too-many-columns' },
      { line: 11, reason: 'twice', sameAs: 2 },
    ]);
  });

  it('counts lines inside quotation marks, and says where one is not closed', () => {
    expect(faults('이름,생년월일\n"김\n철수",x\n"이영희,1944-03-02\n박영수,1945-01-01')).toEqual([
      { line: 2, reason: 'not-a-date' },
      { line: 4, reason: 'quote-not-closed' },
    ]);
  });

  it('without the columns it needs says which it found', () => {
    expect(readList(utf8('주소,이름\n성북구,김철수'))).toEqual({
      kind: 'wrong-columns',
      found: ['주소', '이름'],
    });
  });

  it.each([
    ['nothing', utf8(''), 'empty'],
    ['headings alone', utf8('이름,생년월일\n'), 'empty'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x74, 0xc7]), 'not-text'],
    ['a spreadsheet (zip)', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), 'not-text'],
    ['no text of any encoding', Uint8Array.from([0xff, 0xff, 0xff]), 'not-text'],
    ['too much', utf8(`이름,생년월일\n${'김철수,1944-03-02\n'.repeat(50_001)}`), 'too-long'],
  ])('that is %s is not taken', (_, bytes, reason) => {
    expect(readList(bytes)).toEqual({ kind: 'unreadable', reason });
  });
});
