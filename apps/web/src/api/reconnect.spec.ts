import { describe, expect, it } from '@jest/globals';
import { pauseBefore, pauseBeforeRenewing } from './reconnect.ts';

const draws = Array.from({ length: 1_000 }, (_, at) => at / 1_000);
const pauses = (...[urgency, failures]: [Parameters<typeof pauseBefore>[0], number]) =>
  draws.map((draw) => pauseBefore(urgency, failures, () => draw));

describe('the way back after a restart', () => {
  it('is spread over half a minute for phones, from the first try on', () => {
    for (const failures of [0, 1, 8]) {
      const all = pauses('phone', failures);
      expect(Math.min(...all)).toBe(1_000);
      expect(Math.max(...all)).toBeGreaterThan(29_000);
      expect(Math.max(...all)).toBeLessThanOrEqual(30_000);
      // No second in which more than its share returns.
      const inSecond = (second: number) => all.filter((pause) => Math.floor(pause / 1_000) === second).length;
      expect(Math.max(...Array.from({ length: 31 }, (_, second) => inSecond(second)))).toBeLessThan(50);
    }
  });

  it('is short for screens and tablets, and never longer than five seconds', () => {
    expect(Math.max(...pauses('screen', 0))).toBeLessThanOrEqual(1_000);
    expect(Math.min(...pauses('screen', 0))).toBeGreaterThanOrEqual(100);
    expect(Math.max(...pauses('screen', 20))).toBeLessThanOrEqual(5_000);
  });

  it('does not wait for a ticket to run out', () => {
    const all = draws.map((draw) => pauseBeforeRenewing(600, () => draw));
    expect(Math.min(...all)).toBe(360_000);
    expect(Math.max(...all)).toBeLessThan(541_000);
  });
});
