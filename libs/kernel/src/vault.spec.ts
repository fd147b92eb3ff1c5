import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Vault } from './vault.ts';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const vault = new Vault(key(7));
const flip = (part: string) => `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`;

describe('sealed text', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => vault.open(vault.seal(text)) === text));
  });

  it('looks different each time, so that equal names cannot be seen', () => {
    expect(vault.seal('홍길동')).not.toBe(vault.seal('홍길동'));
  });

  it.each([
    ['iv', 1],
    ['tag', 2],
    ['text', 3],
  ])('whose %s was changed does not open', (_, at) => {
    const parts = vault.seal('홍길동').split('.');
    parts[at] = flip(parts[at]!);
    expect(() => vault.open(parts.join('.'))).toThrow(/unable to authenticate/);
  });

  it('whose tag was shortened does not open', () => {
    const parts = vault.seal('홍길동').split('.');
    parts[2] = Buffer.from(parts[2]!, 'base64url').subarray(0, 4).toString('base64url');
    expect(() => vault.open(parts.join('.'))).toThrow(/tag/);
  });

  it('does not open with another key, under an unknown key id, or when it was never sealed', () => {
    const sealed = vault.seal('홍길동');
    expect(() => new Vault(key(8)).open(sealed)).toThrow(/unable to authenticate/);
    expect(() => vault.open(sealed.replace('k1', 'k2'))).toThrow('known key');
    expect(() => vault.open('홍길동')).toThrow('known key');
  });
});

describe('a fingerprint', () => {
  it('is the same for the same text and purpose, and for nothing else', () => {
    const print = vault.fingerprint('name', '홍길동');
    expect(vault.fingerprint('name', '홍길동')).toBe(print);
    expect(vault.fingerprint('phone', '홍길동')).not.toBe(print);
    expect(vault.fingerprint('name', '홍길순')).not.toBe(print);
    expect(new Vault(key(8)).fingerprint('name', '홍길동')).not.toBe(print);
  });
});

it.each(['', 'short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
  'a key that is not 32 bytes is refused: %j',
  (secret) => {
    expect(() => new Vault(secret)).toThrow('SECRET_KEY must be 32 random bytes in base64.');
  },
);
