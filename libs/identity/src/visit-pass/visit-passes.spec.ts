import { describe, expect, it } from '@jest/globals';
import { ManualClock, newId, Vault } from '#kernel';
import { VisitPasses } from './visit-passes.ts';

const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
const at = (now: string) => {
  const clock = new ManualClock(now);
  return { clock, passes: new VisitPasses(vault, clock) };
};
const MORNING = '2021-05-26T10:00:00+09:00';
const dayEnd = Temporal.Instant.from('2021-05-27T00:00:00+09:00');
const visitId = newId();

describe('the pass of a visit', () => {
  it('is short enough for a small QR, and opens that visit until its time', () => {
    const { clock, passes } = at(MORNING);
    const token = passes.tokenOf(visitId, dayEnd);
    expect(token.length).toBeLessThan(50);
    expect(passes.visitorBehind(token)).toEqual({
      kind: 'visitor',
      id: visitId,
      permissions: [],
      scope: null,
    });
    clock.advanceTo('2021-05-26T23:59:59+09:00');
    expect(passes.read(token).visitId).toBe(visitId);
    clock.advanceTo('2021-05-27T00:00:00+09:00');
    expect(() => passes.read(token)).toThrow('identity.visit-pass-over');
    expect(passes.visitorBehind(token)).toBeUndefined();
  });

  it('opens nothing when a letter of it was changed, nor under another key', () => {
    const { clock, passes } = at(MORNING);
    const token = passes.tokenOf(visitId, dayEnd);
    const forged = [...token].map(
      (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );
    // The last letter of an id holds bits that say nothing: the same visit, and its own signature.
    expect(forged.filter((one) => (passes.visitorBehind(one)?.id ?? visitId) !== visitId)).toEqual([]);
    const later = passes.tokenOf(visitId, dayEnd.add({ hours: 240 }));
    expect(passes.visitorBehind(`${later.slice(0, -16)}${token.slice(-16)}`)).toBeUndefined();
    const others = new VisitPasses(new Vault(Buffer.alloc(32, 8).toString('base64')), clock);
    expect(passes.visitorBehind(others.tokenOf(visitId, dayEnd))).toBeUndefined();
    for (const text of ['', '.', token.slice(1), `${token}A`])
      expect(passes.visitorBehind(text)).toBeUndefined();
  });
});
