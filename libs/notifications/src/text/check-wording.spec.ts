import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, fill, type Wording } from './check-wording.ts';
import { particlePairs } from './particles.ts';

const wording = (body: string, change: Partial<Wording> = {}): Wording => ({
  language: 'ko',
  channel: 'sms',
  body,
  variables: ['name', 'number', 'visits'],
  required: ['number'],
  ...change,
});
const faults = (body: string, change?: Partial<Wording>) => faultsOf(wording(body, change));

describe('what keeps a wording from going out', () => {
  it('is nothing when it says what it must in letters that phones have', () => {
    expect(faults('{name} 님, 예약번호 {number:은/는} 확정되었습니다.')).toEqual([]);
  });

  it('is each variable that its purpose does not know, with its place', () => {
    expect(faults('안내\n{name} {nmae} {number}')).toEqual([
      { code: 'unknown-variable', what: '{nmae}', at: 10, line: 2, column: 8 },
    ]);
  });

  it('is each variable that it must say and does not', () => {
    expect(faults('{name} 님', { required: ['number', 'visits'] })).toEqual([
      { code: 'missing-variable', what: '{number}' },
      { code: 'missing-variable', what: '{visits}' },
    ]);
  });

  it.each(['{number', 'number}', '{{number}}'])('is a brace that stands alone: %s', (body) => {
    expect(faults(`{number} ${body}`).map(({ code }) => code)).toContain('stray-brace');
  });

  it('is a particle that the renderer does not know', () => {
    expect(faults('{number:을}')[0]).toMatchObject({ code: 'unknown-particle', what: '{number:을}' });
  });

  it.each([
    ['{number}이(가) 나왔습니다', '{number}이(가)', '{number:이/가}'],
    ['{number}을 알려 주십시오', '{number}을', '{number:을/를}'],
    ['{number}(으)로 오십시오', '{number}(으)로', '{number:으로/로}'],
    ['{number}는', '{number}는', '{number:은/는}'],
    ['{number}과 {name} 님', '{number}과', '{number:와/과}'],
    ['{number}은(는), 예약', '{number}은(는)', '{number:은/는}'],
    ['{number}이고 {name} 님', '{number}이고', '{number:이고/고}'],
    ['{number}을/를', '{number}을/를', '{number:을/를}'],
  ])('is a particle written for one ending only: %s', (body, what, advice) => {
    expect(faults(body)).toEqual([expect.objectContaining({ code: 'bare-particle', what, advice })]);
  });

  it.each(['{number}번', '{number}이후', '{number}까지', '{number} 이', '{number}입니다', '{number}로비'])(
    'is not a word that only begins like a particle: %s',
    (body) => {
      expect(faults(body)).toEqual([]);
    },
  );

  it.each([
    ['{number} 😀', '😀', 'U+1F600', undefined],
    ['{number} 똠방', '똠', 'U+B620', undefined],
    ['{number} 10–11', '–', 'U+2013', '-'],
    ['{number} café', 'é', 'U+00E9', 'e'],
  ])('is each character that phones cannot show: %s', (body, what, codePoint, advice) => {
    const [fault] = faults(body);
    expect(fault).toMatchObject({ code: 'character-not-sendable', what, codePoint, at: body.indexOf(what) });
    expect(fault!.advice).toBe(advice);
  });

  it('is more than 2,000 bytes with the longest values', () => {
    const body = `{number}${'가'.repeat(996)}`;
    expect(faults(body)).toEqual([{ code: 'too-long', what: '2001/2000' }].slice(1));
    expect(faults(`${body}가`)).toEqual([{ code: 'too-long', what: '2002/2000' }]);
  });

  it('is an empty text', () => {
    expect(faults(' \n')).toEqual([{ code: 'empty', what: '' }]);
  });

  it('for a browser is a missing title or more than it shows, and no letter', () => {
    const push = { channel: 'push' as const, required: [] };
    expect(faults('制목 张\n본문', push)).toEqual([]);
    expect(faults('제목', push)).toEqual([{ code: 'no-title', what: '제목' }]);
    expect(faults(`제목\n${'가'.repeat(120)}`, push)).toEqual([{ code: 'too-long', what: '123/120' }]);
  });

  it('never keeps back what it renders without a fault', () => {
    const piece = fc.oneof(
      fc.constantFrom('{name}', '{visits}', ' ', '\n', '안내 ', 'ABC ', '→ '),
      fc.constantFrom(...particlePairs).map((pair) => `{name:${pair}}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const one = wording(`{number}${pieces.join(' ')}`);
        expect(faultsOf(one)).toEqual([]);
        const { short, long } = fill(one);
        expect(short.bytes).toBeLessThanOrEqual(long.bytes);
        expect(long.text).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('how long a wording gets', () => {
  it('is told for usual and for the longest values', () => {
    const { short, long } = fill(
      wording('{name} 님, 예약번호는 아래와 같습니다. 신분증을 가지고 오시기 바랍니다. {number}'),
    );
    expect([short.kind, long.kind]).toEqual(['SMS', 'LMS']);
    expect(long.text).toContain('NGUYEN THI MINH HANH');
  });
});
