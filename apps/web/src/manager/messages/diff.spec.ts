import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difference } from './diff.ts';

const text = fc
  .array(fc.constantFrom('안내', ' ', '\n', '{name}', '{name:을/를}', '님,', '오십시오'), { maxLength: 15 })
  .map((words) => words.join(''));

describe('what became of a text', () => {
  it('shows the words that went and came', () => {
    expect(difference('{name} 님, 내일 오십시오.', '{name} 님, 모레 오십시오.')).toEqual([
      { kind: 'same', text: '{name} 님, ' },
      { kind: 'gone', text: '내일' },
      { kind: 'new', text: '모레' },
      { kind: 'same', text: ' 오십시오.' },
    ]);
  });

  it('gives back both texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
});
