import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slide, sumOf, TICKS_PER_SECOND } from './pace-window.ts';

const LIMIT = 40;
const asks = fc.array(
  fc.record({ after: fc.integer({ min: 0, max: 30 }), wanted: fc.integer({ min: 1, max: 60 }) }),
  { minLength: 1, maxLength: 80 },
);

/** Takes as much of each wish as the window leaves, and returns when each message was taken, in ticks. */
const play = (wishes: readonly { after: number; wanted: number }[]): number[] => {
  const at: number[] = [];
  let taken: number[] = [];
  let last = 0;
  let now = 1_000;
  for (const { after, wanted } of wishes) {
    now += after;
    taken = slide(taken, last, now);
    last = now;
    const places = Math.min(wanted, LIMIT - sumOf(taken));
    taken[0] = (taken[0] ?? 0) + places;
    at.push(...Array.from({ length: places }, () => now));
  }
  return at;
};

describe('the last second of a provider', () => {
  it('never holds more than the limit, whichever instant it is counted from', () => {
    fc.assert(
      fc.property(asks, (wishes) => {
        const at = play(wishes);
        for (const from of at) {
          // The instants of a tick are anywhere within it, so a second touches one tick more than it is long.
          const within = at.filter((tick) => tick >= from && tick <= from + TICKS_PER_SECOND);
          expect(within.length).toBeLessThanOrEqual(LIMIT);
        }
      }),
    );
  });

  it('lets everything through again once a second has gone by', () => {
    expect(sumOf(slide([LIMIT], 1_000, 1_000 + TICKS_PER_SECOND))).toBe(LIMIT);
    expect(sumOf(slide([LIMIT], 1_000, 1_001 + TICKS_PER_SECOND))).toBe(0);
  });

  it('does not wait for a clock that was set back', () => {
    expect(sumOf(slide([LIMIT], 1_000, 10))).toBe(0);
  });
});
