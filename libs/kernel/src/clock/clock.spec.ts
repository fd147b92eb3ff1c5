import { describe, expect, it } from '@jest/globals';
import { ManualClock, SystemClock } from './clock.ts';
import { DemoClock } from './demo-clock.ts';

const may26 = Temporal.Instant.from('2021-05-26T00:00:00Z');

describe('a clock moved by hand', () => {
  it('stands still until it is told, and never goes back', () => {
    const clock = new ManualClock(may26);
    clock.advance({ minutes: 5 });
    clock.advanceTo('2021-05-25T00:00:00Z');
    expect(clock.now().toString()).toBe('2021-05-26T00:05:00Z');
  });

  it('says that no real time leads to what is ahead, and none is needed for what has passed', () => {
    const clock = new ManualClock(may26);
    expect(clock.realMillisUntil(may26)).toBe(0);
    expect(clock.realMillisUntil(may26.subtract({ hours: 1 }))).toBe(0);
    expect(clock.realMillisUntil(may26.add({ seconds: 1 }))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    ['2021-05-25T14:59:59Z', '2021-05-25'],
    ['2021-05-25T15:00:00Z', '2021-05-26'],
    ['2021-05-26T00:00:00Z', '2021-05-26'],
  ])('at %s shows the Seoul date %s', (instant, date) => {
    expect(new ManualClock(instant).today('Asia/Seoul').toString()).toBe(date);
  });
});

describe('a demo clock', () => {
  const startedAgo = (real: Temporal.DurationLike, speed: number) =>
    new DemoClock({ shownAt: may26, realAt: Temporal.Now.instant().subtract(real), speed });
  const secondsShown = (clock: DemoClock) => clock.now().since(may26).total('seconds');

  it.each([
    [1, 60],
    [60, 3_600],
    [0.5, 30],
    [0, 0],
  ])('of speed %d shows after a minute that %d seconds have passed', (speed, seconds) => {
    const shown = secondsShown(startedAgo({ minutes: 1 }, speed));
    expect(shown).toBeGreaterThanOrEqual(seconds);
    expect(shown).toBeLessThan(seconds + 2 * Math.max(speed, 1));
  });

  it('shortens timers by its speed, and knows that a stopped clock reaches nothing', () => {
    const inAnHour = (clock: DemoClock) => clock.realMillisUntil(clock.now().add({ hours: 1 }));
    expect(inAnHour(startedAgo({ seconds: 0 }, 60)) / 60_000).toBeCloseTo(1, 1);
    expect(inAnHour(startedAgo({ seconds: 0 }, 0))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('goes on from a new anchor', () => {
    const clock = startedAgo({ hours: 5 }, 1);
    const shownAt = Temporal.Instant.from('2021-06-16T00:00:00Z');
    clock.reanchor({ shownAt, realAt: Temporal.Now.instant(), speed: 0 });
    expect(clock.now().equals(shownAt)).toBe(true);
  });
});

it('the clock of production is the machine’s', () => {
  const before = Temporal.Now.instant();
  const shown = new SystemClock().now();
  expect(Temporal.Instant.compare(before, shown)).toBeLessThanOrEqual(0);
});
