import { describe, expect, it } from '@jest/globals';
import { Vault } from '#kernel';
import { doorCodeAt, presenceAt, readDoorCode, readPresence } from './door-code.ts';

const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
const at = (time: string) => Temporal.Instant.from(`2021-05-26T${time}+09:00`);

describe('the code at the door', () => {
  it('is new every minute and good for two', () => {
    const { code, renewAt, expiresAt } = doorCodeAt(vault, 'desk-1', at('10:00:20'));
    expect([renewAt, expiresAt].map(String)).toEqual([at('10:01:00'), at('10:02:00')].map(String));
    expect(doorCodeAt(vault, 'desk-1', at('10:00:59')).code).toBe(code);
    expect(doorCodeAt(vault, 'desk-1', at('10:01:00')).code).not.toBe(code);
    expect(readDoorCode(vault, code, at('10:01:59'))).toEqual({ centreCode: 'desk-1' });
    expect(() => readDoorCode(vault, code, at('10:02:00'))).toThrow('scheduling.door-code-over');
  });

  it('is taken a moment before its minute from a screen whose server is ahead, and no earlier', () => {
    const { code } = doorCodeAt(vault, 'desk-1', at('10:05:00'));
    expect(readDoorCode(vault, code, at('10:04:30'))).toEqual({ centreCode: 'desk-1' });
    expect(() => readDoorCode(vault, code, at('10:03:59'))).toThrow('scheduling.door-code-unknown');
  });

  it.each([
    [
      'of another key',
      () => doorCodeAt(new Vault(Buffer.alloc(32, 8).toString('base64')), 'desk-1', at('10:00:00')).code,
    ],
    [
      'for another centre',
      () => doorCodeAt(vault, 'desk-1', at('10:00:00')).code.replace('desk-1', 'desk-2'),
    ],
    [
      'with a later minute',
      () => doorCodeAt(vault, 'desk-1', at('09:00:00')).code.replace(/\.\w+\./, '.zzzzz.'),
    ],
    ['that is a proof of presence', () => presenceAt(vault, 'desk-1', at('10:00:00')).token],
    ['that is nothing', () => ''],
  ])('%s is refused', (_, forged) => {
    expect(() => readDoorCode(vault, forged(), at('10:00:30'))).toThrow('scheduling.door-code-unknown');
  });
});

describe('a phone that has read it', () => {
  it('is in the building for long enough to sign in, and not for ever', () => {
    const { token } = presenceAt(vault, 'desk-1', at('10:00:20'));
    expect(readPresence(vault, token, at('10:19:59'))?.centreCode).toBe('desk-1');
    expect(readPresence(vault, token, at('10:20:00'))).toBeUndefined();
    expect(readPresence(vault, undefined, at('10:01:00'))).toBeUndefined();
    expect(readPresence(vault, token.replace('desk-1', 'desk-2'), at('10:01:00'))).toBeUndefined();
    const { code } = doorCodeAt(vault, 'desk-1', at('10:00:20'));
    expect(readPresence(vault, code, at('10:00:20'))).toBeUndefined();
  });
});
