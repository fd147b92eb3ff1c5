import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mixedWaitRange, paceOf, waitRange } from './wait-range.ts';

const desk = { code: 'desk', label: '상담', kind: 'called' as const, minutes: 4 };

describe('the wait forecast', () => {
  it('is the configured time of those ahead, shared by the open counters, while little is measured', () => {
    const pace = paceOf(desk, { samples: 2, low: 1, high: 2 }, 2);
    expect(waitRange(pace, 2)).toEqual({ fromMinutes: 3, toMinutes: 8 });
  });

  it('follows what was measured', () => {
    const pace = paceOf(desk, { samples: 12, low: 60, high: 120 }, 1);
    expect(waitRange(pace, 3)).toEqual({ fromMinutes: 3, toMinutes: 8 });
  });

  it('is slowed down by the seats of the stage that follows', () => {
    const pace = paceOf(desk, { samples: 12, low: 60, high: 60 }, 4, { minutes: 15, seats: 3 });
    expect(waitRange(pace, 1)).toEqual({ fromMinutes: 5, toMinutes: 10 });
  });

  it('promises nothing while no counter is open', () => {
    expect(waitRange(paceOf(desk, undefined, 0), 3)).toBeNull();
  });

  it('is never absurd, whatever was measured', () => {
    const seconds = fc.double({ min: 0, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ samples: fc.integer({ min: 0, max: 50 }), low: seconds, high: seconds }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 2_000 }),
        (measured, counters, ahead) => {
          const range = waitRange(paceOf(desk, measured, counters), ahead)!;
          const longer = waitRange(paceOf(desk, measured, counters), ahead + 1)!;
          expect(range.fromMinutes).toBeGreaterThanOrEqual(0);
          expect(range.toMinutes).toBeGreaterThan(range.fromMinutes);
          expect(range.toMinutes).toBeLessThanOrEqual(180);
          expect(longer.toMinutes).toBeGreaterThanOrEqual(range.toMinutes);
        },
      ),
    );
  });
});

describe('the wait forecast of a line with several services', () => {
  const seconds: Record<string, number> = { long: 600, short: 240 };
  const ask = (counters: (string[] | null)[], ...services: string[]) =>
    mixedWaitRange({
      counters,
      services,
      paceOf: (service) => ({ lowSeconds: seconds[service]!, highSeconds: seconds[service]! }),
    });

  it('counts only those whom a counter that serves the person calls before them', () => {
    expect(ask([['long'], ['short']], 'long', 'long', 'long', 'short')).toEqual({
      fromMinutes: 0,
      toMinutes: 4,
    });
    expect(ask([['long'], ['short']], 'short', 'short', 'long')).toEqual({ fromMinutes: 0, toMinutes: 10 });
    expect(ask([null], 'long', 'short', 'short')).toEqual({ fromMinutes: 10, toMinutes: 20 });
  });

  it('knows nothing where no open counter serves the person', () => {
    expect(ask([['long']], 'short')).toBeNull();
    expect(ask([], 'short')).toBeNull();
  });

  it('of one service before counters that serve all is as many rounds as there are people before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 12 }), (open, ahead) => {
        const line = Array.from({ length: ahead + 1 }, () => 'short');
        const rounds = Math.floor(ahead / open) * 4;
        const least = rounds < 10 ? rounds : Math.floor(rounds / 5) * 5;
        expect(
          ask(
            Array.from({ length: open }, () => null),
            ...line,
          )!.fromMinutes,
        ).toBe(least);
      }),
    );
  });
});
