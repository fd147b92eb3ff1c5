import { describe, expect, it } from '@jest/globals';
import { josa } from 'es-hangul';
import fc from 'fast-check';
import { particleAfter, particlePairs, withParticle, type Particles } from './particles.ts';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));
const word = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
const others = ['이/가', '을/를', '은/는', '와/과', '으로/로', '이나/나', '이랑/랑', '이라/라'] as const;
const form = (pair: Particles, isClosed: boolean) => {
  const [one, other] = pair.split('/') as [string, string];
  return isClosed === (pair !== '와/과') ? one : other;
};

describe('a particle', () => {
  it('agrees with another reading of the rules, whatever the Hangul word', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...others), (one, pair) => {
        expect(withParticle(one, pair)).toBe(josa(one, pair));
      }),
    );
  });

  it('does not see what is silent at the end of a word', () => {
    const silent = fc.constantFrom('', ')', '」', '.', '!', ' ', '”', '>');
    fc.assert(
      fc.property(word, silent, fc.constantFrom(...particlePairs), (one, end, pair) => {
        expect(particleAfter(one + end, pair)).toBe(particleAfter(one, pair));
      }),
    );
  });

  it('follows the sound of the last digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), (number) => {
        const isClosed = [0, 1, 3, 6, 7, 8].includes(number % 10);
        expect(particleAfter(String(number), '이/가')).toBe(form('이/가', isClosed));
        // 일, 칠 and 팔 end on ㄹ, which needs no 으.
        const needsEu = [0, 3, 6].includes(number % 10);
        expect(particleAfter(String(number), '으로/로')).toBe(form('으로/로', needsEu));
      }),
    );
  });

  it.each<[string, Particles, string]>([
    ['KT', '이/가', 'KT가'],
    ['LH', '은/는', 'LH는'],
    ['SKM', '이/가', 'SKM이'],
    ['PCR', '을/를', 'PCR을'],
    ['PCR', '으로/로', 'PCR로'],
    ['Kim', '이/가', 'Kim이'],
    ['Hong', '와/과', 'Hong과'],
    ['Linh', '이/가', 'Linh이'],
    ['Peter', '은/는', 'Peter는'],
    ['Apple', '으로/로', 'Apple로'],
    ['50%', '이/가', '50%가'],
    ['１２', '은/는', '１２는'],
    ['26일(수)', '이에요/예요', '26일(수)예요'],
    ['창구 3번', '이다/다', '창구 3번이다'],
    ['접수', '이라/라', '접수라'],
    ['서울', '으로/로', '서울로'],
    ['', '은/는', '는'],
  ])('after %s (%s) gives %s', (one, pair, expected) => {
    expect(withParticle(one, pair)).toBe(expected);
  });
});
