import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Snapshots } from './snapshots.ts';

let now = 0;
/** Where the truth stands, and how often it was looked at. */
let sequence = 1;
let reads = 0;
const read = async () => {
  reads += 1;
  const seen = sequence;
  await Promise.resolve();
  return { sequence: seen };
};
const open = (keptMillis?: number) => new Snapshots<{ sequence: number }>({ keptMillis, now: () => now });

describe('a snapshot that many read', () => {
  beforeEach(() => {
    now = 0;
    sequence = 1;
    reads = 0;
  });

  it('is read once for all who ask at the same time, and again after a second', async () => {
    const snapshots = open();
    await Promise.all(Array.from({ length: 500 }, () => snapshots.get('hall', 0, read)));
    now = 1_000;
    await snapshots.get('hall', 0, read);
    expect(reads).toBe(1);
    now = 1_001;
    await snapshots.get('hall', 0, read);
    expect(reads).toBe(2);
    await snapshots.get('another hall', 0, read);
    expect(reads).toBe(3);
  });

  it('is read each time where nothing is kept (control)', async () => {
    const snapshots = open(-1);
    await Promise.all(Array.from({ length: 500 }, () => snapshots.get('hall', 0, read)));
    expect(reads).toBe(500);
  });

  it('is never behind what the reader was told, with one read for all who were told', async () => {
    const snapshots = open();
    await snapshots.get('hall', 0, read);
    const underWay = snapshots.get('hall', 0, read);
    sequence = 7;
    const answers = await Promise.all(Array.from({ length: 200 }, () => snapshots.get('hall', 7, read)));
    expect(new Set(answers.map((answer) => answer.sequence))).toEqual(new Set([7]));
    expect((await underWay).sequence).toBe(1);
    expect(reads).toBe(2);
  });

  it('does not go on asking for what nobody knows of', async () => {
    const snapshots = open();
    await snapshots.get('hall', 0, read);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => snapshots.get('hall', 1_000_000, read)),
    );
    expect(answers.every((answer) => answer.sequence === 1)).toBe(true);
    expect(reads).toBe(2);
  });

  it('tells everybody who waits of a failure, and does not keep it', async () => {
    const snapshots = open();
    const fails = () => Promise.reject(new Error('away'));
    const failed = await Promise.allSettled([
      snapshots.get('hall', 0, fails),
      snapshots.get('hall', 0, fails),
    ]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await snapshots.get('hall', 0, read)).toEqual({ sequence: 1 });
  });

  it('holds both promises whatever happens in whatever order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('pass' as const), millis: fc.integer({ min: 0, max: 1_500 }) }),
      fc.record({ do: fc.constant('change' as const) }),
      fc.record({ do: fc.constant('ask' as const), isTold: fc.boolean(), wait: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        now = 0;
        sequence = 1;
        const snapshots = open();
        const changedAt = new Map([[1, -Infinity]]);
        const answers: Promise<void>[] = [];
        for (const one of steps) {
          if (one.do === 'pass') now += one.millis;
          if (one.do === 'change') changedAt.set((sequence += 1), now);
          if (one.do !== 'ask') continue;
          const askedAt = now;
          const told = one.isTold ? sequence : 0;
          const answer = snapshots.get('hall', told, read).then((value) => {
            expect(value.sequence).toBeGreaterThanOrEqual(told);
            // Whatever it does not show was committed less than a second before it was asked for.
            const missing = changedAt.get(value.sequence + 1) ?? Infinity;
            expect(missing).toBeGreaterThanOrEqual(askedAt - 1_000);
          });
          answers.push(answer);
          if (one.wait) await answer;
        }
        await Promise.all(answers);
      }),
      { numRuns: 300 },
    );
  });
});
