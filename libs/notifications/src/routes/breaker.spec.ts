import { describe, expect, it } from '@jest/globals';
import { Breaker } from './breaker.ts';

describe('a breaker', () => {
  const opened = () => {
    const clock = { millis: 0 };
    const breaker = new Breaker(() => clock.millis);
    for (let failure = 0; failure < 5; failure++) breaker.noteFailure();
    return { breaker, clock };
  };

  it('lets everything through until five failures in a row', () => {
    const breaker = new Breaker(() => 0);
    for (let failure = 0; failure < 4; failure++) breaker.noteFailure();
    expect(breaker.state).toBe('closed');
    breaker.noteSuccess();
    for (let failure = 0; failure < 4; failure++) breaker.noteFailure();
    expect(breaker.state).toBe('closed');
    breaker.noteFailure();
    expect(breaker.state).toBe('open');
  });

  it('tries again after a pause that grows to a minute', () => {
    const { breaker, clock } = opened();
    const pauses = Array.from({ length: 8 }, () => {
      const since = clock.millis;
      while (breaker.state === 'open') clock.millis += 1_000;
      breaker.noteFailure();
      return (clock.millis - since) / 1_000;
    });
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('closes with the first message that goes through', () => {
    const { breaker, clock } = opened();
    clock.millis = 1_000;
    expect(breaker.state).toBe('on-trial');
    breaker.noteSuccess();
    expect(breaker.state).toBe('closed');
  });
});
