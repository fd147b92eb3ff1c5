import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until `look` has something to show; what it last threw or showed is told when time is up. */
export const eventually = async <T>(
  look: () => Promise<T | undefined | null | false>,
  within = 8_000,
): Promise<T> => {
  const giveUpAt = performance.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (performance.now() > giveUpAt)
      throw new Error(`Did not happen within ${within} ms; last: ${String(last)}`);
    await pause(30);
  }
};
