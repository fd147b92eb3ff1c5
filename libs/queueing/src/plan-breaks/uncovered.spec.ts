import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstUncovered, type Span } from './uncovered.ts';

const noon = Temporal.Instant.from('2021-05-26T03:00:00Z');
const span = (from: number, to: number): Span => ({
  from: noon.add({ minutes: from }),
  to: noon.add({ minutes: to }),
});
const minute = (at: Temporal.Instant | undefined) => at && noon.until(at).total('minutes');

describe('the first moment at which nobody is left', () => {
  it('is none while one of the others stays', () => {
    expect(firstUncovered(span(0, 40), [[span(0, 40)], []])).toBeUndefined();
    expect(firstUncovered(span(0, 40), [[span(40, 80)]])).toBeUndefined();
    expect(firstUncovered(span(0, 40), [[span(0, 20)], [span(20, 40)]])).toBeUndefined();
  });

  it('is where the last of the others goes too', () => {
    expect(minute(firstUncovered(span(0, 40), [[span(30, 70)]]))).toBe(30);
    expect(minute(firstUncovered(span(0, 40), [[span(-10, 20)], [span(10, 50)]]))).toBe(10);
  });

  it('is the beginning for a counter that is alone in its line', () => {
    expect(minute(firstUncovered(span(5, 40), []))).toBe(5);
  });

  it('is what looking at every minute finds', () => {
    const anySpan = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, minutes]) => span(from, from + minutes));
    fc.assert(
      fc.property(anySpan, fc.array(fc.array(anySpan, { maxLength: 3 }), { maxLength: 4 }), (own, others) => {
        const away = (one: Span, at: Temporal.Instant) =>
          Temporal.Instant.compare(one.from, at) <= 0 && Temporal.Instant.compare(at, one.to) < 0;
        const minutes = Array.from({ length: 121 }, (_, at) => noon.add({ minutes: at }));
        const found = minutes.find(
          (at) => away(own, at) && others.every((breaks) => breaks.some((one) => away(one, at))),
        );
        expect(firstUncovered(own, others)?.toString()).toBe(found?.toString());
      }),
    );
  });
});
