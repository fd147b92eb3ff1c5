import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SequenceWatch } from './sequences.ts';

const topic = 'zone:centre-1/hall';

/** A screen: shows what it hears in order, fetches when it sees a hole. */
const openScreen = () => {
  const watch = new SequenceWatch();
  const shown: number[] = [];
  let fetches = 0;
  return {
    shown,
    fetches: () => fetches,
    hear(sequence: number, truth: number) {
      const place = watch.take({ topic, sequence });
      if (place === 'old') return;
      if (place === 'gap') fetches += 1;
      shown.push(place === 'gap' ? truth : sequence);
    },
  };
};

describe('what a screen hears', () => {
  it('needs no snapshot while nothing is missing', () => {
    const screen = openScreen();
    for (let sequence = 5; sequence < 50; sequence++) screen.hear(sequence, sequence);
    expect([screen.shown.length, screen.fetches()]).toEqual([45, 0]);
  });

  it('never goes back and ends where the centre stands, whatever is doubled, late or lost', () => {
    const delivery = fc.record({ late: fc.nat(5), times: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(delivery, { minLength: 2, maxLength: 80 }), (deliveries) => {
        const last = deliveries.length;
        const arrivals = deliveries
          .flatMap(({ late, times }, at) => {
            // The newest arrives: what follows a loss is what shows it.
            const copies = at === last - 1 ? 1 : times;
            return Array.from({ length: copies }, (_, copy) => ({
              sequence: at + 1,
              when: at + (at === last - 1 ? 100 : late * copy),
            }));
          })
          .sort((one, other) => one.when - other.when);
        const screen = openScreen();
        for (const { sequence, when } of arrivals)
          screen.hear(sequence, Math.min(last, Math.max(sequence, Math.floor(when) + 1)));
        const sorted = [...screen.shown].sort((one, other) => one - other);
        expect(screen.shown).toEqual(sorted);
        expect(screen.shown.at(-1)).toBe(last);
      }),
      { numRuns: 500 },
    );
  });
});
